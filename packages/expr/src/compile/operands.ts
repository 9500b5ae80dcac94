import type { Member, Node } from '../ast.ts';
import { ELSEWHERE, readerOf, type NamedReader, type PlainObject } from '../wall/own-readers.ts';
import { addEntry, findLocal, type Compiler, type Place } from './compiler.ts';
import { noteOf, type Evaluate, type Frame } from './run.ts';
import { isEarly } from './variables.ts';

/**
 * An operand that may be read without calling a closure: `index` is where it lies in the frame, or
 * -1, and then `read` gives it. A call costs more than everything else a small operator does, and
 * most operands of real expressions are variables and constants.
 */
export interface Operand {
  readonly index: number;
  readonly read: Evaluate;
  /** For a member of a variable that a loop notes: what `takeMember` needs. */
  readonly member: MemberOperand | null;
}

/** A member of the variable at `index`, and how to read it while that is noted to be a plain object. */
export interface MemberOperand {
  readonly index: number;
  readonly reader: NamedReader;
  readonly read: Evaluate;
}

/** The value of a member. */
export function takeMember({ index, reader, read }: MemberOperand, frame: Frame): unknown {
  const object = frame[index];
  if (typeof object === 'object' && frame[noteOf(index)] === object) {
    const value = readSmall(reader, object as PlainObject);
    if (value !== ELSEWHERE) return value;
  }
  return read(frame);
}

/** A member that is a small value, else ELSEWHERE: whatever is more, or fails, is read again the long way, which checks it and knows its place. */
export function readSmall({ read, key }: NamedReader, object: PlainObject): unknown {
  try {
    const value = read(object, key);
    return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : ELSEWHERE;
  } catch {
    return ELSEWHERE;
  }
}

/** Compiles `node` as an operand. Constants are put into the frame, so that they are read as variables are. */
export function compileOperand(node: Node, place: Place, compiler: Compiler): Operand {
  const read = compiler.compile(node, place);
  if (node.type === 'literal') return { index: addEntry(place.activation, node.value), read, member: null };
  const object = node.type === 'member' && typeof node.key === 'string' ? node.object : null;
  if (object?.type === 'name' && ownLocal(object, place) >= 0 && findLocal(place, object.name)!.isNoted) {
    return { index: -1, read, member: { index: ownLocal(object, place), reader: readerOf((node as Member).key as string), read } };
  }
  return { index: ownLocal(node, place), read, member: null };
}

/** The frame index of a variable of the same function, or -1. */
export function ownLocal(node: Node, place: Place): number {
  if (node.type !== 'name') return -1;
  const local = findLocal(place, node.name);
  return local && local.activation === place.activation && !isEarly(node, local) ? local.index : -1;
}
