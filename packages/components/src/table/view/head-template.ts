import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { TableHost } from '../table-host.ts';
import type { PlacedColumn } from './column-layout.ts';

/** What the head of a table needs. */
export interface TableHead {
  readonly columns: readonly PlacedColumn[];
  readonly table: TableHost;
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
  const { column, index, edge, style } = placed;
  const direction = head.table.model.input.query.sort.find((each) => each.column === column.key)?.direction;
  const tooltip = typeof column.stated.tooltip === 'string' ? column.stated.tooltip : nothing;
  return html`
    <div class="head-cell ${column.align} ${edge} ${direction ? 'sorted' : ''}" part="header-cell"
      role="columnheader" tabindex="-1" aria-colindex=${index + 1} aria-sort=${direction ?? nothing} title=${tooltip}
      .style=${style} data-key=${column.key}>${head.own?.(column.key, head) ?? html`
        <span class="title">${column.title}</span>${head.tools?.(placed, head) ?? nothing}`}
    </div>
  `;
}
