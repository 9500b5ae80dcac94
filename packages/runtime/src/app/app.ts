import type { Host } from '../actions/index.ts';
import type { AiRunner } from '../ai/index.ts';
import type { ComponentDefinition } from '../component/index.ts';
import type { AppDocument } from '../document/index.ts';
import type { Problem } from '../problem.ts';
import type { Query } from '../queries/index.ts';
import type { ReleasedRunner, RestRunner } from '../resources/index.ts';
import type { Clock, ComponentState, Names } from '../state/index.ts';
import type { Trace } from '../trace/index.ts';

/** What an app runs with. Only `components` and `resources` are needed. */
export interface AppOptions {
  readonly components: readonly ComponentDefinition[];
  readonly resources: AiRunner;
  /** What sends REST requests; without it REST queries fail and say so. */
  readonly rest?: RestRunner;
  /** What runs the queries of a released app's document. */
  readonly released?: ReleasedRunner;
  readonly host?: Host;
  /** What expressions read as `currentUser`. */
  readonly user?: Readonly<Record<string, unknown>>;
  /** What expressions read as `urlParams` until the app moves to another page. */
  readonly urlParams?: Readonly<Record<string, string>>;
  /** The page to start on; the first one when left out, or when there is no such page. */
  readonly page?: string;
  /** The language of what the app says by itself, such as validation messages; English when left out. `setLanguage` changes it. */
  readonly language?: string;
  /** Time; the platform's when left out. */
  readonly clock?: Clock;
}

/** Does what an element is asked for. */
export type ElementCallListener = (component: ComponentState, method: string, args: readonly unknown[]) => void;

/** A running app. Has no DOM; a page mounts its components through element ports. */
export interface App {
  readonly document: AppDocument;
  /** The same, live: who reads it in an effect is told of each update. */
  readonly liveDocument: AppDocument;
  /** What ran and why, for a debugger; off until it is started. */
  readonly trace: Trace;
  /** What has a name in it, as components outside lists see it. */
  readonly names: Names;
  /** What is wrong now: mistakes in the document, bindings that fail, handlers that failed. */
  readonly problems: readonly Problem[];
  /** The name of the page that is shown. Live. */
  readonly page: string;
  /** The parameters of that page. Live. */
  readonly urlParams: Readonly<Record<string, string>>;
  /**
   * Shows a page, with parameters that take the place of those before: values become texts, nothing is left out.
   * False when there is no such page. Tells `host.navigate`.
   */
  navigate(page: string, params?: Readonly<Record<string, unknown>>): boolean;
  /** A component by name; in a list, by its row: `list1[0].textarea1`. */
  get(path: string): ComponentState | undefined;
  /** A component by name; of one that stands in a list, that of the first row. */
  example(name: string): ComponentState | undefined;
  query(name: string): Query | undefined;
  /** Sets a component's state as the person's input would. False when there is no such component or state. */
  set(name: string, state: string, value: unknown): boolean;
  /**
   * Takes an event of a component, given by name or, in a row of a list, itself: first the state it carries, then its
   * handlers. Resolves when they have settled.
   */
  dispatch(component: string | ComponentState, event: string, carried?: Readonly<Record<string, unknown>>): Promise<void>;
  /** The value of a template in the app's scope, now. Live when read in an effect. Throws a ValueError where it fails. */
  evaluate(template: string): unknown;
  /** The same once every file that it reads has been read whole. Rejects with a FileReadError where one cannot be. */
  read(template: string, options?: { readonly signal?: AbortSignal }): Promise<unknown>;
  /** Takes a new version of the document; what did not change keeps its state and its runs. */
  update(document: AppDocument): void;
  /**
   * Adds kinds of component that were not there when the app was made; one that it has stays as it is. Components of the
   * document that were unknown without them become live.
   */
  addComponents(components: readonly ComponentDefinition[]): void;
  /** Calls back with the problems, now and after each change, until the disposer is called. */
  onProblems(listener: (problems: readonly Problem[]) => void): () => void;
  /** Calls back with the document, now and after each update, until the disposer is called. */
  onDocument(listener: (document: AppDocument) => void): () => void;
  /** Calls back with the page and its parameters, now and after each change, until the disposer is called. */
  onPage(listener: (page: string, params: Readonly<Record<string, string>>) => void): () => void;
  /**
   * Calls back when a method of a component has a part that only its element can do (`focus`), until the disposer is
   * called: for a page with elements. What the listener throws is reported at the step.
   */
  onElementCall(listener: ElementCallListener): () => void;
  /**
   * Sets the language of what the app says by itself, as in `lang`: validation messages as expressions read them. Called
   * again with the same one, everything is said anew, as when its translation has been fetched since.
   */
  setLanguage(language: string): void;
  /** Resolves when no query runs, no handler is under way, and no file is being read. */
  settled(): Promise<void>;
  dispose(): void;
}
