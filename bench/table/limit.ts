import type { GridEngine, MountedGrid } from './engine.ts';
import { columns, LINE_HEIGHT, VIEW } from './rows.ts';
import type { BenchRow } from './rows.ts';

const OVERSCAN = 3;
const MAX_HEIGHT = 15_000_000;
const WIDTH = columns.reduce((sum, { width }) => sum + width, 0);

/**
 * As little as a grid can do: recycled rows of recycled cells, only those in view, the same words in them, nothing
 * else. No roles, no keyboard, no classes, one column layout. What no table can be faster than.
 */
export const limit: GridEngine = {
  name: 'hand-made limit',
  async mount(host, rows): Promise<MountedGrid> {
    const scroller = document.createElement('div');
    const body = document.createElement('div');
    scroller.className = 'limit';
    scroller.append(head(), body);
    host.append(scroller);
    const grid = new LimitGrid(scroller, body, rows);
    const keys = new Map<string, Float64Array>();
    const keysOf = (key: string): Float64Array => {
      const known = keys.get(key) ?? Float64Array.from(rows, (row) => Number(row[key]));
      keys.set(key, known);
      return known;
    };
    return {
      scroller, root: document,
      sort(key) {
        if (typeof rows[0]?.[key] === 'string') grid.order = identity(rows.length).sort((a, b) => String(rows[a]![key]).localeCompare(String(rows[b]![key])));
        else {
          const values = keysOf(key);
          grid.order = identity(rows.length).sort((a, b) => values[a]! - values[b]!);
        }
        grid.draw(true);
      },
      filter(key, above) {
        const values = keysOf(key);
        grid.order = above === undefined ? identity(rows.length) : identity(rows.length).filter((place) => values[place]! > above);
        grid.draw(true);
      },
    };
  },
};

function head(): HTMLElement {
  const box = document.createElement('div');
  box.className = 'limit-head';
  for (const { title } of columns) box.append(Object.assign(document.createElement('span'), { textContent: title }));
  return box;
}

class LimitGrid {
  order: Uint32Array;
  readonly #rows: readonly BenchRow[];
  readonly #scroller: HTMLElement;
  readonly #body: HTMLElement;
  readonly #slots: { readonly element: HTMLElement; readonly cells: { readonly element: HTMLElement; readonly text: Text }[]; line: number; first: number }[] = [];

  constructor(scroller: HTMLElement, body: HTMLElement, rows: readonly BenchRow[]) {
    this.#scroller = scroller;
    this.#rows = rows;
    this.#body = body;
    this.order = identity(rows.length);
    body.className = 'limit-body';
    body.style.width = `${WIDTH}px`;
    const visible = Math.ceil(VIEW.height / LINE_HEIGHT) + OVERSCAN * 2 + 1;
    for (let slot = 0; slot < visible; slot += 1) {
      const element = document.createElement('div');
      element.className = 'limit-row';
      const cells = Array.from({ length: 11 }, () => {
        const cell = document.createElement('span');
        const text = document.createTextNode('');
        cell.append(text);
        element.append(cell);
        return { element: cell, text };
      });
      body.append(element);
      this.#slots.push({ element, cells, line: -1, first: -1 });
    }
    scroller.addEventListener('scroll', () => this.draw(false));
    this.draw(true);
  }

  draw(isAnew: boolean): void {
    const height = this.order.length * LINE_HEIGHT;
    const box = Math.min(MAX_HEIGHT, height);
    // A filter leaves fewer rows, and these are seen: without this the view would stand below the last of them, with nothing to draw.
    if (isAnew) this.#body.style.height = `${box}px`;
    const { scrollTop, scrollLeft } = this.#scroller;
    const top = height === box ? scrollTop : (scrollTop / (box - VIEW.height)) * (height - VIEW.height);
    const first = Math.max(0, Math.floor(top / LINE_HEIGHT) - OVERSCAN);
    let [column, left] = [0, 0];
    while (left + columns[column]!.width <= scrollLeft) left += columns[column++]!.width;
    const end = Math.min(this.order.length, first + this.#slots.length);
    for (let line = first; line < end; line += 1) {
      const slot = this.#slots[line % this.#slots.length]!;
      if (slot.line !== line || height !== box) slot.element.style.transform = `translateY(${line * LINE_HEIGHT + scrollTop - top}px)`;
      if (slot.line === line && slot.first === column && !isAnew) continue;
      const row = this.#rows[this.order[line]!]!;
      let offset = left;
      slot.cells.forEach(({ element, text }, index) => {
        const shown = columns[column + index];
        if (shown === undefined) return;
        if (slot.first !== column) {
          element.style.left = `${offset}px`;
          element.style.width = `${shown.width}px`;
        }
        offset += shown.width;
        text.data = shown.format(row[shown.key]!);
      });
      slot.line = line;
      slot.first = column;
    }
    // At the end of the rows fewer slots are needed, and where the height is scaled the others would stand among them.
    for (const slot of this.#slots) {
      if (slot.line === -1 || (slot.line >= first && slot.line < end)) continue;
      slot.line = -1;
      slot.element.style.transform = 'translateY(-100px)';
    }
  }
}

function identity(length: number): Uint32Array {
  return Uint32Array.from({ length }, (_each, place) => place);
}
