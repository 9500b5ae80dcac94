import type { Scope } from '@inlay/expr';
import type { Prop } from '../component/index.ts';
import type { Problem } from '../problem.ts';
import type { CompiledValue } from '../program/index.ts';
import type { Binding, PropResult, RowProblems } from './prop-result.ts';
import { effect } from './signals.ts';

/** Takes the values of properties: an element's port. */
export interface PropTarget {
  set(prop: string, value: unknown): void;
}

/** What a watch needs of its component. */
export interface WatchedComponent {
  /** What a property is made of now; undefined for one that changes by an edit only. */
  bindingOf(prop: string): Binding | undefined;
  /** The result of such a one. */
  fixedResult(prop: string): PropResult;
  /** The result of a bound property, live: the one that others read too, else the binding worked out, which the trace records. */
  result(prop: string, binding: Binding, before: unknown): PropResult;
  /** Told that the problem of a watched property is another one. */
  problemChanged(): void;
  /** Told that a watch has ended. */
  forget(watch: PropWatch): void;
}

/** What is written until it is disposed of. */
export interface Watch {
  dispose(): void;
}

/** Nothing was written yet; never the value of a property. */
const UNWRITTEN: unique symbol = Symbol('unwritten');

/**
 * Writes one property of a component to a target, now and whenever its value has changed. A bound one has one effect,
 * which works the binding out itself unless others read it too; one that changes by an edit only has none. There are
 * thousands of these on a large page, so each holds as little as it can, and is its own binding.
 */
export class PropWatch implements Watch {
  readonly prop: string;
  /** The next one of its component. */
  next: PropWatch | undefined = undefined;
  problem: Problem | undefined = undefined;
  inRows: RowProblems | undefined = undefined;
  value: CompiledValue | undefined = undefined;
  scope: Scope | undefined = undefined;
  contract: Prop<unknown> | undefined = undefined;
  readonly #component: WatchedComponent;
  readonly #target: PropTarget;
  #written: unknown = UNWRITTEN;
  #effect: Watch | undefined = undefined;

  constructor(component: WatchedComponent, prop: string, target: PropTarget) {
    this.#component = component;
    this.#target = target;
    this.prop = prop;
  }

  /** Begins, or brings it in line with its component after an edit. */
  refresh(): void {
    const binding = this.#component.bindingOf(this.prop);
    if (binding !== undefined && binding.value === this.value && binding.scope === this.scope) return;
    this.#effect?.dispose();
    this.#effect = undefined;
    this.value = binding?.value;
    this.scope = binding?.scope;
    this.contract = binding?.contract;
    if (binding === undefined) this.#take(this.#component.fixedResult(this.prop));
    else follow(this);
  }

  /** Works it out anew, in its effect. */
  run(self: Watch): void {
    this.#effect = self;
    this.#take(this.#component.result(this.prop, this as Binding, this.#written));
  }

  dispose(): void {
    this.#effect?.dispose();
    this.#component.forget(this);
  }

  #take({ value, problem, inRows }: PropResult): void {
    if (problem !== this.problem || inRows !== this.inRows) {
      this.problem = problem;
      this.inRows = inRows;
      this.#component.problemChanged();
    }
    if (Object.is(value, this.#written)) return;
    this.#written = value;
    this.#target.set(this.prop, value);
  }
}

/** Apart, so that nothing but the watch is held by it. */
function follow(watch: PropWatch): void {
  effect(function run(this: Watch) {
    watch.run(this);
  });
}

/** The same for what follows from more than a binding, such as a state. */
export function watchState(read: () => unknown, prop: string, target: PropTarget): Watch {
  let written: unknown = UNWRITTEN;
  const dispose = effect(() => {
    const value = read();
    if (Object.is(value, written)) return;
    written = value;
    target.set(prop, value);
  });
  return { dispose };
}
