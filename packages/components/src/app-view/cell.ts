import type { App } from '@inlay/runtime/app';
import { idleQueryViewState, STYLE_MEMBER } from '@inlay/runtime/component';
import type { AppDocument, ComponentLayout, ComponentNode } from '@inlay/runtime/document';
import { mountComponent } from '@inlay/runtime/mount';
import type { ElementPort } from '@inlay/runtime/mount';
import { formatProblemPath } from '@inlay/runtime/problem';
import type { Problem } from '@inlay/runtime/problem';
import { queryViewState } from '@inlay/runtime/queries';
import type { ComponentState } from '@inlay/runtime/state';
import { render } from 'lit';
import { ComponentStyle } from './component-style.ts';
import type { Contents, PageContext, ShownComponent } from './contents.ts';
import { createCustomElementPort } from './custom-element-port.ts';
import type { DeferredWrites } from './deferred-writes.ts';
import type { Localize } from '../element/localize.ts';
import { hasPageProps, PageProps } from './page-props.ts';
import type { PageWidth } from './page-width.ts';
import { problemTemplate } from './problem-template.ts';
import type { Tooltip } from './tooltip.ts';

/** What a cell shows. */
export interface CellContent {
  readonly name: string;
  readonly type: string;
  /** Absent when its type is unknown. */
  readonly component: ComponentState | undefined;
  /** It stands in an element that arranges its children itself; where it is a container, it has no box of its own. */
  readonly bare: boolean;
  /** Where it is on the screen is watched; false where that of what it stands in is. */
  readonly isWatched: boolean;
  /** Called when it is hidden or shown again. */
  readonly onHidden: () => void;
}

/** One component on the page: its box in the grid, its element, and what is wrong with it. */
export class Cell implements ShownComponent {
  readonly name: string;
  readonly type: string;
  readonly component: ComponentState | undefined;
  /** The box in the grid, or the element where there is none. */
  readonly box: HTMLElement;
  readonly #contents: Contents | undefined;
  readonly #port: ElementPort | undefined;
  readonly #problems: HTMLDivElement;
  readonly #dispose: () => void;
  readonly #onHidden: () => void;
  readonly #editing: boolean;
  readonly #writes: DeferredWrites;
  readonly #localize: () => Localize;
  readonly #width: PageWidth;
  /** Made for those that are given such a property: few are. */
  #props: PageProps | undefined;
  #elementPort: ElementPort | undefined;
  #isHiddenByApp = false;
  #isHidden = false;
  #node: ComponentNode | undefined;
  #tooltip: Tooltip | undefined;
  #isDisposed = false;
  #layout: ComponentLayout | undefined;
  #hasProblems = false;

