import type { Block, Node, Placed, VariableKind } from '../ast.ts';
import type { Evaluate } from './run.ts';
import type { Site } from './site.ts';

/** One function's frame while it is compiled; `template`, which each frame starts as, grows with what it holds. */
export interface Activation {
  readonly parent: Activation | null;
  readonly template: unknown[];
}

/** The activation of a function inside `parent`. */
export function makeActivation(parent: Activation | null): Activation {
  return { parent, template: [null, null] };
}

/** A new entry of `activation`'s frames, which starts as `value`. */
export function addEntry(activation: Activation, value: unknown): number {
  return activation.template.push(value) - 1;
}

/** What is known of a variable that a block declares, beyond where it lies. */
export interface Variable {
  readonly kind: VariableKind;
  /** Where its declaration ends. Code before that may run too early, code behind it cannot. */
  readonly readyAt: number;
  /** Whether such code exists, so that the block must mark the variable when it starts. */
  isUsedEarly: boolean;
}

/** How a loop's body uses a parameter; it is known once the body is compiled. */
export interface LoopUse {
  /** The text of what the loop goes through. */
  readonly list: string;
  isRead: boolean;
  /** Whether it takes the value itself, not only members of it: then the loop checks it, else whoever reads the member does. */
  isTaken: boolean;
}

/** A variable in reach, and those outside it. Immutable, so that a node can be compiled later again. */
export interface Locals {
  readonly name: string;
  readonly index: number;
  readonly activation: Activation;
  readonly outer: Locals | null;
  /** Null for a parameter, which is ready when its function starts. */
  readonly variable: Variable | null;
  /** For a parameter of a loop's body: how the body uses it. */
  readonly use: LoopUse | undefined;
}

/** Where a node stands: in whose frame it runs and which variables it sees. */
export interface Place {
  readonly activation: Activation;
  readonly locals: Locals | null;
  /** Whether an evaluation comes here once at most: true outside of arrows and loops only. */
  readonly isOnce?: boolean;
}

/** Where the outermost frame keeps a member of the scope. */
export interface Slot {
  readonly index: number;
  /** Whether it is read in several places, or several times, so that what was read must be kept. */
  isShared: boolean;
}

/** What the compilers of the node types need of the whole. */
export interface Compiler {
  /** Compiles any node, and the block of an arrow to what a call of it gives. */
  compile(node: Node | Block, place: Place): Evaluate;
  /** Where a free name's value is in the outermost frame, as `place` sees it. */
  slot(name: string, place: Place): Slot;
  site(node: Placed, subjectEnd?: number): Site;
  /** Counts `parts` of what is being compiled, each about as much work as an operator. */
  weigh(parts: number): void;
  /** Runs `work`, which compiles the body of a loop or function, and gives the steps that a round of it costs beyond those of any. */
  weighed<T>(work: () => T): Weighed<T>;
}

/** What was compiled, and the steps that running it costs. */
export interface Weighed<T> {
  readonly result: T;
  readonly weight: number;
}

/** The variable that `name` means at `place`, or null for a free name. */
export function findLocal(place: Place, name: string): Locals | null {
  for (let local = place.locals; local; local = local.outer) if (local.name === name) return local;
  return null;
}

/** `place` with one more variable, in the frame of its activation. */
export function declare(place: Place, name: string, variable: Variable | null = null, use?: LoopUse): Place & { readonly locals: Locals } {
  const { activation } = place;
  const index = addEntry(activation, undefined);
  return { activation, locals: { name, index, activation, outer: place.locals, variable, use } };
}
