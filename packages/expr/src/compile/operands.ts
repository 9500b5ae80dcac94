import type { Member, Node } from '../ast.ts';
import { findLocal, type Place } from './compiler.ts';

/**
 * Operands that an operator can read by itself, without calling another closure. Most operands of
 * real expressions are such, and the calls saved are most of the time that an operator takes.
 */
export function numberOf(node: Node): number | null {
  return node.type === 'literal' && typeof node.value === 'number' ? node.value : null;
}

/** The frame index of a variable of the same function, or -1. */
export function ownLocal(node: Node, place: Place): number {
  if (node.type !== 'name') return -1;
  const local = findLocal(place, node.name);
  return local && local.activation === place.activation ? local.index : -1;
}

/** The frame index of `x` in `x.key`, when `x` is a variable of the same function, or -1. */
export function memberLocal(node: Member, place: Place): number {
  return ownLocal(node.object, place);
}
