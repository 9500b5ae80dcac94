import type { GridActions } from './grid-actions.ts';
import { positionForKey } from './grid-key.ts';
import type { GridPosition } from './grid-key.ts';
import type { GridCursor } from './grid-cursor.ts';
import type { GridView } from './grid-view.ts';

/** Pixels that one key press makes a column wider. */
const WIDER = 16;

/** The keys of the APG grid pattern, and those of a table: what each does at the cell that has the keyboard. */
export class GridKeyboard {
  readonly #view: GridView;
  readonly #cursor: GridCursor;
  readonly #actions: GridActions;
  readonly #lines: () => number;

  constructor({ view, cursor }: { readonly view: GridView; readonly cursor: GridCursor }, actions: GridActions, lines: () => number) {
    this.#view = view;
    this.#cursor = cursor;
    this.#actions = actions;
    this.#lines = lines;
  }

  /** Does what a key means. True when it meant something, and nothing else should come of it. */
  press(event: KeyboardEvent, target: Element): boolean {
    if (event.isComposing || isInControl(target)) return false;
    const isControl = event.ctrlKey || event.metaKey;
    const position = this.#view.active;
    if (position.line === -1 && this.#pressHead(event, position)) return true;
    if (position.line >= 0 && this.#pressCell(event, position)) return true;
    if (event.altKey || event.metaKey) return false;
    return this.#move({ key: event.key, ctrlKey: isControl }, event.shiftKey);
  }

  #move(key: { readonly key: string; readonly ctrlKey: boolean }, isShift: boolean): boolean {
    const view = this.#view;
    const extent = { lines: this.#lines(), columns: view.layout.all.length, page: this.#cursor.pageLines, isRightToLeft: this.#cursor.isRightToLeft };
    const to = positionForKey(key, view.active, extent);
    if (to === undefined) return false;
    const before = view.active;
    this.#cursor.activate(to);
    if (!isShift) this.#actions.range.clear();
    else if (!this.#actions.range.extend(before, to) && to.line >= 0 && to.line !== before.line) this.#actions.choose(to.line, 'extend');
    return true;
  }

  #pressHead({ key, shiftKey, ctrlKey, altKey }: KeyboardEvent, { column }: GridPosition): boolean {
    const placed = this.#view.layout.all[column];
    if (placed === undefined) return false;
    const { key: columnKey } = placed.column;
    const cell = this.#view.activeCell();
    if (key === 'Enter' || key === ' ') {
      const check = cell?.querySelector<HTMLInputElement>('.check');
      if (check) check.click();
      else this.#actions.sortBy(columnKey, shiftKey);
      return true;
    }
    if ((altKey && key === 'ArrowDown') || key === 'ContextMenu' || (shiftKey && key === 'F10')) {
      if (cell !== undefined) this.#actions.openColumnMenu(columnKey, cell);
      return true;
    }
    const step = (key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0) * (this.#cursor.isRightToLeft ? -1 : 1);
    if (step === 0 || !shiftKey) return false;
    if (ctrlKey) this.#moveColumn(column, step);
    else this.#actions.resize(columnKey, placed.width + step * WIDER, true);
    return true;
  }

  #moveColumn(column: number, step: number): void {
    const { all } = this.#view.layout;
    const [from, to] = [all[column], all[column + step]];
    if (from === undefined || to === undefined) return;
    this.#actions.moveColumn(from.column.key, to.column.key, step > 0);
  }

  #pressCell(event: KeyboardEvent, position: GridPosition): boolean {
    const { key, shiftKey } = event;
    const { line } = position;
    const isControl = event.ctrlKey || event.metaKey;
    if (isControl) return this.#pressControl(key, shiftKey);
    switch (key) {
      case ' ':
        this.#actions.choose(line, shiftKey ? 'extend' : 'toggle');
        return true;
      case 'F2': return this.#actions.edit(position);
      case 'Enter': return this.#enter(position);
      case 'Escape': return this.#actions.range.clear() || this.#actions.clearChoice();
      case 'Delete': return this.#actions.remove();
      case 'ArrowRight': return !shiftKey && !event.altKey && this.#openOnFirst(position, true);
      case 'ArrowLeft': return !shiftKey && !event.altKey && this.#openOnFirst(position, false);
      default: return key.length === 1 && !event.altKey && this.#actions.edit(position, key);
    }
  }

  #pressControl(key: string, isShift: boolean): boolean {
    switch (key.toLowerCase()) {
      case 'a': return this.#actions.chooseAll();
      case 'z': return this.#actions.undo(isShift);
      case 'y': return this.#actions.undo(true);
      default: return false;
    }
  }

  /** Edits, opens, or presses what is in the cell, and chooses the row where there is none of it. */
  #enter(position: GridPosition): boolean {
    const { line } = position;
    if (this.#actions.edit(position) || this.#actions.toggleLine(line)) return true;
    const inside = this.#view.activeCell()?.querySelector<HTMLElement>('a[href], button, input');
    if (inside) inside.click();
    else this.#actions.choose(line, 'only');
    return true;
  }

  /** As in a tree: the arrow opens what is shut, where the mark is drawn; else it moves. */
  #openOnFirst({ line, column }: GridPosition, isAhead: boolean): boolean {
    const first = this.#view.layout.all.findIndex((placed) => !placed.column.key.startsWith('\0'));
    return column === first && this.#actions.toggleLine(line, isAhead !== this.#cursor.isRightToLeft);
  }
}

/** Fields in a cell, and menus, have keys of their own. */
function isInControl(target: Element): boolean {
  return target.matches('input:not([type="checkbox"]), select, textarea, [role="menuitem"], .editor *');
}
