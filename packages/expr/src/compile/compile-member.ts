import type { Chain, Member, Node } from '../ast.ts';
import { compileCall } from './compile-call.ts';
import { aliasedName, compileScopeName, globalMember, isScopeName } from './compile-name.ts';
import { findLocal, type Compiler, type Place } from './compiler.ts';
import { ownLocal, pathOf } from './operands.ts';
import { ALONE, readNamed, type Base, type MemberMode } from './read-member.ts';
import { readProperty, toKey } from './read-property.ts';
import { runOf, type Evaluate } from './run.ts';
import { locate, type Site } from './site.ts';
import { isSkip, SKIP } from './skip.ts';

/** The same for one whose value is looked at by who reads it. */
const ALONE_RAW: MemberMode = { ...ALONE, isRaw: true };

/** A member outside a chain. */
export function compileMember(node: Member, place: Place, compiler: Compiler, mode = ALONE): Evaluate {
  if (isAlias(node, place)) return compileAlias(node, place, compiler);
  const constant = globalMember(node, place);
  if (constant) return () => constant.value;
  const site = compiler.site(node);
  const { key } = node;
  if (typeof key !== 'string') return readComputed(compiler.compile(node.object, place), compiler.compile(key, place), site, mode);
  return readNamed(compileBase(node.object, place, compiler, compileAlone), key, site, mode);
}

/** A chain with `?.` in it: what is behind a missing link is undefined as a whole. */
export function compileChain({ expression }: Chain, place: Place, compiler: Compiler): Evaluate {
  if (expression.type === 'member' && !isAlias(expression, place)) return compileLinkMember(expression, place, compiler, { isRaw: false, isOptional: expression.optional, ending: undefined });
  const link = compileLink(expression, place, compiler);
  return (frame) => {
    const value = link(frame);
    return value === SKIP ? undefined : value;
  };
}

/** A part of a chain; it gives SKIP where the chain ends early. */
export function compileLink(node: Node, place: Place, compiler: Compiler, isRaw = false): Evaluate {
  if (node.type === 'call') return compileCall(node, place, compiler, compileLink);
  if (node.type !== 'member' || isAlias(node, place)) return compiler.compile(node, place);
  return compileLinkMember(node, place, compiler, { isRaw, isOptional: node.optional, ending: SKIP });
}

function compileLinkMember(node: Member, place: Place, compiler: Compiler, mode: MemberMode): Evaluate {
  const { object, key } = node;
  const site = compiler.site(node);
  if (typeof key !== 'string') return readComputed(compileLink(object, place, compiler), compiler.compile(key, place), site, mode);
  return readNamed(compileBase(object, place, compiler, compileLink), key, site, mode);
}

function isAlias(node: Member, place: Place): boolean {
  return aliasedName(node, (name) => findLocal(place, name) !== null) !== null;
}

function compileAlias(node: Member, place: Place, compiler: Compiler): Evaluate {
  return compiler.compile(aliasedName(node, () => false)!, place);
}

/** Compiles the object of a member, whose value need not pass the guard. */
type CompileObject = (node: Node, place: Place, compiler: Compiler, isRaw: true) => Evaluate;

function compileAlone(node: Node, place: Place, compiler: Compiler): Evaluate {
  return node.type === 'member' ? compileMember(node, place, compiler, ALONE_RAW) : compiler.compile(node, place);
}

function compileBase(object: Node, place: Place, compiler: Compiler, compileObject: CompileObject): Base {
  const site = compiler.site(object);
  const index = ownLocal(object, place);
  const path = pathOf(object, place, site);
  if (index >= 0) return { type: 'local', site, path, index };
  if (isScopeName(object, place)) return { type: 'scope', site, path, member: compileScopeName(object, place, compiler) };
  return { type: 'value', site, path, read: compileObject(object, place, compiler, true) };
}

function readComputed(object: Evaluate, key: Evaluate, site: Site, { isOptional, ending }: MemberMode): Evaluate {
  return (frame) => {
    const base = object(frame);
    if (isSkip(base, isOptional)) return ending;
    const name = key(frame);
    try {
      return readProperty(base, toKey(name), runOf(frame));
    } catch (error) {
      throw locate(error, site);
    }
  };
}
