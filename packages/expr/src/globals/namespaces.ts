import { ownFunction } from '../wall/functions.ts';
import { freeze } from '../wall/primordials.ts';

/** A function of the language that is written by us; `members` are its static members. */
export function globalFunction(
  run: (...args: unknown[]) => unknown,
  members?: Readonly<Record<string, unknown>>,
  prototype?: object,
): unknown {
  // An arrow of our own around it: it has no prototype and no members that could be reached.
  const wrapper = (...args: unknown[]): unknown => (args.length === 1 ? run(args[0]) : run(...args));
  return freeze(ownFunction(wrapper, members || prototype ? { members: new Map(Object.entries(members ?? {})), prototype } : undefined));
}

/** A frozen bag of functions and constants, such as Math, without a prototype. */
export function namespace(members: Readonly<Record<string, unknown>>): unknown {
  return freeze(Object.assign(Object.create(null) as object, members));
}
