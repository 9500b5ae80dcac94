import { Fault } from '../fault.ts';
import { toCallable } from '../wall/callback.ts';
import { kindOf, toText } from '../wall/coerce.ts';
import { guard, isPlain } from '../wall/guard.ts';
import { toElements } from '../wall/iterate.ts';
import { allocateArray, charge } from '../wall/meter.ts';
import { hasOwn, ObjectPrototype, ownEntries, sameValue } from '../wall/primordials.ts';
import { chargeKeys, copyInto, keysOf, setProperty, toNewKey, toPaidKey, valueAt, type FreshRecord } from '../wall/records.ts';
import { globalFunction } from './namespaces.ts';

function listed(value: unknown, name: string): string[] {
  if (value === null || value === undefined) throw new Fault('type', `Object.${name} needs an object, and this is ${kindOf(value)}`, { hint: `Write Object.${name}(value ?? {})` });
  const keys = keysOf(value);
  allocateArray(keys.length);
  return keys;
}

/** The keys and values of `value` in pairs. The engine makes them faster than anybody key by key, and of a plain object they are few for what it holds already. */
function entriesOf(value: unknown): unknown[] {
  if (!isPlain(value)) return listed(value, 'entries').map((key) => [key, valueAt(value, key)]);
  const entries = ownEntries(value);
  chargeKeys(entries.length);
  allocateArray(entries.length);
  for (let index = 0; index < entries.length; index++) guard(entries[index]![1]);
  return entries;
}

function valuesOf(value: unknown): unknown[] {
  return listed(value, 'values').map((key) => valueAt(value, key));
}

/** Object.fromEntries. Keys are coerced by us; `__proto__` is refused. */
function fromEntries(entries: unknown): FreshRecord {
  const result: FreshRecord = {};
  for (const entry of toElements(entries)) {
    const pair = guard(entry);
    if (typeof pair !== 'object' || pair === null) throw new Fault('type', `Object.fromEntries needs pairs, and one of them is ${kindOf(pair)}`);
    setProperty(result, toPaidKey(valueAt(pair, '0')), valueAt(pair, '1'));
  }
  return result;
}

/** Object.assign without assignment: a new object with the keys of all. */
function assign(...sources: unknown[]): FreshRecord {
  if (sources[0] === null || sources[0] === undefined || typeof sources[0] === 'function') {
    throw new Fault('type', `Object.assign needs an object first, and this is ${kindOf(sources[0])}`);
  }
  const result: FreshRecord = {};
  for (const source of sources) copyInto(result, source);
  return result;
}

function groupBy(values: unknown, keyOf: unknown): FreshRecord {
  const key = toCallable(keyOf, 'Object.groupBy');
  const result: FreshRecord = {};
  toElements(values).forEach((element, index) => {
    charge(1);
    const value = guard(element);
    const group = toNewKey(key(value, index));
    if (hasOwn(result, group)) (result[group] as unknown[]).push(value);
    else result[group] = [value];
  });
  return result;
}

/** Object, with what reads and what builds; nothing that reaches a prototype or changes its argument. */
export const OBJECT = globalFunction(
  (value) => {
    if (value === null || value === undefined) return {};
    if (typeof value === 'object' || typeof value === 'function') return value;
    throw new Fault('type', `Object(${kindOf(value)}) would make a wrapper object`, { hint: 'Use the value itself' });
  },
  {
    assign: globalFunction(assign),
    entries: globalFunction(entriesOf),
    fromEntries: globalFunction(fromEntries),
    groupBy: globalFunction(groupBy),
    hasOwn: globalFunction((value, key) => typeof value === 'object' && value !== null && hasOwn(value, toText(key))),
    is: globalFunction((left, right) => sameValue(left, right)),
    keys: globalFunction((value) => listed(value, 'keys')),
    values: globalFunction(valuesOf),
  },
  ObjectPrototype,
);
