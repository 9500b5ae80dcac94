import { baseStyles } from '@inlay/components/element';
import { formatProblemPath } from '@inlay/runtime/problem';
import type { Problem } from '@inlay/runtime/problem';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { hintedProblems } from '../../session/hinted-problems.ts';
import { LiveController } from '../../session/live-controller.ts';
import type { Session } from '../../session/session.ts';
import { controlStyles } from '../control.styles.ts';
import { problemsPanelStyles } from './problems-panel.styles.ts';

/** So many are shown at first, and so many more each time that more are asked for. */
const SHOWN_AT_ONCE = 100;

/** Everything that is wrong with the app, each a sentence; a press goes to where it stands. */
export class ProblemsPanel extends LitElement {
  static override properties = { session: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, problemsPanelStyles];

  declare session: Session;

  readonly #problems = new LiveController(this, () => hintedProblems(this.session.app));
  #most = SHOWN_AT_ONCE;

  protected override render(): TemplateResult {
    const problems = this.#problems.value ?? [];
    if (problems.length === 0) return html`<p class="empty muted">Nothing is wrong.</p>`;
    const others = problems.length - this.#most;
    return html`
      <ul>${problems.slice(0, this.#most).map((problem) => html`<li>${this.#item(problem)}</li>`)}</ul>
      ${others <= 0 ? nothing : html`<p class="more"><button class="button" type="button" @click=${this.#showMore}>Show ${Math.min(others, SHOWN_AT_ONCE)} more</button> <span class="muted">of ${others} that are not shown</span></p>`}
    `;
  }

  readonly #showMore = (): void => {
    const first = this.#most;
    this.#most += SHOWN_AT_ONCE;
    this.requestUpdate();
    // The button may be gone, and the reader goes on where the new ones begin.
    void this.updateComplete.then(() => this.renderRoot.querySelectorAll<HTMLElement>('.problem')[first]?.focus());
  };

  #item(problem: Problem): TemplateResult {
    return html`
      <button class="problem ${problem.severity}" type="button" @click=${() => this.#go(problem)}>
        <span>${problem.message}</span>
        ${problem.frame === undefined ? nothing : html`<pre>${problem.frame}</pre>`}
        ${problem.hint === undefined ? nothing : html`<span class="muted">${problem.hint}</span>`}
        <span class="place">${problem.severity === 'warning' ? html`<span class="word">Warning</span> ` : nothing}${formatProblemPath(problem.path)}</span>
      </button>
    `;
  }

  #go({ path: [section, name] }: Problem): void {
    if (name === undefined) return;
    if (section === 'components' || section === 'pages') this.session.select(name);
    else if (section === 'queries') this.session.showQuery(name);
  }
}
