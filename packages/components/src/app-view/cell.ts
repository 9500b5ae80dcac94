import type { App } from '@inlay/runtime/app';
import { idleQueryViewState } from '@inlay/runtime/component';
import type { ComponentLayout, ComponentNode } from '@inlay/runtime/document';
import { mountComponent } from '@inlay/runtime/mount';
import type { ElementPort } from '@inlay/runtime/mount';
import { formatProblemPath } from '@inlay/runtime/problem';
import type { Problem } from '@inlay/runtime/problem';
import { queryViewState } from '@inlay/runtime/queries';
import { render } from 'lit';
import { createCustomElementPort } from './custom-element-port.ts';
import { problemTemplate } from './problem-template.ts';

/** One component on the page: its box in the grid, its element, and what is wrong with it. */
export class Cell {
  readonly name: string;
  readonly type: string;
  /** The box in the grid. */
  readonly box: HTMLDivElement;
  /** The component's element; absent when its type is unknown. */
  readonly element: HTMLElement | undefined;
  readonly #port: ElementPort | undefined;
  readonly #problems: HTMLDivElement;
  readonly #dispose: () => void;

  constructor(name: string, node: ComponentNode, app: App) {
    const component = app.get(name);
    this.name = name;
    this.type = node.type;
    this.box = document.createElement('div');
    this.box.className = 'cell';
    this.box.setAttribute('part', 'cell');
    this.box.dataset['name'] = name;
    this.#problems = document.createElement('div');
    this.#problems.className = 'problems';
    this.element = component && document.createElement(component.definition.tag);
    this.box.append(...(this.element === undefined ? [] : [this.element]), this.#problems);
    this.#port = this.element && createCustomElementPort(this.element);
    this.#dispose = component === undefined || this.#port === undefined ? () => undefined : mountComponent(component, this.#port, {
      dispatch: (event, carried) => void app.dispatch(name, event, carried),
      queryState: (query) => queryViewStateOf(app, query),
      startQuery: (query) => void app.query(query)?.trigger(),
      stopQuery: (query) => app.query(query)?.abort(),
    });
    this.place(node.layout);
  }

  /** Puts the box where the document says; without a place it takes a row of its own. */
  place(layout: ComponentLayout | undefined): void {
    // Custom properties through the object model: a style attribute is refused by the policy.
    for (const side of ['x', 'y', 'w', 'h'] as const) {
      if (layout === undefined) this.box.style.removeProperty(`--_${side}`);
      else this.box.style.setProperty(`--_${side}`, String(layout[side]));
    }
    this.box.classList.toggle('placed', layout !== undefined);
  }

  /** Calls a method of the element. */
  call(method: string, args: readonly unknown[]): void {
    this.#port?.call(method, args);
  }

  /** Shows what is wrong with this component, and nothing when nothing is. */
  showProblems(problems: readonly Problem[]): void {
    // Asked of every component at each change of any problem; nearly all have none, before and after.
    if (problems.length === 0 && this.#problems.childNodes.length === 0) return;
    render(problems.map((problem) => problemTemplate(problem, formatProblemPath(problem.path))), this.#problems);
  }

  dispose(): void {
    this.#dispose();
    this.box.remove();
  }
}

function queryViewStateOf(app: App, name: string): ReturnType<typeof queryViewState> {
  const query = app.query(name);
  if (query !== undefined) return queryViewState(query.snapshot.value);
  const message = name === '' ? 'This component shows no query yet.' : `There is no query "${name}".`;
  return { ...idleQueryViewState, status: 'error', error: { message, hint: 'Name a query of this app in its property "query".' } };
}
