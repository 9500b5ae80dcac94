import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { baseStyles } from '../element/base.styles.ts';
import { buttonStyles } from '../element/button.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { rowForKey } from './row-for-key.ts';
import { tableBodyTemplate } from './table-body-template.ts';
import { tableHeadTemplate } from './table-head-template.ts';
import { tablePagerTemplate } from './table-pager-template.ts';
import type { TableRecord } from './table-row.ts';
import { displayedRows, readRowIndex, selectedRow } from './table-rows.ts';
import { nextSort } from './table-sort.ts';
import type { TableSort } from './table-sort.ts';
import { createTableView, pageOf, pageWithRow } from './table-view.ts';
import type { TablePage, TableView } from './table-view.ts';
import { tableDefinition } from './table.definition.ts';
import { tableStyles } from './table.styles.ts';

/**
 * A plain table: one column sorted, one row chosen, in pages of at most 100 rows. Pattern: APG grid whose rows take
 * the keyboard, with one tab stop for all of them; without selection it is an ordinary table.
 * A chosen row is known by its place in `data`: new data keeps the place, not the row.
 *
 * @summary Rows of data in columns, in pages.
 * @fires {CustomEvent} select - The person chose a row, or cleared the choice with Escape. `detail`: selectedRowIndex, selectedRow. Does not bubble.
 * @fires {CustomEvent} sort - The person changed the order. `detail`: sort. Does not bubble.
 * @csspart label - The words that name it.
 * @csspart frame - The box around rows and page controls.
 * @csspart table - The table.
 * @csspart header-cell - A column's head.
 * @csspart row - A row.
 * @csspart cell - A cell.
 * @csspart empty - The sentence in place of rows.
 * @csspart progress - The line that moves while loading.
 * @csspart pager - The page controls.
 */
export class InlayTable extends elementFrom(tableDefinition) {
  static override styles = [...baseStyles, buttonStyles, tableStyles];

  /** The place of the chosen row in `data`; -1 for none. */
  declare selectedRowIndex: number;
  /** The column that the rows are sorted by, or an empty list. */
  declare sort: readonly TableSort[];

  #view: TableView = createTableView({ data: [], columns: [], sort: [] });
  #page = 0;
  /** The row of the page that takes the keyboard. */
  #activeRow = 0;

  /** The chosen row, or null. */
  get selectedRow(): TableRecord | null {
    return selectedRow(this.data, this.selectedRowIndex);
  }

  /** The rows of all pages in the order shown. */
  get displayedData(): readonly TableRecord[] {
    return displayedRows(this.data, this.sort);
  }

  /** Chooses a row by its place in `data`, as a script does: no event is fired. One that does not exist chooses none. */
  selectRow(index: number): void {
    this.selectedRowIndex = readRowIndex(this.data, index);
  }

  /** Chooses no row. */
  clearSelection(): void {
    this.selectedRowIndex = -1;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { data, columns, sort } = this;
    if (changed.has('data') || changed.has('columns') || changed.has('sort')) this.#view = createTableView({ data, columns, sort });
    if (changed.has('selectedRowIndex')) this.#showRow(this.selectedRowIndex);
    const { page, indexes } = this.#shown;
    this.#page = page;
    this.#activeRow = Math.max(0, Math.min(this.#activeRow, indexes.length - 1));
  }

  protected override render(): TemplateResult {
    const { columns } = this.#view;
    const isEmpty = this.#view.rows.length === 0;
    return html`
      ${this.label ? html`<div class="label" part="label" id="label">${this.label}</div>` : nothing}
      <div class="frame" part="frame">
        ${this.loading ? html`<div class="progress" part="progress"></div>` : nothing}
        ${columns.length > 0 ? html`<div class="scroll">${this.#table()}</div>` : nothing}
        ${isEmpty ? html`<p class="empty" part="empty">${this.loading ? 'Loading…' : this.emptyMessage}</p>` : nothing}
        ${tablePagerTemplate({ shown: this.#shown, rowCount: this.#view.rows.length, turn: this.#turnPage })}
      </div>
      <div class="visually-hidden" role="status">${this.loading ? 'Loading rows.' : nothing}</div>
    `;
  }

  #table(): TemplateResult {
    const { columns, sort, rows } = this.#view;
    return html`
      <table
        part="table"
        role=${this.#isSelectable ? 'grid' : nothing}
        aria-labelledby=${this.label ? 'label' : nothing}
        aria-label=${this.label ? nothing : (this.ariaLabel ?? 'Table')}
        aria-busy=${this.loading ? 'true' : nothing}
        aria-rowcount=${rows.length + 1}
      >
        ${tableHeadTemplate({ columns, sort, sortBy: this.#sortBy })}
        <tbody @click=${this.#onClick} @keydown=${this.#onKeydown}>
          ${tableBodyTemplate({ view: this.#view, shown: this.#shown, isSelectable: this.#isSelectable, selected: this.selectedRowIndex, active: this.#activeRow })}
        </tbody>
      </table>
    `;
  }

  get #shown(): TablePage {
    return pageOf(this.#view, this.#page, this.pageSize);
  }

  get #isSelectable(): boolean {
    return this.selection === 'single';
  }

  /** Turns to the page of a row, and lets it take the keyboard: what was chosen by a script is to be seen. */
  #showRow(index: number): void {
    const page = pageWithRow(this.#view, index, this.pageSize);
    if (page === undefined) return;
    this.#page = page;
    this.#activeRow = this.#shown.indexes.indexOf(index);
  }

  #choose(index: number): void {
    if (index === this.selectedRowIndex) return;
    this.selectedRowIndex = index;
    this.dispatchEvent(new CustomEvent('select', { detail: { selectedRowIndex: index, selectedRow: this.selectedRow } }));
  }

  async #focusRow(position: number): Promise<void> {
    this.#activeRow = position;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('tbody tr')[position]?.focus();
  }

  readonly #sortBy = (column: string): void => {
    this.sort = nextSort(this.#view.sort, column);
    this.#page = 0;
    this.#activeRow = 0;
    this.dispatchEvent(new CustomEvent('sort', { detail: { sort: this.sort } }));
  };

  readonly #turnPage = (step: 1 | -1): void => {
    this.#page = pageOf(this.#view, this.#page + step, this.pageSize).page;
    this.#activeRow = 0;
    this.requestUpdate();
  };

  readonly #onClick = (event: MouseEvent): void => {
    const position = this.#positionOf(event);
    const index = this.#shown.indexes[position];
    if (!this.#isSelectable || index === undefined) return;
    this.#activeRow = position;
    this.#choose((event.ctrlKey || event.metaKey) && index === this.selectedRowIndex ? -1 : index);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (!this.#isSelectable || event.ctrlKey || event.metaKey || event.altKey) return;
    const { indexes } = this.#shown;
    const position = this.#positionOf(event);
    const next = rowForKey(event.key, position, indexes.length);
    if (next !== undefined) void this.#focusRow(next);
    else if (event.key === 'Enter' || event.key === ' ') this.#choose(indexes[position] ?? -1);
    // Only while there is something to clear: else it is for the dialog that the table may stand in.
    else if (event.key === 'Escape' && this.selectedRowIndex !== -1) this.#choose(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** The row of the page that an event happened in; -1 for none. */
  #positionOf(event: Event): number {
    const row = event.target instanceof Element ? event.target.closest('tr') : null;
    return row ? row.sectionRowIndex : -1;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-table': InlayTable;
  }
}
