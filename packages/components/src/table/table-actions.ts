import { keepArrangement } from './kept-arrangement.ts';
import { areAllSelected } from './model/are-all-selected.ts';
import { readHistory } from './model/change-history.ts';
import { addRow, deleteRows, redoStep, undoStep, withStep } from './model/changes.ts';
import type { ChangeHistory, Changes } from './model/change-history.ts';
import { readArrangement, withMove, withWidth } from './model/column-arrangement.ts';
import type { ColumnArrangement } from './model/column-arrangement.ts';
import type { RowKey } from './model/row-keys.ts';
import { isSystemColumn } from './model/table-columns.ts';
import { nextSort, readSort } from './model/table-sort.ts';
import { readFilters } from './model/table-filter.ts';
import type { TableFilter } from './model/table-filter.ts';
import { rowsAsTsv } from './model/tsv.ts';
import { chosenKeys } from './model/choose-rows.ts';
import { RangeActions } from './range-actions.ts';
import type { TableCommands, TableHost } from './table-host.ts';
import type { ChooseMode, GridActions } from './view/grid-actions.ts';
import type { GridPosition } from './view/grid-key.ts';
import { placeOf, shownPlaces } from './model/row-places.ts';

/** What a person does in a table: changes its state, and says so with an event. */
export class TableActions implements GridActions, TableCommands {
  readonly #table: TableHost;
  readonly range: RangeActions;
  /** The row that a run of rows starts from. */
  #anchor: RowKey | undefined;

  constructor(table: TableHost) {
    this.#table = table;
    this.range = new RangeActions(table, this);
  }

  get takesRows(): boolean {
    return this.range.takesRows;
  }

  readonly sortBy = (key: string, isMore: boolean): void => {
    if (isSystemColumn({ key })) return;
    const table = this.#table;
    table.sort = nextSort(readSort(table.sort), key, isMore);
    this.#toFirstPage();
    table.fire('sort', { sort: table.sort });
  };

  readonly setSort = (key: string, direction: 'ascending' | 'descending' | undefined): void => {
    const table = this.#table;
    table.sort = direction === undefined ? readSort(table.sort).filter(({ column }) => column !== key) : [{ column: key, direction }];
    this.#toFirstPage();
    table.fire('sort', { sort: table.sort });
  };

