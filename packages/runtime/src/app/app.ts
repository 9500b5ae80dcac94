import type { Host } from '../actions/index.ts';
import type { AiRunner } from '../ai/index.ts';
import type { ComponentDefinition } from '../component/index.ts';
import type { AppDocument } from '../document/index.ts';
import type { Problem } from '../problem.ts';
import type { Query } from '../queries/index.ts';
import type { RestRunner } from '../resources/index.ts';
import type { Clock, ComponentState } from '../state/index.ts';
import type { Trace } from '../trace/index.ts';

/** What an app runs with. Only `components` and `resources` are needed. */
export interface AppOptions {
  readonly components: readonly ComponentDefinition[];
  readonly resources: AiRunner;
  /** What sends REST requests; without it REST queries fail and say so. */
  readonly rest?: RestRunner;
  readonly host?: Host;
  /** What expressions read as `currentUser`. */
  readonly user?: Readonly<Record<string, unknown>>;
  readonly urlParams?: Readonly<Record<string, string>>;
  /** Time; the platform's when left out. */
  readonly clock?: Clock;
  /** Called on an element's method that has no pure part (`focus`); a page with elements sets it. */
  readonly callElement?: (component: string, method: string, args: readonly unknown[]) => void;
}

/** A running app. Has no DOM; a page mounts its components through element ports. */
export interface App {
  readonly document: AppDocument;
  /** The same, live: who reads it in an effect is told of each update. */
  readonly liveDocument: AppDocument;
  /** What ran and why, for a debugger; off until it is started. */
  readonly trace: Trace;
  /** What is wrong now: mistakes in the document, bindings that fail, handlers that failed. */
  readonly problems: readonly Problem[];
  get(name: string): ComponentState | undefined;
  query(name: string): Query | undefined;
  /** Sets a component's state as the person's input would. False when there is no such component or state. */
  set(name: string, state: string, value: unknown): boolean;
  /** Takes an event of a component: first the state it carries, then its handlers. Resolves when they have settled. */
  dispatch(name: string, event: string, carried?: Readonly<Record<string, unknown>>): Promise<void>;
  /** The value of a template in the app's scope, now. Live when read in an effect. Throws a ValueError where it fails. */
  evaluate(template: string): unknown;
  /** Takes a new version of the document; what did not change keeps its state and its runs. */
  update(document: AppDocument): void;
  /** Calls back with the problems, now and after each change, until the disposer is called. */
  onProblems(listener: (problems: readonly Problem[]) => void): () => void;
  /** Calls back with the document, now and after each update, until the disposer is called. */
  onDocument(listener: (document: AppDocument) => void): () => void;
  /** Resolves when no query runs and no handler is under way. */
  settled(): Promise<void>;
  dispose(): void;
}
