import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Localize } from '../../element/localize.ts';
import type { CellFormat } from '../model/cell-format.ts';
import type { Column } from '../model/table-columns.ts';
import { columnTotal } from '../model/column-totals.ts';
import type { TableModel } from '../model/table-model.ts';
import type { PlacedColumn } from './column-layout.ts';

/** What the summary row needs. */
export interface TableSummary {
  readonly columns: readonly PlacedColumn[];
  readonly model: TableModel;
  readonly localize: Localize;
  readonly painter: { format(column: Column): CellFormat };
}

/** What the columns come to over all rows shown, below them; nothing where no column states an aggregate. Part: `summary`. */
export function summaryTemplate({ columns, model, painter, localize }: TableSummary): TemplateResult | typeof nothing {
  if (!model.columns.some(({ aggregate }) => aggregate !== undefined)) return nothing;
  return html`<div class="summary" role="row" aria-label=${localize('Summary')} part="summary">${columns.map(({ column, index, edge, style }) => {
    const value = columnTotal(model, column);
    return html`<div class="cell ${column.align} ${edge}" role="gridcell" aria-colindex=${index + 1}
      .style=${style}>${value === undefined ? nothing : painter.format(countColumn(column))(value)}</div>`;
  })}</div>`;
}

/** A count is no amount of money, whatever the column holds. */
export function countColumn(column: Column): Column {
  return column.aggregate === 'count' || column.aggregate === 'countDistinct' ? COUNT : column;
}

const COUNT: Column = { key: '\0count', title: '', type: 'number', isTyped: true, align: 'end', width: undefined, pinned: undefined, hidden: false, editable: false, aggregate: undefined, stated: { key: '\0count' }, read: () => undefined };
