import { idleQueryViewState } from '@inlay/runtime/component';
import type { QueryViewState } from '@inlay/runtime/component';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { describeRun } from '../ai-query/describe-run.ts';
import { coreStyles } from '../element/core.styles.ts';
import { buttonStyles } from '../element/button.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { failureTemplate } from '../element/failure-template.ts';
import { icon, play, rotate, stop } from '../element/icons.ts';
import type { PlainText } from '../element/languages/translation.ts';
import { noteStyles } from '../element/note.styles.ts';
import { progressBarStyles, progressBarTemplate } from '../element/progress-bar.ts';
import { runCardStyles } from '../element/run-card.styles.ts';
import { batchWishes, readBatchCount } from './batch-count.ts';
import type { BatchCount, BatchWish } from './batch-count.ts';
import { batchProgressProperties } from './batch-progress.properties.ts';
import { batchProgressStyles } from './batch-progress.styles.ts';

type ButtonText = Extract<PlainText, 'Run' | 'Start over' | 'Stop' | 'Resume' | 'Retry failed'>;

const BUTTONS: Readonly<Record<BatchWish, { readonly shape: string; readonly words: ButtonText; readonly again: ButtonText }>> = {
  run: { shape: play, words: 'Run', again: 'Start over' },
  stop: { shape: stop, words: 'Stop', again: 'Stop' },
  resume: { shape: play, words: 'Resume', again: 'Resume' },
  retry: { shape: rotate, words: 'Retry failed', again: 'Retry failed' },
};

/**
 * How far a run over rows has come. It runs nothing itself; whoever hears `run`, `stop`, `resume` and `retry` does, and
 * sets `state` (in an app, the query that it names) or `progress` and `loading`. Pattern: ARIA progressbar, APG buttons; a
 * live region speaks when it ends.
 *
 * @summary How far a query over many rows has come.
 * @status stable
 * @since 0.1.0
 * @fires {CustomEvent<null>} run - Run was pressed.
 * @fires {CustomEvent<null>} stop - Stop was pressed.
 * @fires {CustomEvent<null>} resume - Resume was pressed.
 * @fires {CustomEvent<null>} retry - Retry was pressed.
 * @csspart card - The box.
 * @csspart track - The whole.
 * @csspart bar - What is done.
 * @csspart failed - What failed.
 * @csspart meta - The line about the run.
 * @csspart error - What went wrong.
 */
export class InlayBatchProgress extends elementFrom(batchProgressProperties) {
  static override styles = [...coreStyles, buttonStyles, ...noteStyles, ...progressBarStyles, runCardStyles, batchProgressStyles];

  /** How the query stands; before anything sets it, not run yet. */
  declare state: QueryViewState | undefined;

  #hadKeyboard = false;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#hadKeyboard = this.shadowRoot?.activeElement?.matches('button') ?? false;
  }

  protected override render(): TemplateResult {
    const view = this.query === '' ? idleQueryViewState : (this.state ?? idleQueryViewState);
    const isRunning = this.query === '' ? this.loading : view.status === 'running' || view.status === 'streaming';
    const count = readBatchCount(this.query === '' ? this.progress : view.progress);
    const words = this.#describe(count);
    const line = describeRun({ ...view, status: view.status === 'running' || view.status === 'streaming' ? 'success' : view.status }, this.localize);
    const label = this.localizeProp('label');
    return html`
      <section class="card" part="card" aria-label=${label || this.localize('Progress')}>
        <div class="head"><h3 class="label">${label}</h3>${batchWishes(count, isRunning).map((wish) => this.#button(wish, count))}</div>
        ${progressBarTemplate({ value: count.total === 0 && isRunning ? undefined : count.done, max: Math.max(1, count.total), failed: count.failed, label: label || this.localize('Progress'), valueText: words, tone: 'info', localize: this.localize })}
        <p class="meta" part="meta">${[words, line].filter(Boolean).join(' · ')}</p>
        ${view.error === null ? nothing : failureTemplate(view.error, this.localize)}
        <span class="visually-hidden" role="status">${!isRunning && count.total > 0 && count.done === count.total ? this.localize('Complete: {words}', { words }) : ''}</span>
      </section>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // The button that was pressed may be gone: the one in its place has the keyboard.
    if (this.#hadKeyboard && this.shadowRoot?.activeElement === null) this.renderRoot.querySelector('button')?.focus();
  }

  #button(wish: BatchWish, { done }: BatchCount): TemplateResult {
    const { shape, words, again } = BUTTONS[wish];
    return html`<button class="button small" type="button" @click=${() => this.dispatchEvent(new CustomEvent(wish))}>${icon(shape)} ${this.localize(done > 0 ? again : words)}</button>`;
  }

  #describe({ done, failed, total }: BatchCount): string {
    if (total === 0) return this.localize('Not started');
    const share = this.localize('{done} of {total}', { done, total });
    return failed > 0 ? `${share} · ${this.localize('{failed} failed', { failed })}` : share;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-batch-progress': InlayBatchProgress;
  }
}
