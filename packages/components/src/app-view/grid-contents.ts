import { childrenInOrder } from '@inlay/runtime/document';
import type { AppDocument } from '@inlay/runtime/document';
import { EDITED } from '../element/is-edited.ts';
import { Cell } from './cell.ts';
import { collapsedRows } from './collapsed-rows.ts';
import type { Contents, Holder, PageContext } from './contents.ts';

/** With more components than this, what is out of view is not laid out and painted: few pages are so long, and all of it at once takes frames. */
const LARGE_GRID = 300;

/** How children stand: in boxes on a grid of their own, or bare, in an element that arranges them itself. */
export interface GridOptions {
  readonly bare: boolean;
}

/** The children of a page or a container, in a host element. */
export class GridContents implements Contents {
  readonly #host: HTMLElement;
  readonly #holder: Holder;
  readonly #page: PageContext;
  readonly #bare: boolean;
  readonly #cells = new Map<string, Cell>();
  #willPlace = false;

  constructor(host: HTMLElement, { holder, page, bare }: { readonly holder: Holder; readonly page: PageContext } & GridOptions) {
    this.#host = host;
    this.#holder = holder;
    this.#page = page;
    this.#bare = bare;
    if (!bare) {
      host.classList.add('grid');
      host.classList.toggle(EDITED, page.editing);
      host.dataset['holder'] = holder.parent;
    }
  }

  reconcile(document: AppDocument): void {
    const { parent, place } = this.#holder;
    const names = childrenInOrder(document).get(parent) ?? [];
    const kept = new Set(names);
    this.#host.classList.toggle('large', !this.#bare && names.length > LARGE_GRID);
    for (const [name, cell] of this.#cells) if (!kept.has(name) || document.components[name]?.type !== cell.type || place.get(name) !== cell.component) this.#remove(name, cell);
    let before: Element | null = this.#host.firstElementChild;
    for (const name of names) {
      const node = document.components[name]!;
      const cell = this.#cells.get(name) ?? this.#add(name, node.type);
      cell.reconcile(document);
      // Moving a box only when it is out of place keeps the focus and the scroll of what is inside.
      if (cell.box !== before) this.#host.insertBefore(cell.box, before);
      else before = before.nextElementSibling;
    }
    this.#placeAll();
  }

  dispose(): void {
    for (const [name, cell] of this.#cells) this.#remove(name, cell);
  }

  /** Many are often hidden at once; they are placed once. */
  #placeSoon(): void {
    if (this.#willPlace) return;
    this.#willPlace = true;
    queueMicrotask(() => this.#placeAll());
  }

  /** Rows of which everything is hidden are left out. */
  #placeAll(): void {
    this.#willPlace = false;
    const { components } = this.#page.app.document;
    const placed = [...this.#cells.values()].flatMap((cell) => {
      const layout = components[cell.name]?.layout;
      return layout === undefined ? [] : [{ layout, isHidden: cell.isHidden }];
    });
    const rowOf = collapsedRows(placed);
    for (const cell of this.#cells.values()) {
      const layout = components[cell.name]?.layout;
      cell.place(layout && { ...layout, y: rowOf(layout.y) });
    }
  }

  #add(name: string, type: string): Cell {
    const cell = new Cell({ name, type, component: this.#holder.place.get(name), bare: this.#bare, onHidden: () => this.#placeSoon() }, this.#page);
    this.#cells.set(name, cell);
    this.#page.shown(cell);
    return cell;
  }

  #remove(name: string, cell: Cell): void {
    this.#cells.delete(name);
    this.#page.gone(cell);
    cell.dispose();
  }
}
