import type { Node } from '../ast.ts';
import { compileScopeName, isScopeName, readScope, type ScopeMember } from './compile-name.ts';
import { addEntry, findLocal, type Compiler, type Place } from './compiler.ts';
import { ALONE, makeReading, readFrom, type Reading } from './read-member.ts';
import { runOf, UNREAD, type Evaluate, type Frame } from './run.ts';
import type { Site } from './site.ts';
import { isEarly } from './variables.ts';

/**
 * An operand that may be read without calling a closure: `index` is where it lies in the frame, or
 * -1, and then `read` gives it. A call costs more than everything else a small operator does, and
 * most operands of loops are variables, constants and members of variables.
 */
export interface Operand {
  readonly index: number;
  readonly read: Evaluate;
  /** For a member of the scope, which lies at `index` once it was read. */
  readonly scope: ScopeMember | null;
  /** For a member of what lies at `index`: how it is read. */
  readonly member: Reading | null;
}

/** The value of an operand. */
export function take(operand: Operand, frame: Frame): unknown {
  return operand.index < 0 ? operand.read(frame) : takeKept(operand, frame);
}

/** The same for an `index` that is not -1. Whoever asks for the other operands himself calls few closures, and engines then see through the call. */
export function takeKept({ index, scope, member }: Operand, frame: Frame): unknown {
  const value = frame[index];
  // What the operand is comes before what it holds: an engine that knows the operand then leaves out the other ways altogether.
  if (member !== null) return readFrom(value, frame, member);
  return scope !== null && value === UNREAD ? readScope(runOf(frame), scope) : value;
}

const UNUSED: Evaluate = () => undefined;

/** For what lies in the frame and is no more than that; the same for all programs. */
const KEPT: Operand[] = [];

function keptOperand(index: number): Operand {
  return (KEPT[index] ??= { index, read: UNUSED, scope: null, member: null });
}

/** Compiles `node` as an operand. Constants are put into the frame, so that they are read as variables are. */
export function compileOperand(node: Node, place: Place, compiler: Compiler): Operand {
  compiler.weigh(1);
  if (node.type === 'literal') return keptOperand(addEntry(place.activation, node.value));
  if (node.type === 'member' && typeof node.key === 'string') {
    const index = ownLocal(node.object, place);
    const baseSite = compiler.site(node.object);
    if (index >= 0) return { index, read: UNUSED, scope: null, member: makeReading({ ...ALONE, key: node.key, site: compiler.site(node), baseSite, path: pathOf(node.object, place, baseSite) }) };
  }
  if (isScopeName(node, place)) {
    const scope = compileScopeName(node, place, compiler);
    return { index: scope.slot.index, read: UNUSED, scope, member: null };
  }
  const index = ownLocal(node, place);
  const read = compiler.compile(node, place);
  return index < 0 ? { index, read, scope: null, member: null } : keptOperand(index);
}

/** Where `object` stands, for whom its shape concerns: its text, or for an element of a loop that of the list. */
export function pathOf(object: Node, place: Place, { source, start, end }: Site): string {
  const list = object.type === 'name' && findLocal(place, object.name)?.use?.list;
  return list ? `${list}[]` : source.slice(start, end);
}

/** The frame index of a variable of the same function, or -1. */
export function ownLocal(node: Node, place: Place): number {
  if (node.type !== 'name') return -1;
  const local = findLocal(place, node.name);
  if (!local || local.activation !== place.activation || isEarly(node, local)) return -1;
  if (local.use) local.use.isRead = true;
  return local.index;
}