  constructor({ name, type, component, bare, isWatched, onHidden }: CellContent, page: PageContext) {
    this.#onHidden = onHidden;
    this.#editing = page.editing;
    this.name = name;
    this.type = type;
    this.component = component;
    const element = component && document.createElement(component.definition.tag);
    this.#problems = document.createElement('div');
    this.#problems.className = 'problems';
    // The messages about a leaf would take the place of its own words if they stood in it.
    this.box = bare && element !== undefined && component?.definition.container !== undefined ? element : createBox(element);
    this.box.dataset['name'] = name;
    this.box.append(this.#problems);
    this.box.classList.toggle('overlay', component?.definition.overlay === true && !page.editing);
    if (element !== undefined && component?.definition.overlay === true && page.editing) element.toggleAttribute('inline', true);
    this.#writes = page.writes;
    this.#localize = page.localize;
    if (isWatched) this.#writes.watch(this.box);
    this.#port = element && this.#hiding(this.#deferring(stylingPort(element, component!), statesOf(component!)));
    this.#contents = component?.definition.container === undefined ? undefined : page.fill(component, element!);
    this.#width = page.width;
    this.#dispose = component === undefined || this.#port === undefined ? () => undefined : mountIn(page.app, component, this.#port);
  }

  /** True while the app hides it and it takes no room. */
  get isHidden(): boolean {
    return this.#isHidden;
  }

  /**
   * Off the screen, properties are written later; an event finds the page as it should be. What the person changes too is
   * never put off: a late write would undo what was typed meanwhile.
   */
  #deferring(port: ElementPort, states: ReadonlySet<string>): ElementPort {
    return {
      set: (prop, value) => (states.has(prop) ? port.set(prop, value) : this.#writes.write(this.box, prop, () => port.set(prop, value))),
      listen: (event, listener) => port.listen(event, (read) => {
        this.#writes.flush();
        listener(read);
      }),
      call: (method, args) => {
        this.#writes.flush();
        port.call(method, args);
      },
    };
  }

  /** The box goes with its element, so that no empty cell is left in the grid. */
  #hiding(port: ElementPort): ElementPort {
    this.#elementPort = port;
    return { ...port, set: (prop, value) => (prop === 'hidden' ? this.#hide(value === true) : port.set(prop, value)) };
  }

  #hide(isHidden: boolean): void {
    this.#isHiddenByApp = isHidden;
    this.#applyHidden();
  }

  #followPageProps(node: ComponentNode): void {
    const { component } = this;
    if (component === undefined || (this.#props === undefined && !hasPageProps(component, node))) return;
    this.#props ??= new PageProps({ component, width: this.#width, changed: () => this.#pagePropsChanged() });
    this.#props.follow(node);
  }

  #pagePropsChanged(): void {
    this.#applyHidden();
    const { tooltip } = this.#props!;
    if (tooltip !== '' && !this.#editing && this.#tooltip === undefined) void this.#openTooltip();
    else if (this.#tooltip !== undefined) this.#tooltip.text = tooltip;
  }

  /** What shows the words is fetched with the first ones; where it cannot be had there are none, and all else works. */
  async #openTooltip(): Promise<void> {
    const { Tooltip } = await import('./tooltip.ts').catch(() => ({ Tooltip: undefined }));
    if (Tooltip === undefined || this.#isDisposed || this.#tooltip !== undefined) return;
    this.#tooltip = new Tooltip((this.box.matches('.cell') ? this.box.firstElementChild : this.box) as HTMLElement);
    this.#tooltip.text = this.#props!.tooltip;
  }

  #applyHidden(): void {
    const isHidden = this.#isHiddenByApp || this.#props?.isHiddenHere === true;
    this.box.classList.toggle('hidden-in-app', isHidden);
    if (this.#editing) return;
    const keepsSpace = this.#props?.keepsSpace === true;
    this.box.classList.toggle('unseen', isHidden && keepsSpace);
    this.#elementPort?.set('hidden', this.#isHiddenByApp && !keepsSpace);
    if (this.#isHidden === (isHidden && !keepsSpace)) return;
    this.#isHidden = !this.#isHidden;
    this.box.hidden = this.#isHidden;
    this.#onHidden();
  }

  /** Puts the box where the document says; without a place it takes a row of its own. */
  place(layout: ComponentLayout | undefined): void {
    const before = this.#layout;
    // Asked of every component at each edit, which moves hardly ever more than one.
    if (before === layout || (before?.x === layout?.x && before?.y === layout?.y && before?.w === layout?.w && before?.h === layout?.h)) return;
    this.#layout = layout;
    // Custom properties through the object model: a style attribute is refused by the policy.
    for (const side of ['x', 'y', 'w', 'h'] as const) {
      if (layout === undefined) this.box.style.removeProperty(`--_${side}`);
      else this.box.style.setProperty(`--_${side}`, String(layout[side]));
    }
    this.box.classList.toggle('placed', layout !== undefined);
  }

  /** Brings what stands in it in line with the document. */
  reconcile(document: AppDocument): void {
    const node = document.components[this.name];
    // Asked of every component at each edit.
    if (node !== undefined && node !== this.#node) this.#followPageProps((this.#node = node));
    this.#contents?.reconcile(document);
  }

  /** Calls a method of the element. */
  call(method: string, args: readonly unknown[]): void {
    this.#port?.call(method, args);
  }

  /** Shows what is wrong with this component, and nothing when nothing is. */
  showProblems(problems: readonly Problem[]): void {
    // Asked of every component at each change of any problem; nearly all have none, before and after.
    if (problems.length === 0 && !this.#hasProblems) return;
    this.#hasProblems = problems.length > 0;
    render(problems.map((problem) => problemTemplate(problem, formatProblemPath(problem.path), this.#localize())), this.#problems);
  }

  dispose(): void {
    this.#contents?.dispose();
    this.#props?.dispose();
    this.#isDisposed = true;
    this.#tooltip?.dispose();
    this.#writes.forget(this.box);
    this.#dispose();
    this.box.remove();
  }
}

/** The element's port; its style is no property of the element. */
function stylingPort(element: HTMLElement, { definition }: ComponentState): ElementPort {
  const port = createCustomElementPort(element);
  if (definition.style === undefined) return port;
  const own = new ComponentStyle(element, definition.style);
  return { ...port, set: (prop, value) => (prop === STYLE_MEMBER ? own.set(value) : port.set(prop, value)) };
}

/** The properties that hold state: `value`, `hidden`. */
function statesOf({ definition }: ComponentState): ReadonlySet<string> {
  return new Set(Object.entries(definition.state).flatMap(([state, { from }]) => [state, ...(from === undefined ? [] : [from])]));
}

function createBox(element: HTMLElement | undefined): HTMLDivElement {
  const box = document.createElement('div');
  box.className = 'cell';
  box.setAttribute('part', 'cell');
  if (element !== undefined) box.append(element);
  return box;
}

function mountIn(app: App, component: ComponentState, port: ElementPort): () => void {
  return mountComponent(component, port, {
    dispatch: (event, carried) => void app.dispatch(component, event, carried),
    queryState: (query) => queryViewStateOf(app, query),
    startQuery: (query) => void app.query(query)?.trigger(),
    stopQuery: (query) => app.query(query)?.abort(),
    resumeQuery: (query) => void app.query(query)?.resume(),
    retryQuery: (query) => void app.query(query)?.retryFailed(),
  });
}

function queryViewStateOf(app: App, name: string): ReturnType<typeof queryViewState> {
  const query = app.query(name);
  if (query !== undefined) return queryViewState(query.snapshot.value);
  // One that shows no query yet is being built, and nothing has failed.
  if (name === '') return idleQueryViewState;
  return { ...idleQueryViewState, status: 'error', error: { message: `There is no query "${name}".`, hint: 'Name a query of this app in its property "query".' } };
}
