import type { MethodContext } from '@inlay/runtime/component';
import { readHistory } from './model/change-history.ts';
import { hasChanges } from './model/changes.ts';
import { displayedData } from './model/displayed-data.ts';
import { askedOf, changeset, selectedRow, selectedRowIndex, selectedRows } from './table-members.ts';

const present = ({ state }: MethodContext) => readHistory(state.changes).present;

/** How what is neither property nor state follows from them. */
export const tableDerive = {
  displayedData,
  selectedRow,
  selectedRows,
  selectedRowIndex,
  serverState: askedOf,
  changeset,
  newRows: (context) => present(context).added.map(({ row }) => row),
  deletedKeys: (context) => [...present(context).deleted],
  hasChanges: (context) => hasChanges(present(context)),
} as const satisfies Readonly<Record<string, (context: MethodContext) => unknown>>;
