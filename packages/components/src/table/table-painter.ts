import type { Localize } from '../element/localize.ts';
import type { CellFormat } from './model/cell-format.ts';
import { cellText } from './model/cell-text.ts';
import type { Changes } from './model/change-history.ts';
import type { RowKey } from './model/row-keys.ts';
import type { Column } from './model/table-columns.ts';
import type { TableModel } from './model/table-model.ts';
import type { CellMarks } from './view/cell-marks.ts';
import type { CellView } from './view/cell-view.ts';
import type { GridSource, RowTarget } from './view/grid-source.ts';
import { tableParts } from './table-parts.ts';

/** What the lines of a table look like now. */
export interface TableLook {
  readonly selected: ReadonlySet<RowKey>;
  readonly isSelectable: boolean;
  readonly changes: Changes;
  /** Says the table's own words, and knows the language of its place. */
  readonly localize: Localize;
  readonly lineHeight: number;
}

/** Paints lines of a model: the grid's source. */
export class TablePainter implements GridSource {
  readonly #model: TableModel;
  #formats = new Map<Column, CellFormat>();
  /** Set before anything is painted. */
  #look!: TableLook;
  /** Cells that are marked together. */
  marks: CellMarks | undefined;
  version = 0;

  constructor(model: TableModel) {
    this.#model = model;
  }

  get lines(): number {
    return this.#model.lines.count;
  }

  get lineHeight(): number {
    return this.#look.lineHeight;
  }

  /** Anything may look different now. */
  update(look: TableLook): void {
    if (look.localize !== this.#look?.localize) this.#formats.clear();
    this.#look = look;
    this.version += 1;
  }

  mark(marks: CellMarks | undefined): void {
    this.marks = marks;
    this.version += 1;
  }

  format(column: Column): CellFormat {
    const known = this.#formats.get(column);
    if (known !== undefined) return known;
    const format = tableParts.display.loaded?.cellFormat(column, this.#look.localize.locale) ?? cellText;
    this.#formats.set(column, format);
    return format;
  }

  readonly paintRow = (row: RowTarget, line: number): void => {
    const model = this.#model;
    const place = model.lines.placeAt(line);
    const { selected, isSelectable, changes } = this.#look;
    const isSelected = place !== -1 && selected.size > 0 && selected.has(model.keyAt(place));
    const plain = {
      ariaRowIndex: String(model.linesBefore + line + 2),
      className: isSelected ? 'row selected' : 'row',
      ariaSelected: isSelectable && place !== -1 ? String(isSelected) : null,
      ariaExpanded: null,
      ariaLevel: null,
    };
    row.describe(tableParts.display.loaded?.describeLine(plain, { line, place, model, changes }) ?? plain);
  };

  readonly paintCell = (cell: CellView, line: number): void => {
    const { column, index } = cell.placed!;
    const model = this.#model;
    const place = model.lines.placeAt(line);
    const { changes, localize, selected } = this.#look;
    const { loaded } = tableParts.display;
    const row = model.rows[place];
    const marked = this.marks?.has(line, index) === true ? ' marked' : '';
    if (loaded === undefined) cell.showMarks(marked);
    // Words are what is left where nothing more is shown.
    if (loaded?.paintDetails(cell, { line, place, painter: this, model, localize, selected }, { model, changes, marked }) !== true) cell.showText(row === undefined ? '' : this.format(column)(column.read(row, place)));
  };
}
