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

/** What a property's value is made of: a template and what it reads, or nothing that changes by itself. */
type Binding = { readonly value: undefined; readonly result: PropResult } | LiveBinding;
type LiveBinding = { readonly value: CompiledValue; readonly scope: ScopeSource };

const NO_RESULT: PropResult = Object.freeze({ value: undefined, problem: undefined });

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
  #problems: ReadonlySignal<readonly Problem[]> | undefined;
  readonly #entered = new Map<string, Signal<Entered | undefined>>();
  readonly #stateFrom: ReadonlyMap<string, string>;
  /** Made when first needed, as most components derive nothing. */
  #methodContext: MethodContext | undefined;

  constructor(name: string, compiled: CompiledComponent, { names, cycles, trace }: ComponentContext) {
    const { definition } = compiled;
    this.name = name;
    this.definition = definition;
    this.#names = names;
    this.#trace = trace;
    this.#current = signal({ compiled, cycles });
    this.#stateFrom = stateFrom(definition);
  }

  get #context(): MethodContext {
    // A method's `props` are what the builder bound, not what the person entered over it: that is `state`.
    this.#methodContext ??= {
      props: getters(Object.keys(this.definition.props), (prop) => this.#result(prop).value),
      state: getters(Object.keys(this.definition.state), (state) => this.#stateValue(state)),
    };
    return this.#methodContext;
  }

  prop(name: string): unknown {
    const state = this.#stateFrom.get(name);
    return state === undefined ? this.#result(name).value : this.#stateValue(state);
  }

  exposed(name: string): unknown {
    const live = this.#exposed.get(name);
    return live === undefined ? keep(this.#exposed, name, computed(() => this.#expose(name))).value : live.value;
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

  problems(): readonly Problem[] {
    this.#problems ??= computed(() => [...this.#current.value.compiled.props.keys()].flatMap((prop) => this.#result(prop).problem ?? []));
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
    const live = this.#results.get(prop);
    return live === undefined ? keep(this.#results, prop, this.#createResult(prop)).value : live.value;
  }

  #createResult(prop: string): ReadonlySignal<PropResult> {
    const contract = this.definition.props[prop];
    const name = `${this.name}.${prop}`;
    let version: object | undefined;
    let binding: Binding = { value: undefined, result: NO_RESULT };
    let last: PropResult | undefined;
    return computed(() => {
      const current = this.#current.value;
      if (current !== version) binding = this.#bindingOf(prop, binding, current);
      version = current;
      if (binding.value === undefined) return binding.result;
      const result = this.#trace.isOn ? this.#traced(name, binding, last?.value) : evaluateProp(contract!, binding.value, binding.scope);
      // The same object for the same value: whoever reads it is not told of a change that is none.
      if (last === undefined || !Object.is(last.value, result.value) || last.problem !== result.problem) last = result;
      return last;
    });
  }

  /** Apart from the way that a change takes with the trace off, which makes no function. */
  #traced(name: string, { value, scope }: LiveBinding, before: unknown): PropResult {
    const contract = this.definition.props[name.slice(this.name.length + 1)]!;
    return this.#trace.record({ kind: 'binding', name, before }, () => evaluateProp(contract, value, scope), (ended) => ended.value);
  }

  /** How a property is made by this version of the component; what is the same as before keeps its scope. */
  #bindingOf(prop: string, before: Binding, { compiled, cycles }: { readonly compiled: CompiledComponent; readonly cycles: ReadonlyMap<string, Problem> }): Binding {
    const contract = this.definition.props[prop];
    const value = compiled.props.get(prop);
    const cycle = cycles.get(`${this.name}.${prop}`);
    if (contract === undefined || cycle !== undefined || value?.live !== true) return { value: undefined, result: fixedResult(contract, value, cycle) };
    return before.value === value ? before : { value, scope: createScopeSource(value.references, this.#names) };
  }

  #enteredIn(state: string): Signal<Entered | undefined> {
    return this.#entered.get(state) ?? keep(this.#entered, state, signal<Entered | undefined>(undefined));
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

const statesFrom = new WeakMap<ComponentDefinition, ReadonlyMap<string, string>>();

/** The state that starts from a property, by the property's name. */
function stateFrom(definition: ComponentDefinition): ReadonlyMap<string, string> {
  return statesFrom.get(definition) ?? keep(statesFrom, definition, new Map(Object.entries(definition.state).flatMap(([state, { from }]) => (from === undefined ? [] : [[from, state] as const]))));
}

/** Puts a value into a map, and gives it: what is made once is read a thousand times, and written only then. */
function keep<Key, Value>(map: { set(key: Key, value: Value): unknown }, key: Key, value: Value): Value {
  map.set(key, value);
  return value;
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
