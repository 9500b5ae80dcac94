import { arrowDown, arrowUp } from '../../element/icons.ts';
import { NO_ARRANGEMENT, readArrangement, withHidden, withMove, withPin, withWidth } from '../model/column-arrangement.ts';
import type { ColumnArrangement } from '../model/column-arrangement.ts';
import type { Column } from '../model/table-columns.ts';
import { readSort } from '../model/table-sort.ts';
import type { TableCommands, TableHost } from '../table-host.ts';
import { funnel } from '../view/table-icons.ts';
import { filterForm } from './filter-form.ts';
import { focusFirst, menuTemplate } from './menu-template.ts';
import type { MenuEntry } from './menu-template.ts';
import { adoptMenuStyles } from './menu.styles.ts';
import { openPopup } from './popup.ts';
import type { OpenPopup } from './popup.ts';

/** The menu of a column's head. */
export interface ColumnMenu {
  readonly table: TableHost;
  readonly actions: TableCommands;
  readonly key: string;
  readonly anchor: HTMLElement;
}

/** Pixels that one choice makes a column wider or narrower. */
const STEP = 40;

/** Opens a column's menu: sort, filter, pin, move, resize, hide, which columns are shown, and marking cells. */
export function openColumnMenu(menu: ColumnMenu): void {
  const { table, key, anchor } = menu;
  const { say } = table;
  const column = table.model.dataColumns.find((each) => each.key === key);
  if (column === undefined) return;
  adoptMenuStyles(table.renderRoot);
  const popup = openPopup({ root: table.renderRoot, anchor, restore: () => focusHead(table, key) });
  const main = (): void => {
    popup.show(menuTemplate(column.title, [...sortEntries(menu, popup), filterEntry(menu, popup, column), 'line', ...placeEntries(menu, popup, column), 'line', { label: say('Columns…'), run: () => showColumns(menu, popup) }, ...resetEntries(menu, popup), 'line', markEntry(menu, popup)]));
    focusFirst(popup.element);
  };
  main();
}

/** The head of a column, or the first where it is hidden by now. */
function focusHead({ view, cursor, updateComplete }: TableHost, key: string): void {
  const focus = (): void => cursor.activate({ line: -1, column: Math.max(0, view.layout.all.findIndex(({ column }) => column.key === key)) });
  void updateComplete.then(focus);
}

function sortEntries({ table, actions, key }: ColumnMenu, popup: OpenPopup): readonly MenuEntry[] {
  const { say } = table;
  const now = readSort(table.sort).find(({ column }) => column === key)?.direction;
  const sort = (direction: 'ascending' | 'descending' | undefined) => (): void => {
    actions.setSort(key, direction);
    popup.close();
  };
  return [
    { label: say('Sort ascending'), icon: arrowUp, isDisabled: now === 'ascending', run: sort('ascending') },
    { label: say('Sort descending'), icon: arrowDown, isDisabled: now === 'descending', run: sort('descending') },
    ...(now === undefined ? [] : [{ label: say('Do not sort'), run: sort(undefined) }]),
  ];
}

function filterEntry({ table, actions }: ColumnMenu, popup: OpenPopup, column: Column): MenuEntry {
  return { label: table.say('Filter…'), icon: funnel, run: () => {
    popup.show(filterForm({ table, actions, column, close: popup.close }));
    popup.element.querySelector<HTMLElement>('select, input')?.focus();
  } };
}

function placeEntries({ table, actions, key }: ColumnMenu, popup: OpenPopup, column: Column): readonly MenuEntry[] {
  const { say } = table;
  const arrangement = readArrangement(table.columnLayout);
  const shown = table.model.dataColumns.filter(({ hidden, pinned }) => !hidden && pinned === column.pinned).map((each) => each.key);
  const keys = table.model.dataColumns.map((each) => each.key);
  const at = shown.indexOf(key);
  const width = table.view.layout.all.find((placed) => placed.column.key === key)?.width ?? 0;
  const set = (next: ColumnArrangement) => (): void => {
    actions.arrange(next);
    popup.close();
  };
  const move = (step: 1 | -1): MenuEntry['run'] => set(withMove(arrangement, keys, { key, to: shown[at + step] ?? key, isAfter: step === 1 }));
  return [
    ...(column.pinned === 'start' ? [] : [{ label: say('Pin to the start'), run: set(withPin(arrangement, key, 'start')) }]),
    ...(column.pinned === 'end' ? [] : [{ label: say('Pin to the end'), run: set(withPin(arrangement, key, 'end')) }]),
    ...(column.pinned === undefined ? [] : [{ label: say('Unpin'), run: set(withPin(arrangement, key, 'none')) }]),
    { label: say('Move towards the start'), isDisabled: at <= 0, run: move(-1) },
    { label: say('Move towards the end'), isDisabled: at === shown.length - 1, run: move(1) },
    { label: say('Wider'), run: set(withWidth(arrangement, key, width + STEP)) },
    { label: say('Narrower'), run: set(withWidth(arrangement, key, width - STEP)) },
    { label: say('Hide column'), isDisabled: table.model.dataColumns.filter(({ hidden }) => !hidden).length === 1, run: set(withHidden(arrangement, key, true)) },
  ];
}

function resetEntries({ table, actions }: ColumnMenu, popup: OpenPopup): readonly MenuEntry[] {
  if (table.columnLayout === null) return [];
  return [{ label: table.say('Reset columns'), run: () => {
    actions.arrange(null);
    popup.close();
  } }];
}

/** What a drag over cells does, by presses. */
function markEntry({ table, actions }: ColumnMenu, popup: OpenPopup): MenuEntry {
  return { label: table.say('Mark cells by two presses'), run: () => {
    popup.close();
    actions.range.markByPresses();
  } };
}

/** Which columns are shown; it stays open, for several are chosen at once. */
function showColumns(menu: ColumnMenu, popup: OpenPopup): void {
  const { table, actions } = menu;
  const draw = (): void => {
    const columns = table.model.dataColumns;
    const shown = columns.filter(({ hidden }) => !hidden).length;
    popup.show(menuTemplate(table.say('Columns…'), columns.map(({ key, title, hidden }) => ({
      label: title, isChecked: !hidden, isDisabled: !hidden && shown === 1,
      run: () => {
        actions.arrange(withHidden(readArrangement(table.columnLayout ?? NO_ARRANGEMENT), key, !hidden));
        void table.updateComplete.then(draw);
      },
    }))));
  };
  draw();
  focusFirst(popup.element);
}
