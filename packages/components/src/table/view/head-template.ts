import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Localize } from '../../element/localize.ts';
import type { TableSort } from '../model/table-sort.ts';
import type { PlacedColumn } from './column-layout.ts';

/** What the head of a table needs. */
export interface TableHead {
  readonly columns: readonly PlacedColumn[];
  readonly sort: readonly TableSort[];
  /** Keys of the columns that are filtered by. */
  readonly filtered: ReadonlySet<string>;
  /** Whether all rows are chosen, some (undefined), or none. */
  readonly allSelected: boolean | undefined;
  readonly canSelectAll: boolean;
  readonly localize: Localize;
  readonly openMenu: (key: string, anchor: HTMLElement) => void;
  readonly selectAll: () => void;
  /** What stands in the heads of the table's own columns; undefined until it was fetched. */
  readonly own: ((key: string, head: TableHead) => TemplateResult | undefined) | undefined;
  /** What stands beside a title; undefined until it was fetched. */
  readonly tools: ((placed: PlacedColumn, head: TableHead) => TemplateResult) | undefined;
}

/** One row of column heads. Part: `header-cell`. */
export function headTemplate(head: TableHead): TemplateResult {
  return html`<div class="head" role="row" aria-rowindex="1" part="head">${head.columns.map((placed) => headCell(placed, head))}</div>`;
}

function headCell(placed: PlacedColumn, head: TableHead): TemplateResult {
  const { column, index, offset, width, edge: edgeClass } = placed;
  const direction = head.sort.find((each) => each.column === column.key)?.direction;
  const edge = column.pinned === 'end' ? 'inset-inline-end' : 'inset-inline-start';
  const tooltip = typeof column.stated.tooltip === 'string' ? column.stated.tooltip : nothing;
  return html`
    <div class="head-cell ${column.align} ${edgeClass} ${direction ? 'sorted' : ''}" part="header-cell"
      role="columnheader" tabindex="-1" aria-colindex=${index + 1} aria-sort=${direction ?? nothing} title=${tooltip}
      .style=${`inline-size:${width}px;${edge}:${offset}px`} data-key=${column.key}>${head.own?.(column.key, head) ?? html`
        <span class="title">${column.title}</span>${head.tools?.(placed, head) ?? nothing}`}
    </div>
  `;
}
