import { contractOf } from '../component/index.ts';
import type { ComponentDefinition, FileView, InnerComponent, MethodContext } from '../component/index.ts';
import type { Problem } from '../problem.ts';
import { valueOf } from '../program/index.ts';
import type { CompiledComponent, Program } from '../program/index.ts';
import type { ComponentContext, ComponentState, Place, Row } from './component.ts';
import { ExposedValues } from './exposed-values.ts';
import { canInherit, inheritedValue, isDisabledAround } from './inherited.ts';
import { innerComponents } from './inner-components.ts';
import { evaluateBinding, fixedResult, problemsOf, sameOrNew } from './prop-result.ts';
import type { Binding, PropResult } from './prop-result.ts';
import { PropWatch, watchState } from './prop-watch.ts';
import type { PropTarget, Watch, WatchedComponent } from './prop-watch.ts';
import { EnteredState, LIVE } from './entered-state.ts';
import { noteReads } from './reads.ts';
import { createRows } from './rows.ts';
import type { Rows } from './rows.ts';
import { sharedScope } from './scope.ts';
import { computed, signal, untracked } from './signals.ts';
import type { ReadonlySignal, Signal } from './signals.ts';

/** How many rows of a list are looked through for problems: enough to see that a binding fails, without reading all data. */
const ROWS_WATCHED = 10;

/** What nearly all components have: no problem. */
const NO_PROBLEMS: readonly Problem[] = Object.freeze([]);

/** Makes the live side of a component. Each property is one computed, made when first read, or one watch. */
export function createComponentState(name: string, compiled: CompiledComponent, context: ComponentContext): ComponentState {
  return new LiveComponent(name, compiled, context);
}

/** What few components have is made when first needed: a page has thousands of components. */
class LiveComponent implements ComponentState, WatchedComponent {
  readonly name: string;
  readonly definition: ComponentDefinition;
  readonly #app: ComponentContext;
  #compiled: CompiledComponent;
  #cycles: ReadonlyMap<string, Problem>;
  /** Changes with the two above, and when names that it may have looked up stand for something else; made when first read. */
  #version: Signal<number> | undefined = undefined;
  /** Whether there is something for `refresh` to do. */
  #isStale = false;
  #results: Map<string, ReadonlySignal<PropResult>> | undefined = undefined;
  /** A chain of them. */
  #watches: PropWatch | undefined = undefined;
  #exposed: ExposedValues | undefined = undefined;
  #problems: ReadonlySignal<readonly Problem[]> | undefined = undefined;
  #states: Map<string, EnteredState> | undefined = undefined;
  #methodContext: MethodContext | undefined = undefined;
  readonly #rows: Rows | undefined;

  constructor(name: string, compiled: CompiledComponent, app: ComponentContext) {
    const { definition } = compiled;
    this.name = name;
    this.definition = definition;
    this.#app = app;
    this.#compiled = compiled;
    this.#cycles = untracked(app.program).cycles;
    this.#rows = definition.container?.repeat === undefined ? undefined : createRows(this, definition.container.repeat, { create: (member, place) => this.#createIn(member, place) });
  }

  get place(): Place {
    return this.#app.place;
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
    return this.#live().node.parent;
  }

  get rows(): readonly Row[] {
    return this.#rows?.current ?? [];
  }

  prop(name: string): unknown {
    const state = stateFrom(this.definition).get(name);
    return state === undefined ? this.#bound(name) : this.#stateValue(state);
  }

