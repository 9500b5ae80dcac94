import { localizeIn } from '../element/localize.ts';
import type { Localize } from '../element/localize.ts';
import type { CellFormat } from './model/cell-format.ts';
import { cellText } from './model/cell-text.ts';
import type { Changes } from './model/change-history.ts';
import type { RowKey } from './model/row-keys.ts';
import { isSystemColumn } from './model/system-columns.ts';
import { isRichType } from './model/table-column.ts';
import type { Column } from './model/table-columns.ts';
import { callFor } from './model/table-columns.ts';
import type { TableModel } from './model/table-model.ts';
import { readTone } from './model/tone.ts';
import type { CellRange } from './view/cell-range.ts';
import type { CellView } from './view/cell-view.ts';
import type { GridSource, RowTarget } from './view/grid-source.ts';
import type { CellPainter } from './cells/line-cell.ts';
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
  #rich: CellPainter | undefined;
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

  /** Cells that hold more than words can be drawn from now on. */
  useRich(rich: CellPainter): void {
    this.#rich = rich;
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

  /** True when a column that is shown needs more than words. */
  get needsRich(): boolean {
    return this.#rich === undefined && (this.#model.lines.extras.length > 0 || this.#model.columns.some((column) => isRichColumn(column) || column.stated.tone !== undefined) || this.#model.lines.branchAt(this.#model.lines.placeAt(0)) !== undefined);
  }

  format(column: Column): CellFormat {
    const known = this.#formats.get(column);
    if (known !== undefined) return known;
    const format = tableParts.display.loaded?.cellFormat(column, this.#look.localize.locale) ?? cellText;
    this.#formats.set(column, format);
    return format;
  }

  readonly paintRow = (row: RowTarget, line: number): void => {
    const { lines, linesBefore } = this.#model;
    const place = lines.placeAt(line);
    const extra = lines.extraAt(line);
    const branch = lines.branchAt(place);
    const { selected, isSelectable, changes } = this.#look;
    const isSelected = place !== -1 && selected.size > 0 && selected.has(this.#model.keyAt(place));
    const isDeleted = changes.deleted.size > 0 && place !== -1 && changes.deleted.has(this.#model.keyAt(place));
    row.describe({
      index: linesBefore + line + 2,
      classes: `row${isSelected ? ' selected' : ''}${extra === undefined ? '' : ` ${extra.kind}`}${isDeleted ? ' deleted' : ''}${place >= this.#model.baseRows.length ? ' added' : ''}`,
      selected: isSelectable && place !== -1 ? isSelected : undefined,
      expanded: extra?.kind === 'group' ? extra.isOpen : branch?.hasChildren === true ? branch.isOpen : undefined,
      level: extra?.kind === 'group' ? extra.level + 1 : branch === undefined ? undefined : branch.level + 1,
    });
  };

  readonly paintCell = (cell: CellView, line: number): void => {
    const { column } = cell.placed!;
    const place = this.#model.lines.placeAt(line);
    const row = this.#model.rows[place];
    if (row === undefined || isRichColumn(column) || this.#model.lines.branchAt(place) !== undefined) {
      // Words that turn into a mark would flicker; those of a link stay.
      if (this.#rich === undefined) cell.showText(row === undefined || (isRichColumn(column) && column.type !== 'link') ? '' : this.format(column)(column.read(row, place)));
      else this.#rich.paint(cell, { line, place, painter: this, model: this.#model, localize: this.#look.localize, isSelected: place !== -1 && this.#look.selected.has(this.#model.keyAt(place)) });
    } else cell.showText(this.format(column)(column.read(row, place)));
    this.#mark(cell, column, place);
    cell.showMarked(this.#isMarked(line, cell.placed!.index));
  };

  #isMarked(line: number, column: number): boolean {
    if (this.#range === undefined) return false;
    const { range } = this;
    return range !== undefined && line >= range.top && line <= range.bottom && column >= range.left && column <= range.right;
  }

  /** A tone that the builder asked for, and whether it was edited. */
  #mark(cell: CellView, column: Column, place: number): void {
    const { changes } = this.#look;
    const row = this.#model.rows[place];
    const { tone } = column.stated;
    cell.showTone(tone === undefined || row === undefined || column.type === 'tag' ? '' : readTone(callFor(tone, row, place)) ?? '');
    const isEdited = changes.edited.size > 0 && row !== undefined && Object.hasOwn(changes.edited.get(this.#model.keyAt(place)) ?? {}, column.key);
    cell.showEdited(isEdited);
  }
}

function isRichColumn(column: Column): boolean {
  return isSystemColumn(column) || isRichType(column.type);
}