  /** Replaces the filters of a column. */
  readonly filterColumn = (key: string, filters: readonly TableFilter[]): void => {
    this.setFilters([...readFilters(this.#table.filters).filter(({ column }) => column !== key), ...filters]);
  };

  readonly setFilters = (filters: readonly TableFilter[]): void => {
    const table = this.#table;
    table.filters = filters;
    this.#toFirstPage();
    table.fire('filter', { filters });
  };

  readonly setSearch = (search: string): void => {
    const table = this.#table;
    table.search = search;
    this.#toFirstPage();
    table.fire('search', { search });
  };

  readonly turn = (step: 1 | -1): void => {
    const table = this.#table;
    const cursors = table.cursors;
    table.cursors = step === 1 ? [...cursors, table.nextCursor] : cursors.slice(0, -1);
    table.page += step;
    table.fire('pageChange', { page: table.page });
  };

  readonly openColumnMenu = (key: string, anchor: HTMLElement): void => {
    if (!isSystemColumn({ key })) void import('./parts/dialogs.ts').then(({ openColumnMenu }) => openColumnMenu({ table: this.#table, actions: this, key, anchor }), this.#failed);
  };

  readonly choose = (line: number, mode: ChooseMode): void => {
    const { model, selection, selectedKeys } = this.#table;
    const place = model.lines.placeAt(line);
    if (place === -1) {
      if (mode === 'only') this.toggleLine(line);
      return;
    }
    const key = model.keyAt(place);
    const chosen = chosenKeys(selectedKeys, { key, mode, selection, anchor: this.#anchor, keysBetween: (from, to) => this.#keysBetween(from, to) });
    if (mode !== 'extend' || this.#anchor === undefined) this.#anchor = key;
    if (chosen !== undefined) this.#setChosen(chosen);
  };

  readonly chooseAll = (): boolean => {
    const { selection, model } = this.#table;
    if (selection !== 'multiple' && selection !== 'range') return false;
    this.#setChosen(shownPlaces(model).map((place) => model.keyAt(place)));
    return true;
  };

  readonly toggleAll = (): void => {
    if (areAllSelected(this.#table) === true) this.clearChoice();
    else this.chooseAll();
  };

  readonly clearChoice = (): boolean => {
    if (this.#table.selectedKeys.length === 0) return false;
    this.#setChosen([]);
    return true;
  };

  readonly toggleLine = (line: number, isOpen?: boolean): boolean => {
    const table = this.#table;
    const { lines } = table.model;
    const extra = lines.extraAt(line);
    const place = lines.placeAt(line);
    const branch = lines.branchAt(place);
    if (extra?.kind === 'group') return isOpen !== extra.isOpen && this.#toggleCollapsed(extra.id);
    if (branch?.hasChildren === true) return isOpen !== branch.isOpen && this.#toggleCollapsed(table.model.keyAt(place));
    if (place === -1 || !table.hasDetail || isOpen === table.model.shape?.isExpanded(place)) return false;
    this.toggleDetail(place);
    return true;
  };

  readonly toggleDetail = (place: number): void => {
    const table = this.#table;
    const key = table.model.keyAt(place);
    const keys = table.expandedKeys;
    table.expandedKeys = keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key];
    table.fire('expand', { expandedKeys: table.expandedKeys });
  };

  readonly edit = ({ line, column }: GridPosition, typed?: string): boolean => {
    const table = this.#table;
    const placed = table.view.layout.all[column];
    const place = table.model.lines.placeAt(line);
    if (placed === undefined || place === -1 || !placed.column.editable) return false;
    void import('./parts/dialogs.ts').then(({ editCell }) => editCell({ table, actions: this, place, column: placed.column, position: { line, column }, typed }), this.#failed);
    return true;
  };

  readonly act = (act: string, line: number, anchor: HTMLElement): void => {
    const table = this.#table;
    const place = table.model.lines.placeAt(line);
    switch (act) {
      case 'select': return this.choose(line, 'toggle');
      case 'toggle': return void this.toggleLine(line);
      case 'expand': return this.toggleDetail(place);
      case 'button': return this.runAction(table.view.layout.all[table.view.active.column]!.column.key, place);
      case 'actions': void import('./parts/dialogs.ts').then(({ openRowMenu }) => openRowMenu({ table, actions: this, place, anchor }), this.#failed);
    }
  };

  readonly runAction = (action: string, place: number): void => {
    const table = this.#table;
    table.triggeredRow = table.model.rows[place] ?? null;
    table.triggeredAction = action;
    table.fire('rowAction', { triggeredAction: action, triggeredRow: table.triggeredRow });
  };

  readonly resize = (key: string, width: number, isDone: boolean): void => {
    this.arrange(withWidth(readArrangement(this.#table.columnLayout), key, width), isDone);
  };

  readonly moveColumn = (key: string, to: string, isAfter: boolean): void => {
    const table = this.#table;
    const { model, view } = table;
    const keys = model.dataColumns.map((column) => column.key);
    if (!keys.includes(key) || !keys.includes(to)) return;
    const isActive = table.cursor.hasKeyboard && view.active.line === -1 && view.layout.all[view.active.column]?.column.key === key;
    this.arrange(withMove(readArrangement(table.columnLayout), keys, { key, to, isAfter }));
    // The keyboard goes with the column.
    if (isActive) void table.updateComplete.then(() => table.cursor.activate({ line: -1, column: view.layout.all.findIndex(({ column }) => column.key === key) }));
  };

  /** Other widths, order or hidden columns. While a pointer drags, nobody is told. */
  readonly arrange = (arrangement: ColumnArrangement | null, isDone = true): void => {
    const table = this.#table;
    table.columnLayout = arrangement;
    if (!isDone) return;
    if (table.columnLayoutKey !== '') keepArrangement(table.columnLayoutKey, arrangement);
    table.fire('columnLayout', { columnLayout: arrangement });
  };

  readonly copy = (): string | undefined => {
    const { model, view, selectedKeys, painter } = this.#table;
    const marked = painter.marks?.range;
    if (marked !== undefined) return this.range.copy(marked);
    const columns = view.layout.all.flatMap(({ column }) => (isSystemColumn(column) ? [] : [column]));
    const chosen = new Set(selectedKeys);
    const places = chosen.size > 1 ? shownPlaces(model).filter((place) => chosen.has(model.keyAt(place))) : [];
    if (places.length > 0) return rowsAsTsv(places.map((place) => columns.map((column) => column.read(model.rows[place]!, place))));
    const { line, column } = view.active;
    const active = view.layout.all[column]?.column;
    const place = model.lines.placeAt(line);
    return active === undefined || place === -1 ? undefined : painter.format(active)(active.read(model.rows[place]!, place));
  };

  readonly paste = (text: string): void => {
    void import('./parts/dialogs.ts').then(({ pasteCells }) => pasteCells({ table: this.#table, actions: this, text }), this.#failed);
  };

  readonly undo = (isRedo: boolean): boolean => {
    const history = readHistory(this.#table.changes);
    if ((isRedo ? history.future : history.past).length === 0) return false;
    this.#setHistory(isRedo ? redoStep(history) : undoStep(history));
    return true;
  };

  readonly add = (): void => this.change((changes) => addRow(changes, {}));

  readonly remove = (): boolean => {
    const { deletable, model, view, selectedKeys, painter } = this.#table;
    const marked = painter.marks?.range;
    if (marked !== undefined) {
      this.range.empty(marked);
      return true;
    }
    if (!deletable) return false;
    const place = model.lines.placeAt(view.active.line);
    const keys = selectedKeys.length > 0 ? selectedKeys : place === -1 ? [] : [model.keyAt(place)];
    if (keys.length === 0) return false;
    this.change((changes) => deleteRows(changes, keys));
    return true;
  };

  /** One step that can be taken back. */
  readonly change = (change: (changes: Changes) => Changes): void => {
    const history = readHistory(this.#table.changes);
    const next = withStep(history, change(history.present));
    if (next !== history) this.#setHistory(next);
  };

  /** Opens what is shut and shuts what is open; true, for it did something. */
  #toggleCollapsed(id: RowKey): true {
    const table = this.#table;
    const collapsed = new Set(table.collapsed);
    if (!collapsed.delete(id)) collapsed.add(id);
    table.collapsed = collapsed;
    table.requestUpdate();
    return true;
  }

  readonly #failed = (): void => this.#table.failed();

  #setHistory(changes: ChangeHistory): void {
    this.#table.changes = changes;
    this.#table.fire('change', { changeset: this.#table.changeset });
  }

  #setChosen(keys: readonly RowKey[]): void {
    const table = this.#table;
    table.selectedKeys = keys;
    table.selectedRowIndex = keys.length === 0 ? -1 : placeOf(table.model, keys.at(-1)!);
    table.fire('select', { selectedRowIndex: table.selectedRowIndex, selectedRow: table.selectedRow });
  }

  #keysBetween(from: RowKey, to: RowKey): readonly RowKey[] {
    const { model } = this.#table;
    const ends = [from, to].map((key) => model.lines.lineOf(placeOf(model, key)));
    const [first, last] = [Math.min(...ends), Math.max(...ends)];
    if (first === -1) return [to];
    const places = Array.from({ length: last - first + 1 }, (_each, index) => model.lines.placeAt(first + index)).filter((place) => place !== -1);
    const keys = places.map((place) => model.keyAt(place));
    return keys.at(-1) === to ? keys : keys.toReversed();
  }

  #toFirstPage(): void {
    this.#table.page = 1;
    this.#table.cursors = [];
  }
}
