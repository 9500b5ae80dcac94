import type { RowKey } from './row-keys.ts';
import type { TableModel } from './table-model.ts';
import { shownCount } from './row-places.ts';

/** Whether all rows are chosen, or none; undefined while only some are. */
export function areAllSelected({ selectedKeys, model }: { readonly selectedKeys: readonly RowKey[]; readonly model: TableModel }): boolean | undefined {
  const count = selectedKeys.length;
  return count === 0 ? false : count >= shownCount(model) ? true : undefined;
}
