import { toPrimitive } from './coerce.ts';
import { checkedElements } from './iterate.ts';
import { charge } from './meter.ts';
import { isArray } from './primordials.ts';
import { keysOf, valueAt, type FreshRecord } from './records.ts';

/** Intl reads locales and options with getters and coercions of its own; it gets plain copies. */
const INTL_STEPS = 200;

/** `value` as locales for Intl: a text, a list of texts, or undefined. */
export function toLocales(value: unknown): string | string[] | undefined {
  charge(10);
  if (value === undefined) return undefined;
  return isArray(value) ? checkedElements(value).map((locale) => String(toPrimitive(locale))) : String(toPrimitive(value));
}

/** `value` as options for Intl: a copy that holds primitives only. Options cost, because Intl then builds a formatter. */
export function toOptions(value: unknown): FreshRecord | undefined {
  if (value === undefined) return undefined;
  charge(INTL_STEPS);
  const result: FreshRecord = Object.create(null) as FreshRecord;
  for (const key of keysOf(value)) result[key] = toPrimitive(valueAt(value, key));
  return result;
}
