import { Fault } from '../fault.ts';
import { hasOwnData, tableOf } from '../methods/tables.ts';
import type { TypeTable } from '../methods/type-table.ts';
import { kindOf, toText } from '../wall/coerce.ts';
import { ownFunction, recordOf } from '../wall/functions.ts';
import { guard } from '../wall/guard.ts';
import { chargeText } from '../wall/meter.ts';
import { hasOwn, ownKeys } from '../wall/primordials.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Run } from './run.ts';

/** A key as text. Objects are coerced by us, so that a key cannot change between check and use. */
export function toKey(value: unknown): string | number {
  return typeof value === 'number' ? value : toText(value);
}

/**
 * `base[key]`: an own property, else what the language offers for the type, else undefined.
 * Nothing is ever read from a prototype. In strict runs a missing base is a Fault.
 */
export function readProperty(base: unknown, key: string | number, run: Run): unknown {
  if (typeof base === 'object' && base !== null) {
    if (key === '__proto__') throw new Fault('denied', 'The property __proto__ is not available');
    if (hasOwn(base, key)) return guard((base as Record<string | number, unknown>)[key]);
  } else if (typeof base === 'string' && hasOwn(Object(base) as object, key)) {
    if (key === 'length') return base.length;
    chargeText(base);
    return base[Number(key)];
  }
  return readOffered(base, key, run);
}

/** What the language offers as `base.key`, when the base has no such property of its own. */
export function readOffered(base: unknown, key: string | number, run: Run): unknown {
  if (base === null || base === undefined) return readMissing(base, key, run);
  if (key === '__proto__') throw new Fault('denied', 'The property __proto__ is not available');
  if (typeof base === 'function') return recordOf(base)?.members?.get(String(key));
  const table = tableOf(base);
  const getter = table.getters.get(String(key));
  if (getter) return getter(base as never);
  const method = table.methods.get(String(key));
  if (method) return ownFunction((...args: unknown[]) => method(base as never, args));
  const refusal = table.refused.get(String(key));
  if (refusal === undefined) return undefined;
  return ownFunction(() => {
    throw refusedMethod(table, String(key), refusal);
  });
}

function readMissing(base: null | undefined, key: string | number, run: Run): undefined {
  if (!run.strict) return undefined;
  throw new Fault('type', `The property ${key} cannot be read from ${base === null ? 'null' : 'undefined'}`, { hint: 'Write ?. before it where the value may be missing' });
}

/** The Fault for a method that would change its object. */
export function refusedMethod(table: TypeTable, key: string, hint: string): Fault {
  return new Fault('denied', `${key} would change the ${table.name}, and an expression changes nothing`, { hint });
}

/** The Fault for calling `base.key` when that is no function. */
export function notCallable(base: unknown, key: string | number, value: unknown): Fault {
  if (value !== undefined) return new Fault('type', `{thing} is ${kindOf(value)}, not a function`);
  const table = tableOf(base);
  const own = typeof base === 'object' && base !== null && hasOwnData(table) ? ownKeys(base).slice(0, 500) : [];
  const hint = didYouMean(String(key), [...own, ...table.methods.keys()]);
  return new Fault('type', `A ${table.name} has no method ${key}`, hint === undefined ? {} : { hint });
}
