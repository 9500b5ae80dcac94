import { ExpressionError } from '@inlay/expr';
import { coerceProp } from '../component/index.ts';
import type { ComponentDefinition, FileView, InnerComponent, MethodContext, Prop } from '../component/index.ts';
import { FileReadError } from '../files/index.ts';
import type { Problem } from '../problem.ts';
import { ValueError } from '../program/index.ts';
import type { CompiledComponent, CompiledValue, Program } from '../program/index.ts';
import type { Trace } from '../trace/index.ts';
import type { ComponentContext, ComponentState, Place, Row } from './component.ts';
import { inheritedValue, isDisabledAround } from './inherited.ts';
import { innerComponents } from './inner-components.ts';
import { beginReads, endReads, hasUnderWay, noteReads } from './reads.ts';
import type { FileRead } from './reads.ts';
import { createRows } from './rows.ts';
import type { Rows } from './rows.ts';
import { createScopeSource } from './scope.ts';
import type { ScopeSource } from './scope.ts';
import { computed, signal, untracked } from './signals.ts';
import type { ReadonlySignal, Signal } from './signals.ts';

/** How many rows of a list are looked through for problems: enough to see that a binding fails, without reading all data. */
const ROWS_WATCHED = 10;

/** A property's value now, and what is wrong with its binding. */
interface PropResult {
  readonly value: unknown;
  readonly problem: Problem | undefined;
  /** What its files had not given yet when it was last worked out. */
  reads?: ReadonlySet<FileRead> | undefined;
  /** What fails in its functions of a row while this value holds. */
  readonly inRows?: RowProblems | undefined;
}

/** Problems of functions of a row, the first of each place: found while a table is drawn, when no signal may be written. */
class RowProblems {
  readonly #found = new Map<string, Problem>();
  readonly #count = signal(0);

