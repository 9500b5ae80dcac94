import { definitions } from '../session/kit.ts';
import { baseStyles } from '@inlay/components/element';
import type { AppDocument } from '@inlay/runtime/document';
import { compareDocuments } from '@inlay/runtime/history';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { ReadMergePlan } from '../api/branch-client.ts';
import { refusalWords } from '../api/refusal-words.ts';
import { controlStyles } from '../panels/control.styles.ts';
import { historyPanelStyles } from '../panels/history/history-panel.styles.ts';
import { partChangesTemplate } from '../panels/history/part-changes.ts';
import { VisualDiff } from '../panels/history/visual-diff.ts';
import type { Session } from '../session/session.ts';
import { conflictCard, conflictCardStyles, readChoices } from './conflict-cards.ts';
import { mergeViewStyles } from './merge-view.styles.ts';

const KIT = { components: definitions };

/**
 * One branch beside another: what merging it would bring, the whole difference, a card for each place that both changed,
 * and the merge.
 *
 * @fires {CustomEvent<{into: string}>} merged - The merge was saved.
 */
export class MergeView extends LitElement {
  static override properties = { session: { attribute: false }, from: { attribute: false }, into: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, historyPanelStyles, conflictCardStyles, mergeViewStyles];

  declare session: Session;
  /** The branch that is merged. */
  declare from: string;
  /** The branch that it is merged into. */
  declare into: string;

  #plan: { readonly plan: ReadMergePlan; readonly theirs: AppDocument } | undefined;
  #shows: 'merge' | 'difference' = 'merge';
  #refusal: string | undefined;
  #isMerging = false;

  constructor() {
    super();
    if (customElements.get('inlay-visual-diff') === undefined) customElements.define('inlay-visual-diff', VisualDiff);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has('from') && !changed.has('into')) return;
    this.#plan = undefined;
    void this.#load();
  }

  protected override render(): TemplateResult {
    const { from, into } = this;
    return html`
      ${this.#refusal === undefined ? nothing : html`<p class="refusal" role="alert">${this.#refusal}</p>`}
      ${this.#plan === undefined ? (this.#refusal === undefined ? html`<p class="muted">Comparing…</p>` : nothing) : html`
        <p class="stand">${standWords(this.#plan.plan, { from, into })}</p>
        <div class="against" role="group" aria-label="Compare">${this.#tab('merge', `What merging brings to ${into}`)}${this.#tab('difference', 'Whole difference')}<button class="link beside" type="button" @click=${this.#onBeside}>Side by side</button></div>
        ${this.#shows === 'merge' ? this.#merge(this.#plan.plan) : html`<div class="changes">${partChangesTemplate(compareDocuments(this.#plan.plan.before, this.#plan.theirs, KIT))}</div>`}
      `}
      <inlay-visual-diff></inlay-visual-diff>
    `;
  }

  #merge(plan: ReadMergePlan): TemplateResult {
    const { from, into } = this;
    if (plan.status === 'contained') return html`<p class="muted">Nothing is left to merge.</p>`;
    const parts = compareDocuments(plan.before, plan.document, KIT);
    return html`
      ${parts.length === 0 && plan.conflicts.length > 0 ? nothing : html`<div class="changes">${partChangesTemplate(parts)}</div>`}
      <form @submit=${this.#onMerge}>
        ${plan.conflicts.length === 0 ? nothing : html`<p class="muted">Both branches changed ${plan.conflicts.length === 1 ? 'this place' : 'these places'}. Choose what stays.</p>`}
        ${plan.conflicts.map((conflict, index) => conflictCard(conflict, { ours: into, theirs: from }, index === 0))}
        <button class="button primary" type="submit">Merge ${from} into ${into}</button>
      </form>
    `;
  }

  #tab(shows: 'merge' | 'difference', words: string): TemplateResult {
    return html`<button class="tab" type="button" aria-pressed=${this.#shows === shows} @click=${() => this.#show(shows)}>${words}</button>`;
  }

  #show(shows: 'merge' | 'difference'): void {
    this.#shows = shows;
    this.requestUpdate();
  }

  /** As it is where the merge goes, beside what it would make of it, or beside the other branch. */
  readonly #onBeside = (): void => {
    const { plan, theirs } = this.#plan!;
    const after = this.#shows === 'merge' ? plan.document : theirs;
    void this.renderRoot.querySelector<VisualDiff>('inlay-visual-diff')?.open({ before: plan.before, after, titles: [this.into, this.#shows === 'merge' ? `${this.into} after the merge` : this.from] });
  };

  async #load(): Promise<void> {
    const { from, into, session } = this;
    await this.#try(async () => {
      const [plan, { document: theirs }] = await Promise.all([session.api.planMerge(session.id, { into, from }), session.api.readApp(session.id, from)]);
      // Another pair was chosen meanwhile.
      if (this.from === from && this.into === into) this.#plan = { plan, theirs };
    });
  }

  readonly #onMerge = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.#isMerging) return;
    this.#isMerging = true;
    const takesTheirs = readChoices(event.target as HTMLFormElement);
    void this.#try(async () => {
      const { session, from, into } = this;
      const { conflicts, expected, expectedFrom } = this.#plan!.plan;
      const choices = conflicts.map((conflict) => ({ path: conflict.path, side: takesTheirs(conflict) ? 'theirs' as const : 'ours' as const }));
      await session.api.mergeBranch(session.id, into, { from, expected, expectedFrom, choices });
      this.dispatchEvent(new CustomEvent('merged', { detail: { into } }));
      await this.#load();
    }).finally(() => { this.#isMerging = false; });
  };

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.#refusal = undefined;
    } catch (error) {
      this.#refusal = refusalWords(error);
    }
    this.requestUpdate();
  }
}

function standWords({ status, ahead, behind }: ReadMergePlan, { from, into }: { readonly from: string; readonly into: string }): string {
  const versions = (count: number): string => (count === 1 ? 'one version' : `${count} versions`);
  if (status === 'contained') return behind === 0 ? `${from} and ${into} are at the same version.` : `${into} has everything of ${from}, and ${versions(behind)} more.`;
  if (status === 'forward') return `${from} has ${versions(ahead)} more than ${into}.`;
  return `${from} has ${versions(ahead)} that ${into} has not, and ${into} has ${versions(behind)} that ${from} has not.`;
}
