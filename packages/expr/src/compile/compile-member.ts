import type { Call, Chain, Member, Node } from '../ast.ts';
import { Fault } from '../fault.ts';
import { recordOf } from '../wall/functions.ts';
import { guard } from '../wall/guard.ts';
import { hasOwn } from '../wall/primordials.ts';
import { compileCall } from './compile-call.ts';
import { aliasedName, globalValue } from './compile-name.ts';
import { findLocal, type Compiler, type Place } from './compiler.ts';
import { isSkip, SKIP } from './skip.ts';
import { readOffered, readProperty, toKey } from './read-property.ts';
import { ownLocal } from './operands.ts';
import { runOf, type Evaluate, type Frame } from './run.ts';
import { locate, type Site } from './site.ts';

/** A member outside a chain. */
export function compileMember(node: Member, place: Place, compiler: Compiler): Evaluate {
  const alias = aliasedName(node, (name) => findLocal(place, name) !== null);
  if (alias) return compiler.compile(alias, place);
  const constant = globalMember(node, place);
  if (constant) return () => constant.value;
  const site = compiler.site(node);
  const own = typeof node.key === 'string' ? ownLocal(node.object, place) : -1;
  if (own >= 0) return readNamedLocal(own, node.key as string, site);
  const object = compiler.compile(node.object, place);
  return typeof node.key === 'string' ? readNamed(object, node.key, site) : readComputed(object, compiler.compile(node.key, place), site);
}

/** A chain with `?.` in it: what is behind a missing link is undefined as a whole. */
export function compileChain(node: Chain, place: Place, compiler: Compiler): Evaluate {
  const link = compileLink(node.expression, place, compiler);
  return (frame) => {
    const value = link(frame);
    return value === SKIP ? undefined : value;
  };
}

/** A part of a chain; it gives SKIP where the chain ends early. */
export function compileLink(node: Node, place: Place, compiler: Compiler): Evaluate {
  if (node.type === 'call') return compileCall(node, place, compiler, compileLink);
  if (node.type !== 'member' || aliasedName(node, (name) => findLocal(place, name) !== null)) return compiler.compile(node, place);
  const site = compiler.site(node);
  const object = compileLink(node.object, place, compiler);
  const key = typeof node.key === 'string' ? null : compiler.compile(node.key, place);
  const name = typeof node.key === 'string' ? node.key : '';
  const { optional } = node;
  return (frame) => {
    const base = object(frame);
    if (isSkip(base, optional)) return SKIP;
    try {
      return readProperty(base, key ? toKey(key(frame)) : name, runOf(frame));
    } catch (error) {
      throw locate(error, site);
    }
  };
}

/** `Math.PI` and the like, which need not be looked up again. */
export function globalMember(node: Member | Call, place: Place): { readonly value: unknown } | null {
  if (node.type !== 'member' || typeof node.key !== 'string') return null;
  const owner = globalValue(node.object, place)?.value;
  if (typeof owner === 'function') return { value: recordOf(owner)?.members?.get(node.key) };
  if (typeof owner === 'object' && owner !== null) return { value: hasOwn(owner, node.key) ? (owner as Record<string, unknown>)[node.key] : undefined };
  return null;
}

function readNamed(object: Evaluate, key: string, site: Site): Evaluate {
  if (key === '__proto__') throw new Fault('denied', 'The property __proto__ is not available', { range: [site.start, site.end] });
  return (frame) => {
    const base = object(frame);
    if (typeof base === 'object' && base !== null && hasOwn(base, key)) {
      const value = readOwn(base, key, site);
      return typeof value === 'number' || typeof value === 'string' ? value : guardAt(value, site);
    }
    return readElsewhere(base, key, frame, site);
  };
}

/** The same for `x.key` where `x` is a variable of the function at hand. */
function readNamedLocal(index: number, key: string, site: Site): Evaluate {
  if (key === '__proto__') throw new Fault('denied', 'The property __proto__ is not available', { range: [site.start, site.end] });
  return (frame) => {
    const base = frame[index];
    if (typeof base === 'object' && base !== null && hasOwn(base, key)) {
      const value = readOwn(base, key, site);
      return typeof value === 'number' || typeof value === 'string' ? value : guardAt(value, site);
    }
    return readElsewhere(base, key, frame, site);
  };
}

/** An own property; reading it runs a getter of the host, which may fail. */
function readOwn(base: object, key: string, site: Site): unknown {
  try {
    return (base as Record<string, unknown>)[key];
  } catch (error) {
    throw locate(error, site);
  }
}

function guardAt(value: unknown, site: Site): unknown {
  try {
    return guard(value);
  } catch (error) {
    throw locate(error, site);
  }
}

function readElsewhere(base: unknown, key: string, frame: Frame, site: Site): unknown {
  try {
    if (typeof base === 'string') return key === 'length' ? base.length : readProperty(base, key, runOf(frame));
    return readOffered(base, key, runOf(frame));
  } catch (error) {
    throw locate(error, site);
  }
}

function readComputed(object: Evaluate, key: Evaluate, site: Site): Evaluate {
  return (frame) => {
    const base = object(frame);
    const name = key(frame);
    try {
      return readProperty(base, toKey(name), runOf(frame));
    } catch (error) {
      throw locate(error, site);
    }
  };
}
