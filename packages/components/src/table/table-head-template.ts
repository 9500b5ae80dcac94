import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { arrowDown, arrowUp, chevronsUpDown, icon } from '../element/icons.ts';
import type { ShownColumn } from './table-columns.ts';
import type { TableSort } from './table-sort.ts';

/** What the head of a table needs. */
export interface TableHead {
  readonly columns: readonly ShownColumn[];
  readonly sort: TableSort | null;
  /** A column's head was pressed. */
  readonly sortBy: (column: string) => void;
}

/** One row of column heads; each is a button that sorts. Part: `header-cell`. */
export function tableHeadTemplate({ columns, sort, sortBy }: TableHead): TemplateResult {
  return html`<thead><tr aria-rowindex="1">${columns.map((column) => headCell(column, sort?.column === column.key ? sort : null, sortBy))}</tr></thead>`;
}

function headCell({ key, title, align, numeric }: ShownColumn, sort: TableSort | null, sortBy: TableHead['sortBy']): TemplateResult {
  const arrow = sort ? (sort.direction === 'ascending' ? arrowUp : arrowDown) : chevronsUpDown;
  return html`
    <th class="${align} ${numeric ? 'numeric' : ''}" part="header-cell" scope="col" aria-sort=${sort?.direction ?? nothing}>
      <button class="sort ${sort ? 'sorted' : ''}" type="button" @click=${() => sortBy(key)}><span>${title}</span>${icon(arrow)}</button>
    </th>
  `;
}
