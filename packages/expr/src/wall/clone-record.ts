import { guard, isPlain } from './guard.ts';
import { isOwnKey } from './primordials.ts';
import { chargeKeys, copyInto, type FreshRecord } from './records.ts';

const { getOwnPropertySymbols } = Object;

/** A fresh object with the own enumerable properties of `from`, each read once and checked, as `{...from}` makes it. */
export function cloneRecord(from: unknown): FreshRecord {
  const result: FreshRecord = {};
  if (!isPlain(from)) {
    copyInto(result, from);
    return result;
  }
  // The engine copies a whole object faster than anybody can key by key. It sets nothing, so that no setter is called.
  const copy: FreshRecord = { ...from };
  let isUsual = getOwnPropertySymbols(copy).length === 0;
  let count = 0;
  for (const key in copy) {
    // What others put on Object.prototype is gone through as well.
    if (!isOwnKey(copy, key)) continue;
    if (key === '__proto__') {
      isUsual = false;
      continue;
    }
    count++;
    const value = copy[key];
    if (typeof value !== 'string' && typeof value !== 'number') guard(value);
  }
  if (isUsual) {
    chargeKeys(count);
    return copy;
  }
  copyInto(result, copy);
  return result;
}
