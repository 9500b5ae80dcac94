import type { Block, Node, Placed, VariableKind } from '../ast.ts';
import { NO_NOTE, type Evaluate } from './run.ts';
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

/** The same for one with `note` behind it. */
export function addNoted(activation: Activation, note: unknown): number {
  const index = addEntry(activation, undefined);
  addEntry(activation, note);
  return index;
}

/** What is known of a variable that a block declares, beyond where it lies. */
export interface Variable {
  readonly kind: VariableKind;
  /** Where its declaration ends. Code before that may run too early, code behind it cannot. */
  readonly readyAt: number;
  /** Whether such code exists, so that the block must mark the variable when it starts. */
  isUsedEarly: boolean;
}

/** A variable in reach, and those outside it. Immutable, so that a node can be compiled later again. */
export interface Locals {
  readonly name: string;
  readonly index: number;
  readonly activation: Activation;
  readonly outer: Locals | null;
  /** Null for a parameter, which is ready when its function starts. */
  readonly variable: Variable | null;
  /** Whether a loop notes behind this variable what it puts there, when that is a plain object. */
  readonly isNoted: boolean;
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
}

/** The variable that `name` means at `place`, or null for a free name. */
export function findLocal(place: Place, name: string): Locals | null {
  for (let local = place.locals; local; local = local.outer) if (local.name === name) return local;
  return null;
}

/** `place` with one more variable, in the frame of its activation. */
export function declare(place: Place, name: string, variable: Variable | null = null, isNoted = false): Place & { readonly locals: Locals } {
  const { activation } = place;
  const index = isNoted ? addNoted(activation, NO_NOTE) : addEntry(activation, undefined);
  return { activation, locals: { name, index, activation, outer: place.locals, variable, isNoted } };
}
