import { coerceProp } from '../component/index.ts';
import type { ComponentDefinition, MethodContext, Prop } from '../component/index.ts';
import type { Problem } from '../problem.ts';
import type { Trace } from '../trace/index.ts';
import { ValueError } from '../program/index.ts';
import type { CompiledComponent, CompiledValue } from '../program/index.ts';
import type { Names } from './names.ts';
import { createScopeSource } from './scope.ts';
import type { ScopeSource } from './scope.ts';
import { computed, signal, untracked } from './signals.ts';
import type { ReadonlySignal, Signal } from './signals.ts';

/** A property's value now, and what is wrong with its binding. */
interface PropResult {
  readonly value: unknown;
  readonly problem: Problem | undefined;
}

/** One component of a running app: its live properties, its own state, and what expressions see of it. */
export interface ComponentState {
  readonly name: string;
  readonly definition: ComponentDefinition;
  /** The property as the element should have it, coerced. Live. */
  prop(name: string): unknown;
  /** What expressions read as `component.name`. Live; undefined for names that are not exposed. */
  exposed(name: string): unknown;
  exposedNames(): readonly string[];
  /** Sets a state (`value`), as the person's input does. False when there is no such state. */
  setState(name: string, value: unknown): boolean;
  /** Runs the pure part of a method; false when it has none and only an element could do it. */
  call(method: string, args: readonly unknown[]): boolean;
  /** What a method gives to a script, after it was called; undefined for most. */
  result(method: string): unknown;
  /** Problems of its bindings now. Live. */
  problems(): readonly Problem[];
  /** Takes a newly compiled version of the component; its state stays. */
  update(compiled: CompiledComponent, cycles: ReadonlyMap<string, Problem>): void;
}

/** What a state holds over the value under it; it counts only while that value is the one it was entered over. */
interface Entered {
  readonly base: unknown;
  readonly value: unknown;
}

/** What a component needs of the app around it. */
export interface ComponentContext {
  readonly names: Names;
  readonly cycles: ReadonlyMap<string, Problem>;
  readonly trace: Trace;
}

/** Makes the live side of a component. Each property is one computed, made when first read. */
export function createComponentState(name: string, compiled: CompiledComponent, context: ComponentContext): ComponentState {
  return new LiveComponent(name, compiled, context);
}

class LiveComponent implements ComponentState {
  readonly name: string;
  readonly definition: ComponentDefinition;
  readonly #names: Names;
  readonly #trace: Trace;
  readonly #current: Signal<{ readonly compiled: CompiledComponent; readonly cycles: ReadonlyMap<string, Problem> }>;
  readonly #results = new Map<string, ReadonlySignal<PropResult>>();
  readonly #exposed = new Map<string, ReadonlySignal<unknown>>();
  readonly #problems = computed(() => [...this.#current.value.compiled.props.keys()].flatMap((prop) => this.#result(prop).problem ?? []));
  readonly #entered = new Map<string, Signal<Entered | undefined>>();
  /** The state that starts from a property, by the property's name. */
  readonly #stateFrom: ReadonlyMap<string, string>;
  readonly #context: MethodContext;