  watch(prop: string, target: PropTarget): Watch {
    const state = stateFrom(this.definition).get(prop);
    if (state !== undefined) return watchState(() => this.#stateValue(state), prop, target);
    const watch = new PropWatch(this, prop, target);
    watch.next = this.#watches;
    this.#watches = watch;
    watch.refresh();
    return watch;
  }

  watchState(state: string, target: PropTarget): Watch {
    return watchState(() => this.#stateValue(state), state, target);
  }

  state(name: string): unknown {
    return this.#stateValue(name);
  }

  exposed(name: string): unknown {
    return this.#exposedValues().readOrNull(name);
  }

  read(name: string): unknown {
    return this.reader(name)();
  }

  reader(name: string): () => unknown {
    return this.#exposedValues().reader(name);
  }

  exposedNames(): readonly string[] {
    return Object.keys(this.definition.exposes);
  }

  setState(name: string, value: unknown): boolean {
    if (!Object.hasOwn(this.definition.state, name)) return false;
    const state = this.#stateOf(name);
    state.base ??= computed(() => this.#knownBase(name));
    const known = state.base.peek();
    state.enter(value, known === LIVE ? untracked(() => this.#base(name)) : known);
    return true;
  }

  refusal(method: string, args: readonly unknown[]): string | undefined {
    const refuses = this.definition.methods[method]?.refuses;
    return refuses && untracked(() => refuses(this.#context, ...args));
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

  answers(event: string): boolean {
    return (this.#compiled.handlers.get(event)?.length ?? 0) > 0;
  }

  methods(): Readonly<Record<string, (...args: unknown[]) => unknown>> {
    return Object.fromEntries(Object.keys(this.definition.methods).map((name) => [name, (...args: unknown[]) => this.#app.invoke(this, name, args)]));
  }

  problems(): readonly Problem[] {
    // Read for the dependency alone: what is bound follows from it, and what is watched tells by the other.
    void this.#app.program();
    void this.#app.watchedProblems.value;
    const found: Problem[] = [];
    let isApart = this.#rows !== undefined;
    for (const prop of Object.keys(this.#compiled.props)) {
      const watch = this.#watchOf(prop);
      if (watch !== undefined) found.push(...problemsOf(watch));
      isApart ||= watch === undefined && (this.#compiled.props[prop]!.live || this.#cycles.size > 0);
    }
    return isApart ? [...found, ...this.#problemsApart()] : found;
  }

  update(program: Program): void {
    const { components, cycles } = program;
    const compiled = components.get(this.name) ?? this.#compiled;
    this.#rows?.update(program);
    const hasCycles = cycles.size > 0 || this.#cycles.size > 0;
    // Told of every edit in the app; what did not touch this component must not make its bindings run again.
    if (compiled === this.#compiled && !hasCycles) return;
    this.#compiled = compiled;
    this.#cycles = cycles;
    this.#changed();
  }

  namesChanged(): void {
    this.#rows?.each((component) => component.namesChanged());
    this.#changed();
  }

  refresh(): void {
    this.#rows?.each((component) => component.refresh());
    if (!this.#isStale) return;
    this.#isStale = false;
    for (let watch = this.#watches; watch !== undefined; watch = watch.next) watch.refresh();
  }

  bindingOf(prop: string): Binding | undefined {
    const contract = contractOf(this.definition, prop);
    const value = valueOf(this.#compiled.props, prop);
    if (contract === undefined || value?.live !== true || this.#cycleOf(prop) !== undefined) return undefined;
    // Not live: that names changed is told by `namesChanged`.
    const scope = untracked(() => sharedScope(value.references, this.place.names));
    return { value, scope, contract };
  }

  fixedResult(prop: string): PropResult {
    return fixedResult(contractOf(this.definition, prop), valueOf(this.#compiled.props, prop), this.#cycleOf(prop));
  }

  result(prop: string, binding: Binding, before: unknown): PropResult {
    return this.#results?.get(prop)?.value ?? this.#evaluate(prop, binding, before);
  }

  problemChanged(): void {
    const { watchedProblems } = this.#app;
    watchedProblems.value = watchedProblems.peek() + 1;
  }

  forget(ended: PropWatch): void {
    if (this.#watches === ended) this.#watches = ended.next;
    for (let watch = this.#watches; watch !== undefined; watch = watch.next) if (watch.next === ended) watch.next = ended.next;
    // Nobody tells of its problem from now on.
    if (ended.value !== undefined) this.problemChanged();
  }

  /** How it is compiled now. Live. */
  #live(): CompiledComponent {
    this.#version ??= signal(0);
    void this.#version.value;
    return this.#compiled;
  }

  #cycleOf(prop: string): Problem | undefined {
    return this.#cycles.size === 0 ? undefined : this.#cycles.get(`${this.name}.${prop}`);
  }

  #changed(): void {
    this.#isStale = true;
    if (this.#version !== undefined) this.#version.value = this.#version.peek() + 1;
  }

  #watchOf(prop: string): PropWatch | undefined {
    let watch = this.#watches;
    while (watch !== undefined && watch.prop !== prop) watch = watch.next;
    return watch;
  }

  /** The problems of what nobody watches, and of the rows of a list. Kept, so that a change of values alone is none of problems. */
  #problemsApart(): readonly Problem[] {
    let last = NO_PROBLEMS;
    this.#problems ??= computed(() => {
      void this.#app.watchedProblems.value;
      const props = Object.keys(this.#live().props).filter((prop) => this.#watchOf(prop) === undefined);
      const found = [...props.flatMap((prop) => problemsOf(this.#result(prop))), ...this.#problemsInRows()];
      if (found.length !== last.length || found.some((problem, index) => problem !== last[index])) last = found;
      return last;
    });
    return this.#problems.value;
  }

  #exposedValues(): ExposedValues {
    this.#exposed ??= new ExposedValues((name) => this.#expose(name));
    return this.#exposed;
  }

  #expose(name: string): unknown {
    if (!Object.hasOwn(this.definition.exposes, name)) return undefined;
    const derive = this.definition.derive?.[name];
    if (derive !== undefined) return derive(this.#context);
    return Object.hasOwn(this.definition.state, name) ? this.#stateValue(name) : this.prop(name);
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
    this.#results ??= new Map();
    const live = this.#results.get(prop);
    return live === undefined ? keep(this.#results, prop, this.#createResult(prop)).value : live.value;
  }

  #createResult(prop: string): ReadonlySignal<PropResult> {
    let version: number | undefined;
    let binding: Binding | undefined;
    let last: PropResult | undefined;
    return computed(() => {
      this.#live();
      if (this.#version!.peek() !== version) binding = this.bindingOf(prop);
      version = this.#version!.peek();
      last = sameOrNew(last, binding === undefined ? this.fixedResult(prop) : this.#evaluate(prop, binding, last?.value));
      return last;
    });
  }

  #evaluate(prop: string, binding: Binding, before: unknown): PropResult {
    return this.#app.trace.isOn ? this.#traced(prop, binding, before) : evaluateBinding(binding, this.name, prop);
  }

  /** Apart from the way that a change takes with the trace off, which makes no function. */
  #traced(prop: string, binding: Binding, before: unknown): PropResult {
    return this.#app.trace.record({ kind: 'binding', name: `${this.name}.${prop}`, before }, () => evaluateBinding(binding, this.name, prop), (ended) => ended.value);
  }

  #stateOf(name: string): EnteredState {
    this.#states ??= new Map();
    return this.#states.get(name) ?? keep(this.#states, name, new EnteredState());
  }

  /** What lies under a state, where only an edit changes that. */
  #knownBase(state: string): unknown {
    const { from, initial } = this.definition.state[state] ?? {};
    if (from === undefined) return initial;
    const bound = valueOf(this.#live().props, from);
    // What changes by an edit only needs no computed of its own.
    return bound?.live === true || (bound === undefined && state === 'value' && canInherit(this)) ? LIVE : this.fixedResult(from).value;
  }

  #base(state: string, known = this.#knownBase(state)): unknown {
    if (known !== LIVE) return known;
    const from = this.definition.state[state]!.from!;
    return valueOf(this.#live().props, from) === undefined ? inheritedValue(this, from) ?? this.fixedResult(from).value : this.#bound(from);
  }

  /** What the person entered holds until the value it was entered over changes. */
  #stateValue(name: string): unknown {
    const state = this.#stateOf(name);
    const value = state.over(this.#base(name, state.base?.value));
    // What a container switches off is off, whatever it says itself.
    return name === 'disabled' && value === false ? isDisabledAround(this) : value;
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

function getters(keys: readonly string[], read: (key: string) => unknown): Readonly<Record<string, unknown>> {
  const target = {};
  for (const key of keys) Object.defineProperty(target, key, { enumerable: true, get: () => read(key) });
  return target;
}
