import { editRow } from './model/changes.ts';
import { parseCell } from './model/parse-cell.ts';
import { isSystemColumn } from './model/table-columns.ts';
import { rowsAsTsv } from './model/tsv.ts';
import type { TableCommands, TableHost } from './table-host.ts';
import { CellMarks } from './view/cell-marks.ts';
import { rangeBetween } from './view/cell-range.ts';
import type { CellRange } from './view/cell-range.ts';
import type { GridPosition } from './view/grid-key.ts';

/** What a person does with cells next to one another: marks, copies and empties them. */
export class RangeActions {
  readonly #table: TableHost;
  readonly #commands: TableCommands;
  /** The corner that stays while the other one is moved. */
  #anchor: GridPosition | undefined;
  /** Which corner the next press on a cell is, for who marks by presses. */
  #awaited: 'none' | 'first' | 'last' = 'none';

  constructor(table: TableHost, commands: TableCommands) {
    this.#table = table;
    this.#commands = commands;
  }

  /** The cells that are marked; undefined while it is one at most. */
  get current(): CellRange | undefined {
    return this.#table.painter.marks?.range;
  }

  get takesRows(): boolean {
    return this.#table.selection === 'multiple' || this.#table.selection === 'range';
  }

  /**
   * Marks the cells up to another one, from the corner where it began. False where that means rows: up and down in a
   * table of which several rows can be chosen, unless cells are marked already.
   */
  readonly extend = (from: GridPosition, to: GridPosition, isDrag = false): boolean => {
    const table = this.#table;
    if (from.line < 0 || to.line < 0 || (this.takesRows && !isDrag && this.current === undefined && from.column === to.column)) return false;
    if (this.current === undefined || this.#anchor === undefined) this.#anchor = from;
    const range = rangeBetween(this.#anchor, to);
    const isOne = range.top === range.bottom && range.left === range.right;
    this.#show(isOne ? undefined : range);
    if (!isOne) table.announce(table.say('{rows} × {columns} cells', { rows: range.bottom - range.top + 1, columns: range.right - range.left + 1 }));
    return true;
  };

  /** Lets the next two presses on cells mark what lies between them: for who can neither drag nor hold a key (WCAG 2.5.7). */
  readonly markByPresses = (): void => {
    this.clear();
    this.#await('first');
    this.#table.announce(this.#table.say('Press the first cell, then the last one.'));
  };

  /** Takes a press on a cell for a corner. False where none is awaited, and the press means something else. */
  readonly press = (at: GridPosition): boolean => {
    if (this.#awaited === 'none' || at.line < 0) return false;
    const first = this.current === undefined ? undefined : this.#anchor;
    // Without marks it is the first, whatever was pressed before: the rows stand elsewhere by now.
    if (this.#awaited === 'first' || first === undefined) {
      this.#anchor = at;
      this.#show(rangeBetween(at, at));
      this.#await('last');
    } else {
      this.#await('none');
      this.extend(first, at, true);
    }
    return true;
  };

  /** Takes the marks away, and awaits no more of them. False when there were none. */
  readonly clear = (): boolean => {
    const wasAwaited = this.#awaited !== 'none';
    this.#await('none');
    if (this.current === undefined) return wasAwaited;
    this.#anchor = undefined;
    this.#show(undefined);
    return true;
  };

  /** The marked cells as spreadsheets take them; lines that are no rows are left out. */
  copy({ top, bottom, left, right }: CellRange): string {
    const { model, view } = this.#table;
    const columns = view.layout.all.slice(left, right + 1).flatMap(({ column }) => (isSystemColumn(column) ? [] : [column]));
    const places = Array.from({ length: bottom - top + 1 }, (_each, index) => model.lines.placeAt(top + index)).filter((place) => place !== -1);
    return rowsAsTsv(places.map((place) => columns.map((column) => column.read(model.rows[place]!, place))));
  }

  /** Empties the marked cells that can be edited and may be empty, as one step. */
  empty({ top, bottom, left, right }: CellRange): void {
    const { model, view } = this.#table;
    const columns = view.layout.all.slice(left, right + 1).map(({ column }) => column).filter(({ editable }) => editable);
    this.#commands.change((before) => {
      let changes = before;
      for (let line = top; line <= bottom; line += 1) {
        const place = model.lines.placeAt(line);
        const cells = columns.flatMap((column) => {
          const parsed = parseCell('', column);
          return 'value' in parsed ? [[column.key, parsed.value] as const] : [];
        });
        if (place !== -1 && cells.length > 0) changes = editRow(changes, { key: model.keyAt(place), original: model.baseRows[place], cells: Object.fromEntries(cells) });
      }
      return changes;
    });
  }

  #await(corner: 'none' | 'first' | 'last'): void {
    this.#awaited = corner;
    this.#table.view.scroller?.classList.toggle('marking', corner !== 'none');
  }

  #show(range: CellRange | undefined): void {
    const { painter, model, view } = this.#table;
    painter.mark(range && new CellMarks(model, range));
    view.draw();
  }
}
