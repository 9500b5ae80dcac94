import { TableActions } from './table-actions.ts';
import type { GridOccurrence, TableHost } from './table-host.ts';
import { GridKeyboard } from './view/grid-keyboard.ts';
import { GridPointer } from './view/grid-pointer.ts';

/** What keys and the pointer do in a table: fetched after its rows are seen. */
export class TableInteraction {
  readonly actions: TableActions;
  readonly #keyboard: GridKeyboard;
  readonly #pointer: GridPointer;

  constructor(table: TableHost) {
    this.actions = new TableActions(table);
    this.#keyboard = new GridKeyboard(table, this.actions, () => table.model.lines.count);
    this.#pointer = new GridPointer(table, this.actions);
  }

  /** Does what an event in the grid means. */
  take(occurrence: GridOccurrence): void {
    const { event, target } = occurrence;
    switch (event.type) {
      case 'click': return this.#pointer.click(event as MouseEvent, target);
      case 'dblclick': return this.#pointer.doubleClick(target);
      case 'pointerdown': return this.#pointer.down(event as PointerEvent, target);
      case 'keydown': return this.#press(event as KeyboardEvent, target);
      case 'copy': return this.#copy(occurrence);
      case 'paste': return this.#paste(occurrence);
    }
  }

  #press(event: KeyboardEvent, target: Element): void {
    if (!this.#keyboard.press(event, target)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #copy({ event, isLate }: GridOccurrence): void {
    // Words that were marked inside a cell are copied as everywhere.
    const text = getSelection()?.isCollapsed === false ? undefined : this.actions.copy();
    if (text === undefined) return;
    if (isLate) return void navigator.clipboard?.writeText(text);
    (event as ClipboardEvent).clipboardData?.setData('text/plain', text);
    event.preventDefault();
  }

  #paste({ event, target, text }: GridOccurrence): void {
    if (target instanceof HTMLInputElement) return;
    this.actions.paste(text);
    event.preventDefault();
  }
}
