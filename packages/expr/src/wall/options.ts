import { toPrimitive } from './coerce.ts';
import { checkedElements } from './iterate.ts';
import { charge } from './meter.ts';
import { isArray } from './primordials.ts';
import { keysOf, valueAt, type FreshRecord } from './records.ts';

/** Intl reads locales and options with getters and coercions of its own; it gets plain copies. */
const INTL_STEPS = 200;
const LOCALE_STEPS = 10;
const LIST_STEPS = 60;

/** `value` as locales for Intl: a text, a list of texts, or undefined. */
export function toLocales(value: unknown): string | string[] | undefined {
  charge(LOCALE_STEPS);
  if (value === undefined) return undefined;
  if (!isArray(value)) return toLocale(value);
  // Platforms keep a formatter at hand for one locale, and make a new one for a list.
  charge(LIST_STEPS);
  return checkedElements(value).map((locale) => {
    charge(LIST_STEPS);
    return toLocale(locale);
  });
}

function toLocale(value: unknown): string {
  const locale = String(toPrimitive(value));
  charge(locale.length >> 2);
  return locale;
}

/** `value` as options for Intl: a copy that holds primitives only. Options cost, because Intl then builds a formatter. */
export function toOptions(value: unknown): FreshRecord | undefined {
  if (value === undefined) return undefined;
  charge(INTL_STEPS);
  const result: FreshRecord = Object.create(null) as FreshRecord;
  for (const key of keysOf(value)) result[key] = toPrimitive(valueAt(value, key));
  return result;
}