  constructor(name: string, compiled: CompiledComponent, { names, cycles, trace }: ComponentContext) {
    const { definition } = compiled;
    this.name = name;
    this.definition = definition;
    this.#names = names;
    this.#trace = trace;
    this.#current = signal({ compiled, cycles });
    this.#stateFrom = new Map(Object.entries(definition.state).flatMap(([state, { from }]) => (from === undefined ? [] : [[from, state] as const])));
    // A method's `props` are what the builder bound, not what the person entered over it: that is `state`.
    this.#context = {
      props: getters(Object.keys(definition.props), (prop) => this.#result(prop).value),
      state: getters(Object.keys(definition.state), (state) => this.#stateValue(state)),
    };
  }

  prop(name: string): unknown {
    const state = this.#stateFrom.get(name);
    return state === undefined ? this.#result(name).value : this.#stateValue(state);
  }

  exposed(name: string): unknown {
    const live = this.#exposed.get(name) ?? computed(() => this.#expose(name));
    this.#exposed.set(name, live);
    return live.value;
  }

  exposedNames(): readonly string[] {
    return Object.keys(this.definition.exposes);
  }

  setState(name: string, value: unknown): boolean {
    if (!Object.hasOwn(this.definition.state, name)) return false;
    untracked(() => {
      if (!Object.is(this.#stateValue(name), value)) this.#enteredIn(name).value = { base: this.#base(name), value };
    });
    return true;
  }

  call(method: string, args: readonly unknown[]): boolean {
    const reduce = this.definition.methods[method]?.reduce;
    if (reduce === undefined) return false;
    const changes = untracked(() => reduce(this.#context, ...args));
    for (const [state, value] of Object.entries(changes)) this.setState(state, value);
    return true;
  }

  result(method: string): unknown {
    return untracked(() => this.definition.methods[method]?.result?.(this.#context));
  }

  problems(): readonly Problem[] {
    return this.#problems.value;
  }

  update(compiled: CompiledComponent, cycles: ReadonlyMap<string, Problem>): void {
    const current = this.#current.peek();
    const hasCycles = cycles.size > 0 || current.cycles.size > 0;
    // Told of every edit in the app; what did not touch this component must not make its bindings run again.
    if (compiled !== current.compiled || hasCycles) this.#current.value = { compiled, cycles };
  }

  #expose(name: string): unknown {
    if (!Object.hasOwn(this.definition.exposes, name)) return undefined;
    const derive = this.definition.derive?.[name];
    if (derive !== undefined) return derive(this.#context);
    return Object.hasOwn(this.definition.state, name) ? this.#stateValue(name) : this.prop(name);
  }

  #result(prop: string): PropResult {
    const live = this.#results.get(prop) ?? this.#createResult(prop);
    this.#results.set(prop, live);
    return live.value;
  }

  #createResult(prop: string): ReadonlySignal<PropResult> {
    const contract = this.definition.props[prop];
    const name = `${this.name}.${prop}`;
    let compiled: CompiledValue | undefined;
    let scope: ScopeSource | undefined;
    let before: unknown;
    return computed(() => {
      const { compiled: component, cycles } = this.#current.value;
      const value = component.props.get(prop);
      const cycle = cycles.get(name);
      if (contract === undefined || cycle !== undefined || value?.live !== true) return fixedResult(contract, value, cycle);
      if (value !== compiled || scope === undefined) scope = createScopeSource(value.references, this.#names);
      compiled = value;
      const live = scope;
      const result = this.#trace.record({ kind: 'binding', name, before }, () => evaluateProp(contract, value, live), (ended) => ended.value);
      before = result.value;
      return result;
    });
  }

  #enteredIn(state: string): Signal<Entered | undefined> {
    const found = this.#entered.get(state) ?? signal<Entered | undefined>(undefined);
    this.#entered.set(state, found);
    return found;
  }

  #base(state: string): unknown {
    const { from, initial } = this.definition.state[state] ?? {};
    return from === undefined ? initial : this.#result(from).value;
  }

  /** What the person entered holds until the value it was entered over changes. */
  #stateValue(state: string): unknown {
    const entered = this.#enteredIn(state).value;
    const base = this.#base(state);
    return entered !== undefined && Object.is(entered.base, base) ? entered.value : base;
  }
}

/** A property that is not bound, or whose binding depends on itself. */
function fixedResult(contract: Prop<unknown> | undefined, value: CompiledValue | undefined, cycle: Problem | undefined): PropResult {
  if (contract === undefined) return { value: undefined, problem: undefined };
  if (cycle !== undefined || value === undefined) return { value: contract.default, problem: cycle };
  return { value: coerceProp(contract, value.evaluate({})).value, problem: undefined };
}

function evaluateProp(contract: Prop<unknown>, value: CompiledValue, scope: ScopeSource): PropResult {
  try {
    const result = value.evaluate(scope.current());
    // What is of the type already is most of what there is, and needs nothing done to it.
    return { value: typeof result === contract.type && contract.type !== 'number' ? result : coerceProp(contract, result).value, problem: undefined };
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    return { value: contract.default, problem: error.problem };
  }
}

function getters(keys: readonly string[], read: (key: string) => unknown): Readonly<Record<string, unknown>> {
  const target = {};
  for (const key of keys) Object.defineProperty(target, key, { enumerable: true, get: () => read(key) });
  return target;
}
