import { QUERY_KEYS } from '../program/index.ts';
import type { Program } from '../program/index.ts';
import type { Query } from '../queries/index.ts';
import { namedComponent, sharedScope, signal } from '../state/index.ts';
import type { ComponentState, Named, Names, Signal } from '../state/index.ts';
import type { Methods } from './app-methods.ts';

/** What the names of an app stand for now. */
export interface AppParts {
  readonly components: ReadonlyMap<string, ComponentState>;
  readonly queries: ReadonlyMap<string, Query>;
  readonly state: ReadonlyMap<string, Signal<unknown>>;
  /** The names that every app has: `currentUser`, `page`. */
  readonly fixed: Readonly<Record<string, Named>>;
  /** What scripts can do to each thing. */
  readonly methods: {
    readonly query: (query: Query) => Methods;
    readonly state: (state: Signal<unknown>) => Methods;
  };
}

/** The names of an app, which can be told that they changed. */
export type AppNames = Names & { changed(): void };

/** The app's names. `changed` must be called when a name comes or goes, so that who looked it up looks again. */
export function createAppNames(parts: AppParts, program: () => Program): AppNames {
  const generation = signal(0);
  const names: AppNames = {
    get generation() {
      return generation.value;
    },
    changed() {
      generation.value += 1;
    },
    lookup(name) {
      // Read for the dependency alone: a name that was missing may be there after the next edit.
      void generation.value;
      return (
        namedComponent(parts.components.get(name)) ??
        lookupQuery(parts.queries.get(name), parts.methods) ??
        lookupState(parts.state.get(name), parts.methods) ??
        lookupFunction(name, { program: program(), names }) ??
        lookupFixed(parts.fixed, name)
      );
    },
    all() {
      void generation.value;
      return [...parts.components.keys(), ...parts.queries.keys()];
    },
  };
  return names;
}

function lookupQuery(query: Query | undefined, methods: AppParts['methods']): Named | undefined {
  return query && { kind: 'keys', keys: () => QUERY_KEYS, read: (key) => query.read(key), methods: () => methods.query(query) };
}

function lookupState(state: Signal<unknown> | undefined, methods: AppParts['methods']): Named | undefined {
  return state && { kind: 'keys', keys: () => ['value'], read: () => state.value, methods: () => methods.state(state) };
}

/** A shared function is an expression that yields one; it sees the app as any expression does. */
function lookupFunction(name: string, { program, names }: { readonly program: Program; readonly names: Names }): Named | undefined {
  const expression = program.functions.get(name);
  if (expression === undefined) return undefined;
  return { kind: 'value', read: () => expression.evaluate(sharedScope(expression.references, names)) };
}

function lookupFixed(fixed: Readonly<Record<string, Named>>, name: string): Named | undefined {
  return Object.hasOwn(fixed, name) ? fixed[name] : undefined;
}
