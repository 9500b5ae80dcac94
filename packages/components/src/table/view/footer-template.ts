import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Localize } from '../../element/localize.ts';

/** Which rows are shown of how many. */
export interface FooterPages {
  /** From 1. */
  readonly page: number;
  /** The first row's number, from 1, and how many there are on the page. */
  readonly start: number;
  readonly shown: number;
  /** Undefined while a server does not say. */
  readonly total: number | undefined;
  readonly hasNext: boolean;
  readonly isPaged: boolean;
}

/** What can be done with unsaved changes. */
export interface FooterChanges {
  /** Rows that were edited, added or deleted. */
  readonly count: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface FooterTasks {
  readonly localize: Localize;
  /** What was to be saved was taken by nobody, which is said. */
  readonly isSaveUnanswered: boolean;
  readonly turn: (step: 1 | -1) => void;
  readonly save: () => void;
  readonly discard: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The page controls, and what can be done with changes; nothing while there is neither. Parts: `pager`, `changes`. */
export function footerTemplate(pages: FooterPages, changes: FooterChanges, tasks: FooterTasks): TemplateResult {
  return html`${changes.count > 0 || changes.canUndo || changes.canRedo ? changesTemplate(changes, tasks) : nothing}${pages.isPaged ? pagerTemplate(pages, tasks) : nothing}`;
}

function pagerTemplate({ page, start, shown, total, hasNext }: FooterPages, { turn, localize }: FooterTasks): TemplateResult {
  const [from, to] = [shown === 0 ? 0 : start, start + shown - 1];
  return html`
    <div class="footer" part="pager" role="group" aria-label=${localize('Pages')}>
      <span class="range" aria-live="polite">${total === undefined ? localize('{from}–{to}', { from, to }) : localize('{from}–{to} of {total}', { from, to, total })}</span>
      ${pageButton(localize('Previous'), page > 1, () => turn(-1))}
      ${pageButton(localize('Next'), hasNext, () => turn(1))}
    </div>
  `;
}

/** Not `disabled` at the ends: the button that was just pressed would lose the keyboard. */
function pageButton(label: string, isThere: boolean, press: () => void): TemplateResult {
  return html`<button class="button small ${isThere ? '' : 'at-end'}" type="button" aria-disabled=${isThere ? nothing : 'true'} @click=${isThere ? press : nothing}>${label}</button>`;
}

function changesTemplate({ count, canUndo, canRedo }: FooterChanges, { save, discard, undo, redo, localize, isSaveUnanswered }: FooterTasks): TemplateResult {
  return html`
    <div class="footer changes" part="changes" role="group" aria-label=${localize('Unsaved changes')}>
      ${isSaveUnanswered ? html`<p class="unsaved" role="alert">${localize('Nothing was saved: this app does not say what saving does. Your changes are still here.')}</p>` : nothing}
      <span class="range" aria-live="polite">${count === 0 ? localize('No unsaved changes') : localize.plural('{count} row changed', '{count} rows changed', { count })}</span>
      <button class="button small plain" type="button" ?disabled=${!canUndo} @click=${undo}>${localize('Undo')}</button>
      <button class="button small plain" type="button" ?disabled=${!canRedo} @click=${redo}>${localize('Redo')}</button>
      <button class="button small" type="button" ?disabled=${count === 0} @click=${discard}>${localize('Discard')}</button>
      <button class="button small primary" type="button" ?disabled=${count === 0} @click=${save}>${localize('Save')}</button>
    </div>
  `;
}
