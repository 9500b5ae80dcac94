import type { App } from '@inlay/runtime/app';
import type { AppDocument } from '@inlay/runtime/document';
import type { Problem } from '@inlay/runtime/problem';
import { batch } from '@inlay/runtime/state';
import type { ComponentState } from '@inlay/runtime/state';
import type { Localize } from '../element/localize.ts';
import type { Contents, PageContext, ShownComponent } from './contents.ts';
import { DeferredWrites } from './deferred-writes.ts';
import { GridContents } from './grid-contents.ts';
import { PageWidth } from './page-width.ts';
import { RowContents } from './row-contents.ts';
import { ThemeBox } from './theme-box.ts';

/** How a page of an app is shown. */
export interface PageViewOptions {
  /** For who edits the app. */
  readonly editing: boolean;
  /** Says what the page itself says, in the language of its place. */
  readonly localize: () => Localize;
  /** What its width is that of. */
  readonly host: Element;
  /** Fetches the elements of kinds that came into the document later; a promise while there is something to wait for. */
  readonly prepare?: (document: AppDocument) => unknown;
}

const NO_PROBLEMS: readonly Problem[] = [];

/** The components of the app's current page as boxes in a container, kept in line with the app's document. */
export class PageView {
  readonly container: HTMLDivElement;
  readonly #app: App;
  readonly #shown = new Set<ShownComponent>();
  readonly #disposers: (() => void)[] = [];
  readonly #context: PageContext;
  readonly #writes = new DeferredWrites();
  readonly #prepare: (document: AppDocument) => unknown;
  #page = '';
  readonly #theme: ThemeBox;
  #isDisposed = false;
  #contents: GridContents | undefined;
  #problems: ReadonlyMap<string, readonly Problem[]> = new Map();

  constructor(app: App, { editing, localize, host, prepare = () => undefined }: PageViewOptions) {
    this.#app = app;
    this.#prepare = prepare;
    this.#context = {
      app,
      editing,
      localize,
      width: new PageWidth(host),
      writes: this.#writes,
      shown: (component) => this.#show(component),
      gone: (component) => this.#shown.delete(component),
      fill: (container, element) => this.#fill(container, element),
    };
    this.container = document.createElement('div');
    this.container.className = 'page';
    this.container.setAttribute('part', 'page');
    this.#theme = new ThemeBox(this.container);
    this.#disposers.push(app.onDocument((next) => this.#follow(next)));
    this.#disposers.push(app.onPage((page) => this.#turnTo(page)));
    this.#disposers.push(app.onElementCall((component, method, args) => this.#call(component, method, args)));
    this.#disposers.push(app.onProblems((problems) => this.#showProblems(problems)));
  }

  /** The box of a component, for who draws around it; of one in a list, that of the first row. */
  box(name: string): HTMLElement | undefined {
    return [...this.#shown].find((shown) => shown.name === name)?.box;
  }

  dispose(): void {
    this.#isDisposed = true;
    // At once: whoever else is told of problems is told when all has gone.
    batch(() => {
      for (const dispose of this.#disposers) dispose();
      this.#contents?.dispose();
      this.#writes.dispose();
      this.#context.width.dispose();
    });
  }

  /** What holds others is asked where, so that its element must be itself before it is filled. */
  #follow(next: AppDocument): void {
    const prepared = this.#prepare(next);
    if (!(prepared instanceof Promise)) {
      this.#reconcile(next);
      return;
    }
    // Shown also when they cannot be fetched: what is there works.
    const show = (): void => (this.#isDisposed ? undefined : this.#reconcile(this.#app.document));
    prepared.then(show, show);
  }

  #turnTo(page: string): void {
    if (page !== this.#page) this.#reconcile(this.#app.document);
  }

  #reconcile(next: AppDocument): void {
    const { page } = this.#app;
    if (page !== this.#page || this.#contents === undefined) {
      this.#contents?.dispose();
      this.#page = page;
      this.#contents = new GridContents(this.container, { holder: { parent: page, place: this.#app }, page: this.#context, bare: false });
    }
    this.#contents.reconcile(next);
    this.#theme.setTheme(next.theme ?? {});
  }

  #fill(container: ComponentState, element: HTMLElement): Contents {
    const { accepts, repeat } = container.definition.container ?? {};
    const host = contentHost(element);
    if (repeat !== undefined) return new RowContents(container, host, this.#context);
    const holder = { parent: container.name, place: container.place };
    if (accepts !== undefined) return new GridContents(host, { holder, page: this.#context, bare: true });
    const grid = document.createElement('div');
    host.append(grid);
    return new GridContents(grid, { holder, page: this.#context, bare: false });
  }

  #call(component: ComponentState, method: string, args: readonly unknown[]): void {
    [...this.#shown].find((shown) => shown.component === component)?.call(method, args);
  }

  #show(component: ShownComponent): void {
    this.#shown.add(component);
    component.showProblems(this.#problems.get(component.name) ?? NO_PROBLEMS);
  }

  #showProblems(problems: readonly Problem[]): void {
    this.#problems = errorsByComponent(problems);
    this.repeatProblems();
  }

  /** Says anew what is wrong: in another language. */
  repeatProblems(): void {
    for (const shown of this.#shown) shown.showProblems(this.#problems.get(shown.name) ?? NO_PROBLEMS);
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

/** Where an element wants what stands in it: in itself, or in a part of its light tree that it names (a form's fieldset). */
function contentHost(element: HTMLElement & { readonly contentHost?: HTMLElement }): HTMLElement {
  return element.contentHost ?? element;
}
