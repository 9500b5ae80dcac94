import type { Node } from '../ast.ts';
import { addEntry, findLocal, type Compiler, type Place } from './compiler.ts';
import type { Evaluate } from './run.ts';
import { isEarly } from './variables.ts';

/**
 * An operand that may be read without calling a closure: `index` is where it lies in the frame, or
 * -1, and then `read` gives it. A call costs more than everything else a small operator does, and
 * most operands of real expressions are variables and constants.
 */
export interface Operand {
  readonly index: number;
  readonly read: Evaluate;
}

/** Compiles `node` as an operand. Constants are put into the frame, so that they are read as variables are. */
export function compileOperand(node: Node, place: Place, compiler: Compiler): Operand {
  const read = compiler.compile(node, place);
  if (node.type === 'literal') return { index: addEntry(place.activation, node.value), read };
  return { index: ownLocal(node, place), read };
}

/** The frame index of a variable of the same function, or -1. */
export function ownLocal(node: Node, place: Place): number {
  if (node.type !== 'name') return -1;
  const local = findLocal(place, node.name);
  return local && local.activation === place.activation && !isEarly(node, local) ? local.index : -1;
}
