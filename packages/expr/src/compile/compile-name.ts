import type { Member, Name, Node } from '../ast.ts';
import { Fault } from '../fault.ts';
import { GLOBALS } from '../globals/globals.ts';
import { guard } from '../wall/guard.ts';
import { hasOwn, ownKeys } from '../wall/primordials.ts';
import { findLocal, type Compiler, type Place } from './compiler.ts';
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
    const read = readLocal(local.index, distanceTo(local, place));
    return isEarly(node, local) ? checkedRead(read, node, local, compiler) : read;
  }
  if (GLOBALS.has(node.name)) {
    const value = GLOBALS.get(node.name);
    return () => value;
  }
  const slot = compiler.slot(node.name);
  return place.activation.parent ? readOuterSlot(node.name, slot, compiler.site(node)) : readSlot(node.name, slot, compiler.site(node));
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

function readLocal(index: number, depth: number): Evaluate {
  if (depth === 0) return (frame) => frame[index];
  if (depth === 1) return (frame) => (frame[1] as Frame)[index];
  return (frame) => {
    let at = frame;
    for (let count = depth; count > 0; count--) at = at[1] as Frame;
    return at[index];
  };
}

function readSlot(name: string, slot: number, site: Site): Evaluate {
  return (frame) => {
    const value = frame[slot];
    return value === UNREAD ? readScope(runOf(frame), name, slot, site) : value;
  };
}

function readOuterSlot(name: string, slot: number, site: Site): Evaluate {
  return (frame) => {
    const run = runOf(frame);
    const value = run.values[slot];
    return value === UNREAD ? readScope(run, name, slot, site) : value;
  };
}

function readScope(run: Run, name: string, slot: number, site: Site): unknown {
  try {
    if (name === '__proto__' || !hasOwn(run.scope, name)) throw unknownName(name, run);
    return (run.values[slot] = guard(run.scope[name]));
  } catch (error) {
    throw locate(error, site);
  }
}

function unknownName(name: string, run: Run): Fault {
  const hint = didYouMean(name, [...ownKeys(run.scope), ...GLOBALS.keys()]);
  return new Fault('reference', `There is nothing named ${name} here`, hint === undefined ? {} : { hint });
}
