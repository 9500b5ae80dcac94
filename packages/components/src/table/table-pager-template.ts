import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { TablePage } from './table-view.ts';

/** What the page controls need. */
export interface TablePager {
  readonly shown: TablePage;
  readonly rowCount: number;
  /** The page before (-1) or after (1) was asked for. */
  readonly turn: (step: 1 | -1) => void;
}

/** Which rows are shown, and the way to the others; nothing while one page holds them all. Part: `pager`. */
export function tablePagerTemplate({ shown, rowCount, turn }: TablePager): TemplateResult | typeof nothing {
  const { page, pageCount, start, indexes } = shown;
  if (pageCount === 1) return nothing;
  return html`
    <div class="pager" part="pager" role="group" aria-label="Pages">
      <span class="range" aria-live="polite">${start + 1}–${start + indexes.length} of ${rowCount}</span>
      ${pageButton('Previous', page > 0, () => turn(-1))}
      ${pageButton('Next', page < pageCount - 1, () => turn(1))}
    </div>
  `;
}

/** Not `disabled` at the ends: the button that was just pressed would lose the keyboard. */
function pageButton(words: string, isThere: boolean, press: () => void): TemplateResult {
  return html`
    <button class="button small ${isThere ? '' : 'at-end'}" type="button" aria-disabled=${isThere ? nothing : 'true'} @click=${isThere ? press : nothing}>${words}</button>
  `;
}
