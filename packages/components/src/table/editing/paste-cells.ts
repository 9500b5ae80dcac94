import { addRow, editRow } from '../model/changes.ts';
import type { Changes } from '../model/change-history.ts';
import { parseCell } from '../model/parse-cell.ts';
import { readTsv } from '../model/tsv.ts';
import type { TableCommands, TableHost } from '../table-host.ts';
import type { CellRange } from '../view/cell-range.ts';

/** What was pasted, and where. */
export interface Paste {
  readonly table: TableHost;
  readonly actions: TableCommands;
  readonly text: string;
}

/** So many rows are taken from the clipboard. */
const MAX_ROWS = 10_000;

/**
 * Writes cells from the clipboard over those from the active cell on, as one step; rows beyond the last are added where rows
 * can be. Cells that cannot be edited or hold the value are passed over, and how many is said.
 */
export function pasteCells({ table, actions, text }: Paste): void {
  const { view, model } = table;
  const range = table.painter.marks?.range;
  const { line, column } = range === undefined ? view.active : { line: range.top, column: range.left };
  if (text === '' || line < 0) return;
  const targets = view.layout.all.slice(column).map((placed) => placed.column);
  let [taken, refused] = [0, 0];
  actions.change((before) => {
    let changes = before;
    filling(readTsv(text).slice(0, MAX_ROWS), range).forEach((cells, offset) => {
      const values: Record<string, unknown> = {};
      cells.forEach((cell, index) => {
        const target = targets[index];
        const parsed = target?.editable === true ? parseCell(cell, target) : undefined;
        if (target === undefined || parsed === undefined || 'problem' in parsed) refused += 1;
        else {
          values[target.key] = parsed.value;
          taken += 1;
        }
      });
      if (Object.keys(values).length > 0) changes = write(changes, line + offset, values);
    });
    return changes;
  });
  const said = table.say.plural('{count} cell pasted.', '{count} cells pasted.', { count: taken });
  table.announce(refused === 0 ? said : `${said} ${table.say.plural('{count} passed over.', '{count} passed over.', { count: refused })}`);

  function write(changes: Changes, at: number, cells: Readonly<Record<string, unknown>>): Changes {
    const place = model.lines.placeAt(at);
    if (place !== -1) return editRow(changes, { key: model.keyAt(place), original: model.baseRows[place], cells });
    return at >= model.lines.count && table.addable ? addRow(changes, cells) : changes;
  }
}

/** What is pasted over marked cells fills them, again and again, where they are a multiple of it, as in spreadsheets; else it is pasted once. */
function filling(rows: readonly (readonly string[])[], range: CellRange | undefined): readonly (readonly string[])[] {
  if (range === undefined) return rows;
  const [height, width] = [range.bottom - range.top + 1, range.right - range.left + 1];
  const own = Math.max(...rows.map((cells) => cells.length));
  if (height % rows.length !== 0 || width % own !== 0) return rows;
  return Array.from({ length: Math.min(height, MAX_ROWS) }, (_row, line) => Array.from({ length: width }, (_cell, column) => rows[line % rows.length]![column % own] ?? ''));
}
