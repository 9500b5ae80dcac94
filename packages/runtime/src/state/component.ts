import type { ComponentDefinition } from '../component/index.ts';
import type { Problem } from '../problem.ts';
import type { Program } from '../program/index.ts';
import type { Trace } from '../trace/index.ts';
import type { Names } from './names.ts';
import type { PropTarget, Watch } from './prop-watch.ts';
import type { Signal } from './signals.ts';

/** Where components stand and see names: the pages of an app, or one row of a list. */
export interface Place {
  readonly names: Names;
  /** The component of that name here, else in the place around this one. */
  get(name: string): ComponentState | undefined;
}

/** One row of a list: its own components, and `item` and `index` in their scope. */
export interface Row extends Place {
  /** What the row is known by while the data changes; no two of a list are equal. */
  readonly key: string;
  /** What stands in the list's data for this row. Live; undefined once the row is gone. */
  readonly item: unknown;
  /** Its place, from 0. Live; -1 once the row is gone. */
  readonly index: number;
}

/** One component of a running app: its live properties, its own state, and what expressions see of it. */
export interface ComponentState {
  readonly name: string;
  readonly definition: ComponentDefinition;
  /** Where it stands: the app's pages, or a row of a list. */
  readonly place: Place;
  /** The name of the page or the component that it stands in. Live. */
  readonly parent: string;
  /** Of a list, its rows. Live; empty for other kinds. */
  readonly rows: readonly Row[];
  /** The property as the element should have it, coerced. Live. */
  prop(name: string): unknown;
  /** Writes the property to a target, now and whenever its value has changed, until the watch is disposed of. Nothing is written for an equal value. */
  watch(prop: string, target: PropTarget): Watch;
  /** The same for a state. */
  watchState(state: string, target: PropTarget): Watch;
  /** A state (`selectedRowIndex`). Live; undefined for names that are none. */
  state(name: string): unknown;
  /** What expressions read as `component.name`. Live; undefined for names that are not exposed, null for what is in a file that is not read. */
  exposed(name: string): unknown;
  /** The same for an expression: throws where it follows from a file that is being read, or cannot be. */
  read(name: string): unknown;
  /** What reads it so again and again. */
  reader(name: string): () => unknown;
  exposedNames(): readonly string[];
  /** Sets a state (`value`), as the person's input does. False when there is no such state. */
  setState(name: string, value: unknown): boolean;
  /** Why a method cannot be called so, in a sentence; undefined where it can. Whoever calls asks first. */
  refusal(method: string, args: readonly unknown[]): string | undefined;
  /**
   * Runs a method: its pure part, what it means for the components inside, its element's part, then the event that it
   * ends in. Gives its result, if it has one. Throws what its reducer or its element throws.
   */
  call(method: string, args: readonly unknown[]): unknown;
  /** Whether a handler answers its event. */
  answers(event: string): boolean;
  /** Its methods, as scripts call them. */
  methods(): Readonly<Record<string, (...args: unknown[]) => unknown>>;
  /** Problems of its bindings now. Live. */
  problems(): readonly Problem[];
  /** Takes the component out of a newly compiled program; its state stays. */
  update(program: Program): void;
  /** Told that names came, went, or stand for something else. */
  namesChanged(): void;
  /** Brings what is watched in line, once the whole app has taken the program. */
  refresh(): void;
}

/** What a component needs of the app around it. */
export interface ComponentContext {
  readonly place: Place;
  readonly trace: Trace;
  /** Counts how often the problem of something watched became another one. */
  readonly watchedProblems: Signal<number>;
  /** The program that runs now. Live. */
  readonly program: () => Program;
  /** The language that the app speaks, as in `lang`; empty where none was said. Live. */
  readonly language: () => string;
  /** What expressions read of a value that may be a file. */
  readonly viewOf: (value: unknown) => unknown;
  /** Calls the element's method, where there is an element. */
  readonly callElement: (component: ComponentState, method: string, args: readonly unknown[]) => void;
  /** Calls a method for a script, which is told of its faults. */
  readonly invoke: (component: ComponentState, method: string, args: readonly unknown[]) => unknown;
  /** Lets an event happen to the component, as if the person had caused it. */
  readonly raise: (component: ComponentState, event: string) => void;
}
