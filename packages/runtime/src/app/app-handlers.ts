import { createDebouncer, createScriptScope, HandlerError, runHandler, scriptActions } from '../actions/index.ts';
import type { HandlerPort, Host } from '../actions/index.ts';
import { coerceState } from '../component/index.ts';
import type { Problem } from '../problem.ts';
import type { CompiledAction } from '../program/index.ts';
import type { Query } from '../queries/index.ts';
import { createScope } from '../state/index.ts';
import type { Clock, ComponentState, Place, Signal } from '../state/index.ts';
import type { Trace } from '../trace/index.ts';
import { isRecord } from './app-methods.ts';
import type { AppPages } from './app-pages.ts';

/** What the steps of an app's handlers act on. */
export interface HandlerParts {
  readonly queries: ReadonlyMap<string, Query>;
  readonly state: ReadonlyMap<string, Signal<unknown>>;
  readonly pages: AppPages;
  readonly host: Host;
  readonly trace: Trace;
  readonly clock: Clock;
  /** Resolves when the files that are being read now have been. */
  readonly filesRead: () => Promise<void>;
  readonly report: (problem: Problem) => void;
}

/** Runs the handlers of an app, each in the place where its component stands. */
export class AppHandlers {
  readonly #parts: HandlerParts;
  readonly #debouncer: ReturnType<typeof createDebouncer>;
  readonly #ending = new AbortController();
  readonly #placeIds = new WeakMap<Place, number>();
  #places = 0;

  constructor(parts: HandlerParts) {
    this.#parts = parts;
    this.#debouncer = createDebouncer(parts.clock);
  }

  /** Runs steps in order. `locals` (`event`) come before the names of the place. */
  run(actions: readonly CompiledAction[], locals: Readonly<Record<string, unknown>>, place: Place): Promise<void> {
    return runHandler(actions, this.#port(locals, place));
  }

  /** Calls a component's method and gives its result. That it refuses the call, its own fault, or its element's, is a HandlerError. */
  call(component: ComponentState, method: string, args: readonly unknown[]): unknown {
    const { methods } = component.definition;
    if (!Object.hasOwn(methods, method)) throw new HandlerError(`"${component.name}" has no method "${method}". It has: ${Object.keys(methods).join(', ')}.`);
    const refusal = component.refusal(method, args);
    if (refusal !== undefined) throw new HandlerError(refusal);
    try {
      return component.call(method, args);
    } catch (error) {
      throw new HandlerError(`${component.name}.${method}() failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  dispose(): void {
    this.#ending.abort();
    this.#debouncer.stop();
  }

  #port(locals: Readonly<Record<string, unknown>>, place: Place): HandlerPort {
    const { host, pages, queries, state, trace, report } = this.#parts;
    const { names } = place;
    const navigate: HandlerPort['navigate'] = (page, params) => pages.navigateFromHandler(page, params);
    return {
      host,
      navigate,
      report,
      record: (step, run) => trace.record({ kind: 'handler', name: step }, run),
      signal: this.#ending.signal,
      scope: (references) => createScope(references, names, locals),
      scriptScope: (references, onAct) => createScriptScope(references, names, { locals, actions: scriptActions({ host, navigate }), onAct }),
      filesRead: this.#parts.filesRead,
      // Each row of a list waits for itself.
      waitForQuiet: (key, milliseconds) => this.#debouncer.wait(`${this.#idOf(place)} ${key}`, milliseconds),
      trigger: async (name, params) => void (await need(queries, name, 'query').trigger(isRecord(params) ? params : {})),
      abort: (name) => need(queries, name, 'query').abort(),
      setState: (name, value) => {
        need(state, name, 'state').value = value;
      },
      setValue: (name, value, member = 'value') => this.#setValue(need(place, name, 'component'), member, value),
      callMethod: (name, method, args) => this.call(need(place, name, 'component'), method, args),
    };
  }

  /** As a person would enter it; a `value` goes the way of the method, which may have rules of its own. */
  #setValue(component: ComponentState, state: string, value: unknown): void {
    const { definition, name } = component;
    if (state === 'value' && Object.hasOwn(definition.methods, 'setValue')) this.call(component, 'setValue', [value]);
    else if (!component.setState(state, coerceState(definition, state, value))) {
      throw new HandlerError(`"${name}" has nothing called "${state}" that can be set.`, `It has: ${Object.keys(definition.state).join(', ') || 'nothing'}.`);
    }
  }

  #idOf(place: Place): number {
    const id = this.#placeIds.get(place) ?? (this.#places += 1);
    this.#placeIds.set(place, id);
    return id;
  }
}

function need<Part>(parts: { get(name: string): Part | undefined }, name: string, kind: string): Part {
  const part = parts.get(name);
  if (part === undefined) throw new HandlerError(`There is no ${kind} "${name}".`);
  return part;
}
