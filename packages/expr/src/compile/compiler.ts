import type { Node, Placed } from '../ast.ts';
import type { Evaluate } from './run.ts';
import type { Site } from './site.ts';

/** One function's frame while it is compiled; `size` grows with its variables. */
export interface Activation {
  readonly parent: Activation | null;
  size: number;
}

/** A variable in reach, and those outside it. Immutable, so that a node can be compiled later again. */
export interface Locals {
  readonly name: string;
  readonly index: number;
  readonly activation: Activation;
  readonly outer: Locals | null;
}

/** Where a node stands: in whose frame it runs and which variables it sees. */
export interface Place {
  readonly activation: Activation;
  readonly locals: Locals | null;
}

/** What the compilers of the node types need of the whole. */
export interface Compiler {
  /** Compiles any node. */
  compile(node: Node, place: Place): Evaluate;
  /** The slot of a free name. */
  slot(name: string): number;
  site(node: Placed, subjectEnd?: number): Site;
}

/** The variable that `name` means at `place`, or null for a free name. */
export function findLocal(place: Place, name: string): Locals | null {
  for (let local = place.locals; local; local = local.outer) if (local.name === name) return local;
  return null;
}

/** `place` with one more variable, in the frame of its activation. */
export function declare(place: Place, name: string): Place & { readonly locals: Locals } {
  const { activation } = place;
  return { activation, locals: { name, index: activation.size++, activation, outer: place.locals } };
}
