import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { cellText } from './cell-text.ts';
import type { ShownColumn } from './table-columns.ts';
import { readCell } from './table-row.ts';
import type { TableRecord } from './table-row.ts';
import type { TablePage, TableView } from './table-view.ts';

/** What the rows of a page need. */
export interface TableBody {
  readonly view: TableView;
  readonly shown: TablePage;
  readonly isSelectable: boolean;
  /** The place of the chosen row in the data; -1 for none. */
  readonly selected: number;
  /** The row of the page that takes the keyboard. */
  readonly active: number;
}

/** Longer texts are likely to be cut by the column's width: they get a tooltip. */
const LONG_TEXT = 40;

/** The rows of one page. Parts: `row`, `cell`. */
export function tableBodyTemplate({ view, shown, isSelectable, selected, active }: TableBody): readonly TemplateResult[] {
  return shown.indexes.map((index, position) => html`
    <tr
      class=${isSelectable && index === selected ? 'selected' : nothing}
      part="row"
      aria-rowindex=${shown.start + position + 2}
      aria-selected=${isSelectable ? String(index === selected) : nothing}
      tabindex=${isSelectable ? (position === active ? '0' : '-1') : nothing}
    >${view.columns.map((column) => cell(column, view.rows[index]!))}</tr>
  `);
}

function cell({ key, align, numeric }: ShownColumn, row: TableRecord): TemplateResult {
  const text = cellText(readCell(row, key));
  return html`<td class="${align} ${numeric ? 'numeric' : ''}" part="cell" title=${text.length > LONG_TEXT ? text : nothing}>${text}</td>`;
}
