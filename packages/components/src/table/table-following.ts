import { placeOf } from './model/row-places.ts';
import type { TableHost } from './table-host.ts';

/** The row that has the keyboard keeps it, wherever a change of the lines puts it. */
export function keepActive<Result>({ model, view, cursor }: TableHost, change: () => Result): Result {
  const { line, column } = view.active;
  const place = model.lines.placeAt(line);
  const key = place === -1 ? undefined : model.keyAt(place);
  const before = model.lines;
  const result = change();
  if (model.lines === before || line < 0) return result;
  const moved = key === undefined ? -1 : model.lines.lineOf(placeOf(model, key));
  cursor.move({ line: moved === -1 ? Math.min(line, model.lines.count - 1) : moved, column });
  return result;
}

/** Turns to the page of the row that a script chose last. True where that is another one. */
export function turnToChosen(table: TableHost): boolean {
  const { model, selectedKeys } = table;
  const { shape } = model;
  if (selectedKeys.length === 0 || shape === undefined || shape.pageCount === 1) return false;
  const page = shape.pageOf(placeOf(model, selectedKeys.at(-1)!));
  if (page === undefined || page === shape.page) return false;
  table.page = page;
  return true;
}

/** Brings the row that was chosen last into view. */
export function revealChosen({ model, view, cursor, selectedKeys }: TableHost): void {
  const key = selectedKeys.at(-1);
  const line = key === undefined ? -1 : model.lines.lineOf(placeOf(model, key));
  if (line !== -1) cursor.activate({ line, column: view.active.column }, { focus: cursor.hasKeyboard });
}