  readonly add = (problem: Problem): void => {
    const place = problem.path.join('.');
    if (this.#found.has(place)) return;
    this.#found.set(place, problem);
    queueMicrotask(() => (this.#count.value = this.#found.size));
  };

  get all(): readonly Problem[] {
    return this.#count.value === 0 ? [] : [...this.#found.values()];
  }
}

/** An exposed value that cannot be read now. */
class Unreadable {
  readonly error: unknown;

  constructor(error: unknown) {
    this.error = error;
  }
}

/** What a property's value is made of: a template and what it reads, or nothing that changes by itself. */
type Binding = { readonly value: undefined; readonly result: PropResult } | LiveBinding;
type LiveBinding = { readonly value: CompiledValue; readonly scope: ScopeSource };

const NO_RESULT: PropResult = Object.freeze({ value: undefined, problem: undefined });

/** What a state holds over the value under it; it counts only while that value is the one it was entered over. */
interface Entered {
  readonly base: unknown;
  readonly value: unknown;
}

/** Makes the live side of a component. Each property is one computed, made when first read. */
export function createComponentState(name: string, compiled: CompiledComponent, context: ComponentContext): ComponentState {
  return new LiveComponent(name, compiled, context);
}

class LiveComponent implements ComponentState {
  readonly name: string;
  readonly definition: ComponentDefinition;
  readonly place: Place;
  readonly #app: ComponentContext;
  readonly #trace: Trace;
  readonly #current: Signal<{ readonly compiled: CompiledComponent; readonly cycles: ReadonlyMap<string, Problem> }>;
  readonly #results = new Map<string, ReadonlySignal<PropResult>>();
  readonly #exposed = new Map<string, ReadonlySignal<unknown>>();
  /** What the files behind exposed values have not given yet. */
  readonly #exposedReads = new Map<string, ReadonlySet<FileRead>>();
  #problems: ReadonlySignal<readonly Problem[]> | undefined;
  readonly #entered = new Map<string, Signal<Entered | undefined>>();
  readonly #stateFrom: ReadonlyMap<string, string>;
  /** Made when first needed, as most components derive nothing. */
  #methodContext: MethodContext | undefined;
  readonly #rows: Rows | undefined;

  constructor(name: string, compiled: CompiledComponent, app: ComponentContext) {
    const { definition } = compiled;
    this.name = name;
    this.definition = definition;
    this.place = app.place;
    this.#app = app;
    this.#trace = app.trace;
    this.#current = signal({ compiled, cycles: untracked(app.program).cycles });
    this.#stateFrom = stateFrom(definition);
    this.#rows = definition.container?.repeat === undefined ? undefined : createRows(this, definition.container.repeat, { create: (member, place) => this.#createIn(member, place) });
  }

  get #context(): MethodContext {
    this.#methodContext ??= this.#createContext();
    return this.#methodContext;
  }

  /** A method's `props` are what the builder bound, not what the person entered over it: that is `state`. */
  #createContext(): MethodContext {
    const inside = (): readonly InnerComponent[] => this.#inside(this.place);
    const language = (): string => this.#app.language();
    const rows = (): MethodContext['rows'] => this.rows.map((row) => this.#inside(row));
    return {
      props: getters(Object.keys(this.definition.props), (prop) => this.#bound(prop)),
      state: getters(Object.keys(this.definition.state), (state) => this.#stateValue(state)),
      get inside() {
        return inside();
      },
      get rows() {
        return rows();
      },
      get language() {
        return language();
      },
      file: (value) => this.#app.viewOf(value) as FileView,
    };
  }

  get parent(): string {
    return this.#current.value.compiled.node.parent;
  }

  get rows(): readonly Row[] {
    return this.#rows?.current ?? [];
  }

  prop(name: string): unknown {
    const state = this.#stateFrom.get(name);
    return state === undefined ? this.#bound(name) : this.#stateValue(state);
  }

  state(name: string): unknown {
    return this.#stateValue(name);
  }

  exposed(name: string): unknown {
    const value = this.#exposedNow(name);
    return value instanceof Unreadable ? null : value;
  }

  read(name: string): unknown {
    const value = this.#exposedNow(name);
    if (value instanceof Unreadable) throw value.error;
    return value;
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

  call(method: string, args: readonly unknown[]): unknown {
    const contract = this.definition.methods[method];
    const { reduce, each, raises, result } = contract ?? {};
    const changes = reduce === undefined ? {} : untracked(() => reduce(this.#context, ...args));
    for (const [state, value] of Object.entries(changes)) this.setState(state, value);
    for (const inner of each === undefined ? [] : untracked(() => this.#inside(this.place))) {
      const meant = each!(inner, ...args);
      const target = meant && this.place.get(inner.name);
      if (meant !== undefined && target !== undefined && Object.hasOwn(target.definition.methods, meant.method)) target.call(meant.method, meant.args ?? []);
    }
    const element = contract?.element ?? (reduce ?? each ?? raises ? undefined : method);
    if (element !== undefined) this.#app.callElement(this, element, args);
    const event = raises && untracked(() => raises(this.#context));
    if (event !== undefined) this.#app.raise(this, event);
    return result && untracked(() => result(this.#context));
  }

  methods(): Readonly<Record<string, (...args: unknown[]) => unknown>> {
    return Object.fromEntries(Object.keys(this.definition.methods).map((name) => [name, (...args: unknown[]) => this.#app.invoke(this, name, args)]));
  }

  problems(): readonly Problem[] {
    this.#problems ??= computed(() => [
      ...[...this.#current.value.compiled.props.keys()].flatMap((prop) => {
        const { problem, inRows } = this.#result(prop);
        return problem ?? inRows?.all ?? [];
      }),
      ...this.#problemsInRows(),
    ]);
    return this.#problems.value;
  }

  update(program: Program): void {
    const { components, cycles } = program;
    const current = this.#current.peek();
    const compiled = components.get(this.name) ?? current.compiled;
    this.#rows?.update(program);
    const hasCycles = cycles.size > 0 || current.cycles.size > 0;
    // Told of every edit in the app; what did not touch this component must not make its bindings run again.
    if (compiled !== current.compiled || hasCycles) this.#current.value = { compiled, cycles };
  }

  #exposedNow(name: string): unknown {
    const live = this.#exposed.get(name);
    const value = live === undefined ? keep(this.#exposed, name, computed(() => this.#expose(name))).value : live.value;
    if (this.#exposedReads.size > 0) noteReads(this.#exposedReads.get(name) ?? []);
    return value;
  }

  #expose(name: string): unknown {
    if (!Object.hasOwn(this.definition.exposes, name)) return undefined;
    const derive = this.definition.derive?.[name];
    if (derive !== undefined) return this.#derived(name, derive);
    return Object.hasOwn(this.definition.state, name) ? this.#stateValue(name) : this.prop(name);
  }

  #derived(name: string, derive: (context: MethodContext) => unknown): unknown {
    const around = beginReads();
    try {
      return derive(this.#context);
    } catch (error) {
      // What a file says, or that it is not there yet; the rest is a fault of the definition.
      if (!(error instanceof FileReadError || ExpressionError.isInstance(error))) throw error;
      return new Unreadable(error);
    } finally {
      const reads = endReads(around);
      if (reads !== undefined) this.#exposedReads.set(name, reads);
      else this.#exposedReads.delete(name);
    }
  }

  /** Each place in the document once, whichever row it fails in. */
  #problemsInRows(): readonly Problem[] {
    const byPlace = new Map<string, Problem>();
    const members = this.#rows === undefined ? [] : this.#app.program().tree.members(this.name);
    for (const row of this.rows.slice(0, ROWS_WATCHED)) {
      for (const problem of members.flatMap((name) => row.get(name)?.problems() ?? [])) byPlace.set(problem.path.join('.'), problem);
    }
    return [...byPlace.values()];
  }

  /** A component of this list for one of its rows. */
  #createIn(name: string, place: Place): ComponentState | undefined {
    // Not live: who looks names up is told when they change.
    const { components, tree } = untracked(this.#app.program);
    const compiled = tree.members(this.name).includes(name) ? components.get(name) : undefined;
    return compiled && createComponentState(name, compiled, { ...this.#app, place });
  }

  /** What is inside it, in a place: its own, or each of its rows. */
  #inside(place: Place): readonly InnerComponent[] {
    return innerComponents(this, place, this.#app.program());
  }

  /** The value of a property, and a note of what it waits for to whoever reads it. */
  #bound(prop: string): unknown {
    const { value, reads } = this.#result(prop);
    if (reads !== undefined) noteReads(reads);
    return value;
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
      if (last === undefined || !Object.is(last.value, result.value) || last.problem !== result.problem || (last.reads === undefined && result.reads !== undefined)) last = result;
      // That a file is further read, and the value the same, changes nothing for who reads it.
      else last.reads = result.reads;
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
    return before.value === value ? before : { value, scope: createScopeSource(value.references, this.place.names) };
  }

  #enteredIn(state: string): Signal<Entered | undefined> {
    return this.#entered.get(state) ?? keep(this.#entered, state, signal<Entered | undefined>(undefined));
  }

  #base(state: string): unknown {
    const { from, initial } = this.definition.state[state] ?? {};
    if (from === undefined) return initial;
    if (this.#current.value.compiled.props.has(from)) return this.#bound(from);
    return inheritedValue(this, from) ?? this.#bound(from);
  }

  /** What the person entered holds until the value it was entered over changes. */
  #stateValue(state: string): unknown {
    const entered = this.#enteredIn(state).value;
    const base = this.#base(state);
    const value = entered !== undefined && Object.is(entered.base, base) ? entered.value : base;
    // What a container switches off is off, whatever it says itself.
    return state === 'disabled' && value === false ? isDisabledAround(this) : value;
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
  const around = beginReads();
  const inRows = contract.perRow === true ? new RowProblems() : undefined;
  let result: unknown;
  let problem: Problem | undefined;
  try {
    result = value.evaluate(scope.current(), inRows?.add);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    problem = error.problem;
  }
  const reads = endReads(around);
  // What is of the type already is most of what there is, and needs nothing done to it.
  const coerced = problem !== undefined ? contract.default : typeof result === contract.type && contract.type !== 'number' ? result : coerceProp(contract, result).value;
  // That a file is being read is no mistake of anybody's.
  return reads === undefined ? (inRows === undefined ? { value: coerced, problem } : { value: coerced, problem, inRows }) : { value: coerced, problem: hasUnderWay(reads) ? undefined : problem, reads, inRows };
}

function getters(keys: readonly string[], read: (key: string) => unknown): Readonly<Record<string, unknown>> {
  const target = {};
  for (const key of keys) Object.defineProperty(target, key, { enumerable: true, get: () => read(key) });
  return target;
}
