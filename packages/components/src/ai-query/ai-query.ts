import { idleQueryViewState } from '@inlay/runtime/component';
import type { QueryViewState } from '@inlay/runtime/component';
import { html, isServer, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { buttonStyles } from '../element/button.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { sayLabel, sayWarning } from '../element/say-answer.ts';
import { failureTemplate } from '../element/failure-template.ts';
import { icon, play, stop } from '../element/icons.ts';
import { noteStyles } from '../element/note.styles.ts';
import { runCardStyles } from '../element/run-card.styles.ts';
import { AwaitedMarkdown } from '../markdown/awaited-markdown.ts';
import { linkImages } from '../markdown/link-images.ts';
import { markdownStyles } from '../markdown/markdown.styles.ts';
import { aiQueryProperties } from './ai-query.properties.ts';
import { aiQueryStyles } from './ai-query.styles.ts';
import { describeRun } from './describe-run.ts';

/**
 * Shows a query: the button that runs or stops it, the answer as it streams in, and one line about it. It runs nothing
 * itself; whoever hears `run` and `stop` does, and sets `state`. An unfinished answer stays, marked as such.
 *
 * @summary Runs a query and shows its answer.
 * @status stable
 * @since 0.1.0
 * @fires {CustomEvent<null>} run - Run was pressed.
 * @fires {CustomEvent<null>} stop - Stop was pressed.
 * @csspart card - The box.
 * @csspart answer - The answer.
 * @csspart meta - The line about the run.
 * @csspart error - What went wrong.
 */
export class InlayAiQuery extends elementFrom(aiQueryProperties) {
  // On a server only its tag (decision 0036): answers are cleaned by what takes a page.
  static override readonly _$litElement$: boolean = !isServer;
  static override styles = [...coreStyles, buttonStyles, ...noteStyles, runCardStyles, markdownStyles, aiQueryStyles];

  /** How the query stands; before anything sets it, not run yet. */
  declare state: QueryViewState | undefined;

  #answer = this.#open();

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('images') && this.hasUpdated) this.#answer = this.#open();
    if (this.#isRunning) this.#answer.prepare();
    this.#answer.update(this.#view.text, { isUnderWay: this.#isRunning });
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    const isUnfinished = view.partial !== null && view.partial !== '';
    return html`
      <section class="card" part="card" aria-label=${this.label || this.localize('Answer')} aria-busy=${this.#isRunning ? 'true' : 'false'}>
        <div class="head">${this.label === '' ? nothing : html`<h3 class="label">${this.label}</h3>`}${this.#button()}</div>
        ${view.error === null ? nothing : failureTemplate(view.error, this.localize)}
        ${isUnfinished ? html`<p class="meta">${this.localize('Unfinished answer')}</p>` : nothing}
        ${view.text === '' ? nothing : html`<div class=${isUnfinished ? 'unfinished' : nothing} part="answer">${this.#answer.element}</div>`}
        ${view.text === '' && view.status === 'idle' ? html`<p class="empty">${this.localizeProp('emptyMessage')}</p>` : nothing}
        ${view.warnings.map((warning) => html`<p class="dropped"><del>${warning.option}</del> ${sayWarning(warning, this.localize)}</p>`)}
        ${this.#meta(view)}
        <span class="visually-hidden" role="status">${view.status === 'success' ? this.localize('The answer is complete.') : ''}</span>
      </section>
    `;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#answer.ready;
    return isComplete;
  }

  #open(): AwaitedMarkdown {
    return new AwaitedMarkdown((fragment) => linkImages(fragment, this.images));
  }

  get #view(): QueryViewState {
    return this.state ?? idleQueryViewState;
  }

  get #isRunning(): boolean {
    return this.#view.status === 'running' || this.#view.status === 'streaming';
  }

  #button(): TemplateResult {
    return this.#isRunning
      ? html`<button class="button small" type="button" @click=${() => this.dispatchEvent(new CustomEvent('stop'))}>${icon(stop)} ${this.localize('Stop')}</button>`
      : html`<button class="button small" type="button" @click=${() => this.dispatchEvent(new CustomEvent('run'))}>${icon(play)} ${this.localize('Run')}</button>`;
  }

  #meta(view: QueryViewState): TemplateResult | typeof nothing {
    const line = describeRun(view, this.localize);
    if (line === '' && view.label === null) return nothing;
    return html`<p class="meta" part="meta">${view.label === null ? nothing : html`<span class="badge">${sayLabel(view.label, this.localize)}</span> `}${line}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-ai-query': InlayAiQuery;
  }
}
