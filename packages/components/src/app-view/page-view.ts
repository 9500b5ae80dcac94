import type { App } from '@inlay/runtime/app';
import type { AppDocument } from '@inlay/runtime/document';
import type { Problem } from '@inlay/runtime/problem';
import { Cell } from './cell.ts';
import { collapsedRows } from './collapsed-rows.ts';

/** The components of the app's current page as boxes in a container, kept in line with the app's document. */
export class PageView {
  readonly container: HTMLDivElement;
  readonly #app: App;
  readonly #cells = new Map<string, Cell>();
  readonly #disposers: (() => void)[] = [];
  readonly #isEditing: boolean;
  #willPlace = false;
  #page: string;

  constructor(app: App, { isEditing }: { readonly isEditing: boolean }) {
    this.#app = app;
    this.#isEditing = isEditing;
    this.#page = app.page;
    this.container = document.createElement('div');
    this.container.className = 'page';
    this.container.setAttribute('part', 'page');
    this.#disposers.push(app.onDocument((next) => this.#reconcile(next)));
    this.#disposers.push(app.onPage((page) => this.#turnTo(page)));
    this.#disposers.push(app.onElementCall((name, method, args) => this.#cells.get(name)?.call(method, args)));
    this.#disposers.push(app.onProblems((problems) => this.#showProblems(problems)));
  }

  /** The box of a component, for who draws around it. */
  box(name: string): HTMLElement | undefined {
    return this.#cells.get(name)?.box;
  }

  dispose(): void {
    for (const dispose of this.#disposers) dispose();
    for (const cell of this.#cells.values()) cell.dispose();
    this.#cells.clear();
  }

  #turnTo(page: string): void {
    if (page === this.#page) return;
    this.#page = page;
    this.#reconcile(this.#app.document);
    this.#showProblems(this.#app.problems);
  }

  #reconcile(next: AppDocument): void {
    const names = componentsOf(next, this.#page);
    for (const [name, cell] of this.#cells) {
      if (names.includes(name) && next.components[name]?.type === cell.type) continue;
      cell.dispose();
      this.#cells.delete(name);
    }
    let before: Element | null = this.container.firstElementChild;
    for (const name of names) {
      const node = next.components[name]!;
      const cell = this.#cells.get(name) ?? new Cell(name, node, { app: this.#app, isEditing: this.#isEditing, onHidden: () => this.#placeSoon() });
      this.#cells.set(name, cell);
      // Moving a box only when it is out of place keeps the focus and the scroll of what is inside.
      if (cell.box !== before) this.container.insertBefore(cell.box, before);
      else before = before.nextElementSibling;
    }
    this.#placeAll();
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
    const { components } = this.#app.document;
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

  #showProblems(problems: readonly Problem[]): void {
    for (const [name, cell] of this.#cells) {
      cell.showProblems(problems.filter(({ severity, path: [section, owner] }) => severity === 'error' && section === 'components' && owner === name));
    }
  }
}

function componentsOf(document: AppDocument, page: string): readonly string[] {
  return Object.entries(document.components)
    .filter(([, { parent }]) => parent === page)
    .sort(([leftName, left], [rightName, right]) => compareOrder(left.order, right.order) || compareOrder(leftName, rightName))
    .map(([name]) => name);
}

/** Fractional-index strings compare by code unit, not by any language's rules. */
function compareOrder(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
