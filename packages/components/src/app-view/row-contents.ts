import type { AppDocument } from '@inlay/runtime/document';
import { watchRows } from '@inlay/runtime/mount';
import type { ComponentState, Row } from '@inlay/runtime/state';
import type { Contents, PageContext } from './contents.ts';
import { GridContents } from './grid-contents.ts';

/** How many rows are made at once; the next ones follow when the last comes near the screen. */
const ROWS_AT_ONCE = 50;

/** One row on the screen. */
interface ShownRow {
  readonly box: HTMLDivElement;
  readonly contents: GridContents;
}

/** What stands in a list, once for each of its rows, as many as have been scrolled to. */
export class RowContents implements Contents {
  readonly #list: ComponentState;
  readonly #host: HTMLElement;
  readonly #page: PageContext;
  readonly #shown = new Map<Row, ShownRow>();
  readonly #end = document.createElement('div');
  readonly #observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.#showMore(), { rootMargin: '400px' });
  readonly #stop: () => void;
  #rows: readonly Row[] = [];
  #limit = ROWS_AT_ONCE;

  constructor(list: ComponentState, host: HTMLElement, page: PageContext) {
    this.#list = list;
    this.#host = host;
    this.#page = page;
    this.#end.className = 'end';
    host.append(this.#end);
    this.#observer.observe(this.#end);
    this.#stop = watchRows(list, (rows) => {
      this.#rows = rows;
      this.reconcile(page.app.document);
    });
  }

  reconcile(document: AppDocument): void {
    const rows = this.#rows.slice(0, this.#limit);
    const kept = new Set(rows);
    for (const [row, shown] of this.#shown) if (!kept.has(row)) this.#remove(row, shown);
    let before: Element | null = this.#host.firstElementChild;
    for (const row of rows) {
      const { box, contents } = this.#shown.get(row) ?? this.#add(row);
      contents.reconcile(document);
      if (box !== before) this.#host.insertBefore(box, before);
      else before = before.nextElementSibling;
    }
  }

  dispose(): void {
    this.#stop();
    this.#observer.disconnect();
    for (const [row, shown] of this.#shown) this.#remove(row, shown);
    this.#end.remove();
  }

  #showMore(): void {
    if (this.#limit >= this.#rows.length) return;
    this.#limit += ROWS_AT_ONCE;
    this.reconcile(this.#page.app.document);
    // Still near the screen, it would not be told of again.
    this.#observer.unobserve(this.#end);
    this.#observer.observe(this.#end);
  }

  #add(row: Row): ShownRow {
    const box = document.createElement('div');
    const grid = document.createElement('div');
    box.className = 'row';
    box.setAttribute('part', 'row');
    box.role = 'listitem';
    box.append(grid);
    const shown = { box, contents: new GridContents(grid, { holder: { parent: this.#list.name, place: row }, page: this.#page, bare: false }) };
    this.#shown.set(row, shown);
    return shown;
  }

  #remove(row: Row, { box, contents }: ShownRow): void {
    this.#shown.delete(row);
    contents.dispose();
    box.remove();
  }
}
