import type { Member, Name, Node } from '../ast.ts';
import { Fault } from '../fault.ts';
import { GLOBALS } from '../globals/globals.ts';
import { recordOf } from '../wall/functions.ts';
import { guard } from '../wall/guard.ts';
import { ELSEWHERE, readerOf, type NamedReader } from '../wall/own-readers.ts';
import { hasOwn, ownKeys } from '../wall/primordials.ts';
import { findLocal, type Compiler, type Place, type Slot } from './compiler.ts';
import { didYouMean } from './did-you-mean.ts';
import { runOf, UNREAD, type Evaluate, type Frame, type Run } from './run.ts';
import { locate, type Site } from './site.ts';
import { checkedRead, distanceTo, isEarly } from './variables.ts';

/** Objects whose members are names of their own: `components.x` is `x`. */
export const ALIASES: ReadonlySet<string> = new Set(['components', 'queries']);

/** A name: a variable, a global of the language, or a slot of the scope. */
export function compileName(node: Name, place: Place, compiler: Compiler): Evaluate {
  const local = findLocal(place, node.name);
  if (local) {
    if (local.use) local.use.isRead = local.use.isTaken = true;
    const read = readLocal(local.index, distanceTo(local, place));
    return isEarly(node, local) ? checkedRead(read, node, local, compiler) : read;
  }
  if (GLOBALS.has(node.name)) {
    const value = GLOBALS.get(node.name);
    return () => value;
  }
  return readSlot(compileScopeName(node, place, compiler), place.activation.parent === null);
}

/** A member of the scope, and how the outermost frame keeps it. */
export interface ScopeMember extends NamedReader {
  readonly slot: Slot;
  readonly site: Site;
}

/** A name that is neither a variable nor a global. */
export function compileScopeName(node: Name, place: Place, compiler: Compiler): ScopeMember {
  const { read, key } = readerOf(node.name);
  return { read, key, slot: compiler.slot(node.name, place), site: compiler.site(node) };
}

/** The name that `components.x` stands for, where no variable of that name is in reach. */
export function aliasedName(node: Member, isLocal: (name: string) => boolean): Name | null {
  const { object, key } = node;
  if (object.type !== 'name' || typeof key !== 'string' || !ALIASES.has(object.name) || isLocal(object.name)) return null;
  return { type: 'name', name: key, start: node.keyStart, end: node.end };
}

/** `typeof name`, which asks whether an unknown name exists instead of failing. */
export function compileTypeofName(node: Name, place: Place, compiler: Compiler): Evaluate {
  const read = compileName(node, place, compiler);
  if (findLocal(place, node.name) || GLOBALS.has(node.name)) return (frame) => typeof read(frame);
  return (frame) => (hasOwn(runOf(frame).scope, node.name) ? typeof read(frame) : 'undefined');
}

/** The value of a node that is the same in every evaluation, such as `Math.max`, or null. */
export function globalValue(node: Node, place: Place): { readonly value: unknown } | null {
  if (node.type !== 'name' || findLocal(place, node.name) || !GLOBALS.has(node.name)) return null;
  return { value: GLOBALS.get(node.name) };
}

/** `Math.PI` and the like, which need not be looked up again. */
export function globalMember(node: Node, place: Place): { readonly value: unknown } | null {
  if (node.type !== 'member' || typeof node.key !== 'string') return null;
  const owner = globalValue(node.object, place)?.value;
  if (typeof owner === 'function') return { value: recordOf(owner)?.members?.get(node.key) };
  if (typeof owner === 'object' && owner !== null) return { value: hasOwn(owner, node.key) ? (owner as Record<string, unknown>)[node.key] : undefined };
  return null;
}

/** Whether `node` is a member of the scope, read in the outermost frame. */
export function isScopeName(node: Node, place: Place): node is Name {
  return node.type === 'name' && place.activation.parent === null && !findLocal(place, node.name) && !GLOBALS.has(node.name);
}

function readLocal(index: number, depth: number): Evaluate {
  if (depth === 0) return (frame) => frame[index];
  if (depth === 1) return (frame) => (frame[1] as Frame)[index];
  return (frame) => {
    let at = frame;
    for (let count = depth; count > 0; count--) at = at[1] as Frame;
    return at[index];
  };
}

function readSlot(member: ScopeMember, isOutermost: boolean): Evaluate {
  const { index } = member.slot;
  return (frame) => {
    const run = runOf(frame);
    const known = isOutermost ? frame[index] : run.values[index];
    return known !== UNREAD ? known : readScope(run, member);
  };
}

/** Reads a member of the scope for the first time in an evaluation. Small, as all that operators read with, so that engines put it in their place. */
export function readScope(run: Run, member: ScopeMember): unknown {
  let value: unknown = ELSEWHERE;
  try {
    if (run.hasPlainScope) value = member.read(run.scope, member.key);
  } catch (error) {
    throw locate(error, member.site);
  }
  return typeof value === 'number' && !member.slot.isShared ? value : keepOfScope(value, run, member);
}

/** `value`, checked, and kept for the others. It was asked for once, because a getter may answer differently the second time. */
function keepOfScope(value: unknown, run: Run, { slot, key, site }: ScopeMember): unknown {
  try {
    let found = value;
    if (value === ELSEWHERE || value === undefined) {
      if (key === '__proto__' || !hasOwn(run.scope, key)) throw unknownName(key, run);
      if (value === ELSEWHERE) found = run.scope[key];
    }
    if (typeof found !== 'string') guard(found);
    if (slot.isShared) run.values[slot.index] = found;
    return found;
  } catch (error) {
    throw locate(error, site);
  }
}

function unknownName(name: string, run: Run): Fault {
  const hint = didYouMean(name, [...ownKeys(run.scope), ...GLOBALS.keys()]);
  return new Fault('reference', `There is nothing named ${name} here`, hint === undefined ? {} : { hint });
}
