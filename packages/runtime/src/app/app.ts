import type { Host } from '../actions/index.ts';
import type { AiRunner } from '../ai/index.ts';
import type { ComponentDefinition } from '../component/index.ts';
import type { AppDocument } from '../document/index.ts';
import type { Problem } from '../problem.ts';
import type { Query } from '../queries/index.ts';
import type { Clock, ComponentState, Names } from '../state/index.ts';
import type { Trace } from '../trace/index.ts';

/** What an app runs with. Only `components` and `resources` are needed. */
export interface AppOptions {
  readonly components: readonly ComponentDefinition[];
  readonly resources: AiRunner;
  readonly host?: Host;
  /** What expressions read as `currentUser`. */
  readonly user?: Readonly<Record<string, unknown>>;
  readonly urlParams?: Readonly<Record<string, string>>;
  /** Time; the platform's when left out. */
  readonly clock?: Clock;
}

/** Takes the call of an element's method that has no pure part (`focus`). */
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
  /** Takes a new version of the document; what did not change keeps its state and its runs. */
  update(document: AppDocument): void;
  /** Calls back with the problems, now and after each change, until the disposer is called. */
  onProblems(listener: (problems: readonly Problem[]) => void): () => void;
  /** Calls back with the document, now and after each update, until the disposer is called. */
  onDocument(listener: (document: AppDocument) => void): () => void;
  /** Calls back when an element's method is to be called, until the disposer is called: whoever shows the app listens. */
  onElementCall(listener: ElementCallListener): () => void;
  /** Resolves when no query runs and no handler is under way. */
  settled(): Promise<void>;
  dispose(): void;
}
