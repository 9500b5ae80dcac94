import type { GridActions } from './grid-actions.ts';
import type { GridCursor } from './grid-cursor.ts';
import type { GridView } from './grid-view.ts';

/** Pixels that a head has to be moved before it is a drag and not a press. */
const DRAG_DISTANCE = 6;

/** Presses, drags of column edges and of column heads. */
export class GridPointer {
  readonly #view: GridView;
  readonly #cursor: GridCursor;
  readonly #actions: GridActions;
  /** The press that follows a drag is none. */
  #wasDragged = false;

  constructor({ view, cursor }: { readonly view: GridView; readonly cursor: GridCursor }, actions: GridActions) {
    this.#view = view;
    this.#cursor = cursor;
    this.#actions = actions;
  }

  readonly click = (event: MouseEvent, target: Element): void => {
    if (this.#wasDragged || target.closest('.menu-button, .resizer, .editor')) return;
    const position = this.#cursor.positionOf(target);
    if (position === undefined) return;
    const before = this.#view.active;
    this.#cursor.activate(position, { scroll: false });
    // What stands in the cell is not pressed: no box is ticked, no link followed.
    if (this.#actions.range.press(position)) return event.preventDefault();
    if (event.shiftKey && !this.#actions.takesRows && this.#actions.range.extend(before, position)) return;
    this.#actions.range.clear();
    const isMore = event.ctrlKey || event.metaKey;
    if (position.line === -1) {
      const key = this.#view.layout.all[position.column]?.column.key;
      if (key !== undefined && !target.closest('.check')) this.#actions.sortBy(key, isMore || event.shiftKey);
      return;
    }
    const act = target.closest<HTMLElement>('[data-act]');
    if (act) this.#actions.act(act.dataset['act']!, position.line, act);
    else if (!target.closest('a[href]')) this.#actions.choose(position.line, event.shiftKey ? 'extend' : isMore ? 'toggle' : 'only');
  };

  readonly doubleClick = (target: Element): void => {
    const position = this.#cursor.positionOf(target);
    if (position !== undefined && position.line >= 0 && !target.closest('.editor')) this.#actions.edit(position);
  };

  readonly down = (event: PointerEvent, target: Element): void => {
    this.#wasDragged = false;
    const cell = target.closest<HTMLElement>('.head-cell');
    const key = cell?.dataset['key'];
    if (!cell && event.button === 0 && event.pointerType === 'mouse' && !event.shiftKey && !target.closest('[data-act], a, button, input')) return this.#dragCells(event, target);
    if (event.button !== 0 || !cell || key === undefined || target.closest('.menu-button, .check')) return;
    if (target.closest('.resizer')) this.#dragEdge(event, key, cell);
    else if (!key.startsWith('\0')) this.#dragHead(event, key, cell);
  };

  /** Marks the cells that a pressed pointer passes over. Inside of one cell it marks words, as everywhere. */
  #dragCells(start: PointerEvent, target: Element): void {
    const from = this.#cursor.positionOf(target);
    const grid = target.closest<HTMLElement>('.scroll');
    if (from === undefined || from.line < 0 || grid === null) return;
    const root = grid.getRootNode() as ShadowRoot;
    const move = (event: PointerEvent): void => {
      if (event.buttons === 0) return stop();
      const under = root.elementFromPoint(event.clientX, event.clientY);
      const to = under === null ? undefined : this.#cursor.positionOf(under);
      if (to === undefined || to.line < 0 || (!this.#wasDragged && to.line === from.line && to.column === from.column)) return;
      if (!this.#wasDragged) grid.classList.add('marking');
      this.#wasDragged = true;
      getSelection()?.removeAllRanges();
      this.#cursor.activate(to);
      this.#actions.range.extend(from, to, true);
    };
    const stop = (): void => {
      grid.classList.remove('marking');
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', stop);
      removeEventListener('pointercancel', stop);
    };
    addEventListener('pointermove', move);
    addEventListener('pointerup', stop);
    addEventListener('pointercancel', stop);
  }

  #dragEdge(start: PointerEvent, key: string, cell: HTMLElement): void {
    start.preventDefault();
    const { width } = cell.getBoundingClientRect();
    const ahead = this.#cursor.isRightToLeft ? -1 : 1;
    const widthAt = ({ clientX }: PointerEvent): number => width + (clientX - start.clientX) * ahead;
    this.#wasDragged = true;
    follow(cell, start, (event) => this.#actions.resize(key, widthAt(event), false), (event) => this.#actions.resize(key, widthAt(event), true));
  }

  #dragHead(start: PointerEvent, key: string, cell: HTMLElement): void {
    let over: HTMLElement | undefined;
    let isAfter = false;
    const mark = (next: HTMLElement | undefined): void => {
      over?.classList.remove('drop-before', 'drop-after');
      over = next;
      over?.classList.add(isAfter ? 'drop-after' : 'drop-before');
    };
    follow(cell, start, (event) => {
      if (!this.#wasDragged && Math.abs(event.clientX - start.clientX) < DRAG_DISTANCE) return;
      this.#wasDragged = true;
      cell.classList.add('dragged');
      const heads = [...cell.parentElement!.querySelectorAll<HTMLElement>('.head-cell')].filter((head) => !head.dataset['key']!.startsWith('\0'));
      const under = heads.find((head) => contains(head, event.clientX));
      if (under === undefined || under === cell) return mark(undefined);
      const box = under.getBoundingClientRect();
      isAfter = (event.clientX > box.left + box.width / 2) !== this.#cursor.isRightToLeft;
      mark(under);
    }, () => {
      const to = over?.dataset['key'];
      cell.classList.remove('dragged');
      mark(undefined);
      if (to !== undefined) this.#actions.moveColumn(key, to, isAfter);
    });
  }
}

function contains(element: HTMLElement, x: number): boolean {
  const { left, right } = element.getBoundingClientRect();
  return x >= left && x < right;
}

/** Follows a pointer until it is let go, wherever it goes. */
function follow(element: HTMLElement, start: PointerEvent, move: (event: PointerEvent) => void, end: (event: PointerEvent) => void): void {
  const moved = (event: PointerEvent): void => {
    // A press that waited for this code may be over by now.
    if (event.buttons === 0) stop(event);
    else move(event);
  };
  const stop = (event: PointerEvent): void => {
    element.removeEventListener('pointermove', moved);
    element.removeEventListener('pointerup', stop);
    element.removeEventListener('pointercancel', stop);
    end(event);
  };
  try {
    element.setPointerCapture(start.pointerId);
  } catch {
    // The finger was lifted meanwhile.
    return;
  }
  element.addEventListener('pointermove', moved);
  element.addEventListener('pointerup', stop);
  element.addEventListener('pointercancel', stop);
}
