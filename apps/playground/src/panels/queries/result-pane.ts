import { baseStyles } from '@inlay/components/element';
import type { Query, QuerySnapshot } from '@inlay/runtime/queries';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { KeptRun } from '../../session/query-runs.ts';
import { controlStyles } from '../control.styles.ts';
import { viewChoice } from './answer-view.ts';
import { batchView } from './batch-view.ts';
import { answerOf, promptTemplate, queryResultTemplate } from './query-result.ts';
import { rawRun } from './raw-run.ts';
import type { OpenParts } from './raw-run.ts';
import { dotStyles } from './dot.styles.ts';
import { foundTableStyles } from './found-table.styles.ts';
import { resultPaneStyles } from './result-pane.styles.ts';
import { resultShape } from './result-shape.ts';
import type { ResultShape, ResultView } from './result-shape.ts';
import { clockTime, runList } from './run-list.ts';

/**
 * What a query came back with: its answer, what was sent, and its last runs. One that is chosen stands beside what is now.
 *
 * @fires {CustomEvent<{view: ResultView}>} view-change - How answers are to be looked at.
 * @fires {CustomEvent} forget-runs - Its last runs are to be forgotten.
 */
export class ResultPane extends LitElement {
  static override properties = { query: { attribute: false }, snapshot: { attribute: false }, runs: { attribute: false }, view: { attribute: false }, isBatch: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, dotStyles, foundTableStyles, resultPaneStyles];

  declare query: Query;
  declare snapshot: QuerySnapshot;
  /** Its last runs, the newest first. */
  declare runs: readonly KeptRun[];
  /** How its answers were looked at last. */
  declare view: ResultView | undefined;
  /** It runs over rows. */
  declare isBatch: boolean;

  #earlier: KeptRun | undefined;
  readonly #opened = new Set<string>();
  readonly #open: OpenParts = {
    has: (title) => this.#opened.has(title),
    toggle: (title, isOpen) => {
      if (isOpen === this.#opened.has(title)) return;
      if (isOpen) this.#opened.add(title);
      else this.#opened.delete(title);
      this.requestUpdate();
    },
  };
  /** Made once for each answer: reading a long one takes time, and a table would begin anew. */
  readonly #shapes = new WeakMap<QuerySnapshot, ResultShape>();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('query') || (this.#earlier !== undefined && !this.runs.includes(this.#earlier))) this.#earlier = undefined;
  }

  protected override render(): TemplateResult {
    const { snapshot } = this;
    const shape = this.#shapeOf(snapshot);
    return html`
      ${shape === undefined ? nothing : viewChoice(shape, this.view, (view) => this.dispatchEvent(new CustomEvent('view-change', { detail: { view } })))}
      ${this.isBatch ? batchView(this.query, snapshot) : nothing}
      ${runList(this.runs, this.#earlier, { choose: (run) => this.#choose(run), forget: this.#forget })}
      <div class="beside">
        ${this.#earlier === undefined ? nothing : this.#run(this.#earlier, `Run of ${clockTime(this.#earlier.lastRun?.startedAt ?? '')}`)}
        ${this.#run(snapshot, this.#earlier === undefined ? undefined : 'Now')}
      </div>
    `;
  }

  #run(snapshot: KeptRun, title: string | undefined): TemplateResult {
    return html`
      <section class="one" aria-label=${title ?? 'Answer'}>
        ${title === undefined ? nothing : html`<h3>${title}</h3>`}
        ${snapshot.wasTooLarge === true ? html`<p class="muted">It was too large to be kept over a reload: what was sent and what came is gone.</p>` : nothing}
        ${queryResultTemplate(snapshot, { shape: this.#shapeOf(snapshot), chosen: this.view, label: `Answer of ${this.query.name}` })}
        ${promptTemplate(snapshot, title !== undefined)}
        ${rawRun(snapshot, this.#open)}
      </section>
    `;
  }

  #shapeOf(snapshot: QuerySnapshot): ResultShape | undefined {
    const answer = answerOf(snapshot);
    if (answer === undefined) return undefined;
    const shape = this.#shapes.get(snapshot) ?? resultShape(answer, snapshot.rows);
    this.#shapes.set(snapshot, shape);
    return shape;
  }

  readonly #forget = (): void => {
    this.dispatchEvent(new CustomEvent('forget-runs'));
  };

  #choose(run: KeptRun | undefined): void {
    this.#earlier = run;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-result-pane': ResultPane;
  }
}
