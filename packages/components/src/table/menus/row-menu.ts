import { readHistory } from '../model/change-history.ts';
import { deleteRows, restoreRows } from '../model/changes.ts';
import type { TableCommands, TableHost } from '../table-host.ts';
import { focusFirst, menuTemplate } from './menu-template.ts';
import type { MenuEntry } from './menu-template.ts';
import { adoptMenuStyles } from './menu.styles.ts';
import { openPopup } from './popup.ts';
import { readRowActions } from './row-actions.ts';

/** The menu of a row. */
export interface RowMenu {
  readonly table: TableHost;
  readonly actions: TableCommands;
  readonly place: number;
  readonly anchor: HTMLElement;
}

/** Opens a row's menu: the builder's actions, and deletion where rows can be deleted. */
export function openRowMenu({ table, actions, place, anchor }: RowMenu): void {
  const { say } = table;
  adoptMenuStyles(table.renderRoot);
  const popup = openPopup({ root: table.renderRoot, anchor, restore: () => table.view.activeCell()?.focus() });
  const closing = (run: () => void) => (): void => {
    popup.close();
    run();
  };
  const key = table.model.keyAt(place);
  const isDeleted = readHistory(table.changes).present.deleted.has(key);
  const own: readonly MenuEntry[] = !table.deletable ? [] : [isDeleted
    ? { label: say('Restore row'), run: closing(() => actions.change((changes) => restoreRows(changes, [key]))) }
    : { label: say('Delete row'), isDanger: true, run: closing(() => actions.change((changes) => deleteRows(changes, [key]))) }];
  const given = readRowActions(table.rowActions).map(({ value, label, isDanger }): MenuEntry => ({ label, isDanger, run: closing(() => actions.runAction(value, place)) }));
  popup.show(menuTemplate(say('Row actions'), [...given, ...(given.length > 0 && own.length > 0 ? ['line' as const] : []), ...own]));
  focusFirst(popup.element);
}
