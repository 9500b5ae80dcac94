import type { TemplateResult } from 'lit';
import type { Localize } from '../../element/localize.ts';
import type { CellFormat } from '../model/cell-format.ts';
import type { RowKey } from '../model/row-keys.ts';
import type { Column } from '../model/table-columns.ts';
import type { TableModel } from '../model/table-model.ts';

/** What a cell that holds more than words is drawn from. */
export interface LineCell {
  readonly line: number;
  /** The row's place; -1 for a line that is no row. */
  readonly place: number;
  readonly model: TableModel;
  /** The keys of the rows that are chosen. */
  readonly selected: ReadonlySet<RowKey>;
  readonly localize: Localize;
  readonly painter: { format(column: Column): CellFormat };
}

/** Draws cells that hold more than words. */
export interface CellPainter {
  paint(cell: CellTarget, at: LineCell): void;
}

/** The part of a cell on the screen that is painted to. */
export interface CellTarget {
  readonly placed: { readonly column: Column; readonly index: number } | undefined;
  showText(text: string): void;
  show(template: TemplateResult): void;
}
