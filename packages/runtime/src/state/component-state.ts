import { coerceProp } from '../component/index.ts';
import type { ComponentDefinition } from '../component/index.ts';
import type { Problem } from '../problem.ts';
import { ValueError } from '../program/index.ts';
import type { CompiledComponent, CompiledValue } from '../program/index.ts';
import type { Names } from './names.ts';
import { createScope } from './scope.ts';
import { computed, signal, untracked } from './signals.ts';
import type { ReadonlySignal } from './signals.ts';

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
  /** Problems of its bindings now. Live. */
  problems(): readonly Problem[];
  /** Takes a newly compiled version of the component; its state stays. */
  update(compiled: CompiledComponent, cycles: ReadonlyMap<string, Problem>): void;
}

/** Makes the live side of a component. Each property is one computed, made when first read. */
export function createComponentState(name: string, first: CompiledComponent, context: { readonly names: Names; readonly cycles: ReadonlyMap<string, Problem> }): ComponentState {
  const { definition } = first;
  const current = signal({ compiled: first, cycles: context.cycles });
  const results = new Map<string, ReadonlySignal<PropResult>>();
  const overrides = new Map<string, ReturnType<typeof signal<{ readonly base: unknown; readonly value: unknown } | undefined>>>();

  const result = (prop: string): PropResult => {
    const live = results.get(prop) ?? computed(() => {
      const cycle = current.value.cycles.get(`${name}.${prop}`);
      const compiled = current.value.compiled.props.get(prop);
      return evaluateProp({ definition, prop, compiled, cycle, names: context.names });
    });
    results.set(prop, live);
    return live.value;
  };
  const override = (state: string) => {
    const found = overrides.get(state) ?? signal<{ readonly base: unknown; readonly value: unknown } | undefined>(undefined);
    overrides.set(state, found);
    return found;
  };
  const base = (state: string): unknown => {
    const { from, initial } = definition.state[state] ?? {};
    return from === undefined ? initial : result(from).value;
  };
  // What the person entered holds until the value it was entered over changes.
  const stateValue = (state: string): unknown => {
    const entered = override(state).value;
    const under = base(state);
    return entered !== undefined && Object.is(entered.base, under) ? entered.value : under;
  };
  const stateFrom = new Map(Object.entries(definition.state).flatMap(([state, { from }]) => (from === undefined ? [] : [[from, state] as const])));
  const prop = (propName: string): unknown => {
    const state = stateFrom.get(propName);
    return state === undefined ? result(propName).value : stateValue(state);
  };
  // A method's `props` are what the builder bound, not what the person entered over it: that is `state`.
  const methodContext = { props: getters(Object.keys(definition.props), (propName) => result(propName).value), state: getters(Object.keys(definition.state), stateValue) };
  const setState = (state: string, value: unknown): boolean => {
    if (!Object.hasOwn(definition.state, state)) return false;
    const under = untracked(() => base(state));
    if (!Object.is(untracked(() => stateValue(state)), value)) override(state).value = { base: under, value };
    return true;
  };
  return {
    name,
    definition,
    prop,
    setState,
    exposedNames: () => Object.keys(definition.exposes),
    exposed(key) {
      if (!Object.hasOwn(definition.exposes, key)) return undefined;
      const derive = definition.derive?.[key];
      if (derive !== undefined) return derive(methodContext);
      return Object.hasOwn(definition.state, key) ? stateValue(key) : prop(key);
    },
    call(method, args) {
      const reduce = definition.methods[method]?.reduce;
      if (reduce === undefined) return false;
      const changes = untracked(() => reduce(methodContext, ...args));
      for (const [state, value] of Object.entries(changes)) setState(state, value);
      return true;
    },
    problems: () => [...current.value.compiled.props.keys()].flatMap((propName) => result(propName).problem ?? []),
    update(compiled, cycles) {
      current.value = { compiled, cycles };
    },
  };
}

interface PropEvaluation {
  readonly definition: ComponentDefinition;
  readonly prop: string;
  readonly compiled: CompiledValue | undefined;
  readonly cycle: Problem | undefined;
  readonly names: Names;
}

function evaluateProp({ definition, prop, compiled, cycle, names }: PropEvaluation): PropResult {
  const contract = definition.props[prop];
  if (contract === undefined) return { value: undefined, problem: undefined };
  if (cycle !== undefined) return { value: contract.default, problem: cycle };
  if (compiled === undefined) return { value: contract.default, problem: undefined };
  try {
    const value = compiled.evaluate(createScope(compiled.references, names));
    return { value: coerceProp(contract, value).value, problem: undefined };
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
