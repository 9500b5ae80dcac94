import type { App } from '@inlay/runtime/app';
import type { AppDocument } from '@inlay/runtime/document';
import type { Problem } from '@inlay/runtime/problem';
import { Cell } from './cell.ts';

/** With more components than this, what is out of view is not laid out and painted: few pages are so long, and all of it at once takes frames. */
const LARGE_PAGE = 300;
const NO_PROBLEMS: readonly Problem[] = [];

/** The components of one page as boxes in a container, kept in line with the app's document. */
export class PageView {
  readonly container: HTMLDivElement;
  readonly #app: App;
  readonly #cells = new Map<string, Cell>();
  readonly #disposers: (() => void)[] = [];
  #page: string;

  constructor(app: App, page: string | undefined) {
    this.#app = app;
    this.#page = page ?? firstPage(app.document);
    this.container = document.createElement('div');
    this.container.className = 'page';
    this.container.setAttribute('part', 'page');
    this.#disposers.push(app.onDocument((next) => this.#reconcile(next)));
    this.#disposers.push(app.onProblems((problems) => this.#showProblems(problems)));
  }

  /** The box of a component, for who draws around it. */
  box(name: string): HTMLElement | undefined {
    return this.#cells.get(name)?.box;
  }

  call(name: string, method: string, args: readonly unknown[]): void {
    this.#cells.get(name)?.call(method, args);
  }

  dispose(): void {
    for (const dispose of this.#disposers) dispose();
    for (const cell of this.#cells.values()) cell.dispose();
    this.#cells.clear();
  }

  #reconcile(next: AppDocument): void {
    if (!Object.hasOwn(next.pages, this.#page)) this.#page = firstPage(next);
    const names = componentsOf(next, this.#page);
    const wanted = new Set(names);
    this.container.classList.toggle('large', names.length > LARGE_PAGE);
    for (const [name, cell] of this.#cells) {
      if (wanted.has(name) && next.components[name]?.type === cell.type) continue;
      cell.dispose();
      this.#cells.delete(name);
    }
    let before: Element | null = this.container.firstElementChild;
    for (const name of names) {
      const node = next.components[name]!;
      const cell = this.#cells.get(name) ?? new Cell(name, node, this.#app);
      this.#cells.set(name, cell);
      cell.place(node.layout);
      // Moving a box only when it is out of place keeps the focus and the scroll of what is inside.
      if (cell.box !== before) this.container.insertBefore(cell.box, before);
      else before = before.nextElementSibling;
    }
  }

  #showProblems(problems: readonly Problem[]): void {
    const errors = errorsByComponent(problems);
    for (const [name, cell] of this.#cells) cell.showProblems(errors.get(name) ?? NO_PROBLEMS);
  }
}

function errorsByComponent(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const errors = new Map<string, Problem[]>();
  for (const problem of problems) {
    const [section, owner] = problem.path;
    if (problem.severity !== 'error' || section !== 'components' || owner === undefined) continue;
    const found = errors.get(owner);
    if (found === undefined) errors.set(owner, [problem]);
    else found.push(problem);
  }
  return errors;
}

function firstPage(document: AppDocument): string {
  return Object.entries(document.pages).sort(([, left], [, right]) => compareOrder(left.order, right.order))[0]![0];
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
