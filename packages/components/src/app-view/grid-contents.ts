import { childrenInOrder } from '@inlay/runtime/document';
import type { AppDocument } from '@inlay/runtime/document';
import { EDITED } from '../element/element-place.ts';
import { Cell } from './cell.ts';
import { collapsedRows } from './collapsed-rows.ts';
import type { Contents, Holder, PageContext } from './contents.ts';
import { GridBands } from './grid-bands.ts';
import { putInOrder } from './put-in-order.ts';

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
  /** Where there are many. */
  #bands: GridBands | undefined;
  #willPlace = false;
  /** What it was brought in line with last. */
  #followed: AppDocument['components'] | undefined;

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
    // An edit of queries, functions or the theme changes no component.
    if (document.components === this.#followed) return;
    this.#followed = document.components;
    const { parent, place } = this.#holder;
    const names = childrenInOrder(document).get(parent) ?? [];
    const kept = new Set(names);
    const isLarge = !this.#bare && names.length > LARGE_GRID;
    this.#host.classList.toggle('large', isLarge);
    for (const [name, cell] of this.#cells) if (!kept.has(name) || document.components[name]?.type !== cell.type || place.get(name) !== cell.component) this.#remove(name, cell);
    // Who edits the app sees one grid, whose rows can be pointed at. Once in bands it stays so, since moving a box loses its scroll.
    if (isLarge && !this.#page.editing) this.#bands ??= new GridBands(this.#host, this.#page.writes);
    if (this.#bands === undefined) {
      this.#fill(this.#host, names, document);
    } else {
      const members = names.map((name) => ({ name, layout: document.components[name]!.layout, isOverlay: place.get(name)?.definition.overlay === true }));
      for (const [box, inBand] of this.#bands.reconcile(members)) this.#fill(box, inBand, document);
    }
    this.#placeAll();
  }

  /** Puts the cells of these into a box, and nothing else, in order. */
  #fill(host: HTMLElement, names: readonly string[], document: AppDocument): void {
    const cells = names.map((name) => {
      const cell = this.#cells.get(name) ?? this.#add(name, document.components[name]!.type);
      cell.reconcile(document);
      return cell.box;
    });
    putInOrder(host, cells);
  }

  dispose(): void {
    for (const [name, cell] of this.#cells) this.#remove(name, cell);
    this.#bands?.dispose();
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
      cell.place(layout && { ...layout, y: rowOf(layout.y) - rowOf(this.#bands?.firstRow(cell.name) ?? 0) });
    }
    this.#bands?.hideEmpty((name) => this.#cells.get(name)?.isHidden === true);
  }

  #add(name: string, type: string): Cell {
    const cell = new Cell({ name, type, component: this.#holder.place.get(name), bare: this.#bare, isWatched: this.#bands === undefined, onHidden: () => this.#placeSoon() }, this.#page);
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
