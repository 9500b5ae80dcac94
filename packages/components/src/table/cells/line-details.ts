import type { Changes } from '../model/change-history.ts';
import { isRichType } from '../model/is-rich-type.ts';
import { callFor, isSystemColumn } from '../model/table-columns.ts';
import type { TableModel } from '../model/table-model.ts';
import { readTone } from '../model/tone.ts';
import type { CellView } from '../view/cell-view.ts';
import type { RowDescription } from '../view/grid-source.ts';
import type { LineCell } from './line-cell.ts';
import { richCells } from './rich-cells.ts';

/** What a line with a row shows beside plain words. */
interface Look {
  readonly model: TableModel;
  readonly changes: Changes;
}

/** What a line says of itself where it may be a group, a branch of a tree, new or deleted. */
export function describeLine(plain: RowDescription, { line, place, model, changes }: Look & { readonly line: number; readonly place: number }): RowDescription {
  const extra = model.lines.extraAt(line);
  const branch = model.lines.branchAt(place);
  const isDeleted = changes.deleted.size > 0 && place !== -1 && changes.deleted.has(model.keyAt(place));
  const isAdded = place >= model.baseRows.length;
  if (extra === undefined && branch === undefined && !isDeleted && !isAdded) return plain;
  return {
    ...plain,
    className: `${plain.className}${extra === undefined ? '' : ` ${extra.kind}`}${isDeleted ? ' deleted' : ''}${isAdded ? ' added' : ''}`,
    ariaExpanded: extra?.kind === 'group' ? String(extra.isOpen) : branch?.hasChildren === true ? String(branch.isOpen) : null,
    ariaLevel: extra?.kind === 'group' ? String(extra.level + 1) : branch === undefined ? null : String(branch.level + 1),
  };
}

/** Draws what a cell holds beside words, the tone that the builder asked for, and whether it was edited or is `marked`. False for a cell of words. */
export function paintDetails(cell: CellView, at: LineCell, { model, changes, marked }: Look & { readonly marked: string }): boolean {
  const { column } = cell.placed!;
  const { place } = at;
  const row = model.rows[place];
  const isRich = row === undefined || isSystemColumn(column) || isRichType(column.type) || model.lines.branchAt(place) !== undefined;
  if (isRich) richCells.paint(cell, at);
  const { tone: stated } = column.stated;
  const tone = stated === undefined || row === undefined || column.type === 'tag' ? undefined : readTone(callFor(stated, row, place));
  const isEdited = changes.edited.size > 0 && row !== undefined && Object.hasOwn(changes.edited.get(model.keyAt(place)) ?? {}, column.key);
  cell.showMarks(`${tone ? ` toned ${tone}` : ''}${isEdited ? ' edited' : ''}${marked}`);
  return isRich;
}
