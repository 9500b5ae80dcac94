import { localizeIn } from '../element/localize.ts';
import type { Localize } from '../element/localize.ts';
import type { CellFormat } from './model/cell-format.ts';
import { cellText } from './model/cell-text.ts';
import type { Changes } from './model/change-history.ts';
import type { RowKey } from './model/row-keys.ts';
import type { Column } from './model/table-columns.ts';
import type { TableModel } from './model/table-model.ts';
import type { CellRange } from './view/cell-range.ts';
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
  #look: TableLook = { selected: new Set(), isSelectable: false, changes: { edited: new Map(), added: [], deleted: new Set() }, localize: localizeIn(undefined), lineHeight: 32 };
  #range: CellRange | undefined;
  /** What the marked cells stood in. */
  #rangeSource: readonly unknown[] = [];
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
    if (look.localize !== this.#look.localize) this.#formats.clear();
    this.#look = look;
    this.version += 1;
  }

  /** Cells that are marked: only for as long as the same rows and columns stand where they stood. */
  get range(): CellRange | undefined {
    return this.#source.every((part, index) => part === this.#rangeSource[index]) ? this.#range : undefined;
  }

  markRange(range: CellRange | undefined): void {
    this.#range = range;
    this.#rangeSource = this.#source;
    this.version += 1;
  }

  get #source(): readonly unknown[] {
    const { order, pageStart, lines, columns } = this.#model;
    return [order, pageStart, lines.count, columns];
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
      index: model.linesBefore + line + 2,
      classes: isSelected ? 'row selected' : 'row',
      selected: isSelectable && place !== -1 ? isSelected : undefined,
      expanded: undefined,
      level: undefined,
    };
    row.describe(tableParts.display.loaded?.describeLine(plain, { line, place, model, changes }) ?? plain);
  };

  readonly paintCell = (cell: CellView, line: number): void => {
    const { column } = cell.placed!;
    const model = this.#model;
    const place = model.lines.placeAt(line);
    const { changes, localize, selected } = this.#look;
    const { loaded } = tableParts.display;
    if (loaded?.paintDetails(cell, { line, place, painter: this, model, localize, selected }, { model, changes }) !== true) {
      const row = model.rows[place];
      cell.showText(row === undefined ? '' : this.format(column)(column.read(row, place)));
    }
    cell.showMarked(this.#isMarked(line, cell.placed!.index));
  };

  #isMarked(line: number, column: number): boolean {
    if (this.#range === undefined) return false;
    const { range } = this;
    return range !== undefined && line >= range.top && line <= range.bottom && column >= range.left && column <= range.right;
  }
}
