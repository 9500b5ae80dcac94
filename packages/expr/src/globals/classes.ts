import { Fault } from '../fault.ts';
import { adoptRegex, buildRegex } from '../regex/safe-regex.ts';
import { messageOf } from '../wall/callback.ts';
import { readable, toNumber, toPrimitive, toText } from '../wall/coerce.ts';
import { guard, INTL_CLASSES } from '../wall/guard.ts';
import { toElements } from '../wall/iterate.ts';
import { allocateText, charge, chargeKey } from '../wall/meter.ts';
import { toLocales, toOptions } from '../wall/options.ts';
import {
  DatePrototype, dateText, dateTime, getPrototypeOf, MapPrototype, NativeDate, NativeIntl, NativeMap, NativeSet, NativeUrl, RegExpPrototype, SetPrototype,
} from '../wall/primordials.ts';
import { valueAt } from '../wall/records.ts';
import { globalFunction } from './namespaces.ts';

/** How `new Name(…)` makes its object; called with checked values. */
export type Constructor = (args: readonly unknown[]) => object;

function makeDate(args: readonly unknown[]): Date {
  if (args.length === 0) return new NativeDate();
  const [first] = args;
  if (args.length > 1) return new NativeDate(...(args.slice(0, 7).map(toNumber) as [number, number]));
  if (typeof first === 'object' && first !== null && getPrototypeOf(first) === DatePrototype) return new NativeDate(dateTime(first as Date));
  return new NativeDate(readable(toPrimitive(first)) as string | number);
}

function makeMap([entries]: readonly unknown[]): Map<unknown, unknown> {
  const map = new NativeMap<unknown, unknown>();
  if (entries === undefined || entries === null) return map;
  for (const entry of toElements(entries)) {
    const pair = guard(entry);
    if (typeof pair !== 'object' || pair === null) throw new Fault('type', 'new Map needs a list of [key, value] pairs');
    const key = valueAt(pair, '0');
    chargeKey(key);
    map.set(key, valueAt(pair, '1'));
  }
  return map;
}

function makeSet([values]: readonly unknown[]): Set<unknown> {
  const set = new NativeSet<unknown>();
  if (values === undefined || values === null) return set;
  const elements = toElements(values);
  for (let index = 0; index < elements.length; index++) {
    const value = guard(elements[index]);
    chargeKey(value);
    set.add(value);
  }
  return set;
}

function makeUrl([url, base]: readonly unknown[]): object {
  if (!NativeUrl) throw new Fault('type', 'URLs are not available here');
  const text = toText(url);
  const baseText = base === undefined ? undefined : toText(base);
  charge(20 + (text.length >> 4));
  // What is no letter of ASCII is written as nine of them, at most.
  if (text.length > 1_000) allocateText(text.length * 9);
  try {
    return new NativeUrl(text, baseText);
  } catch (error) {
    throw error instanceof Fault ? error : new Fault('type', `This is no URL: ${messageOf(error)}`);
  }
}

function makePattern([pattern, flags]: readonly unknown[]): RegExp {
  if (typeof pattern !== 'object' || pattern === null || getPrototypeOf(pattern) !== RegExpPrototype) {
    return buildRegex(pattern === undefined ? '' : toText(pattern), flags === undefined ? '' : toText(flags));
  }
  const { source, flags: ownFlags } = adoptRegex(pattern as RegExp);
  return buildRegex(source, flags === undefined ? ownFlags : toText(flags));
}

/** What a formatter takes to make, in time and memory: one of dates knows many names and forms. */
const FORMATTER_STEPS = 100;
const HEAVY_FORMATTERS: Readonly<Record<string, number>> = { DateTimeFormat: 500, RelativeTimeFormat: 250 };

/** Everything that `new` can make, by its path. */
export const CONSTRUCTORS: ReadonlyMap<string, Constructor> = new Map<string, Constructor>([
  ['Date', makeDate], ['Map', makeMap], ['Set', makeSet], ['RegExp', makePattern], ['URL', makeUrl],
  ...INTL_CLASSES.map((name) => [`Intl.${name}`, ([locales, options]: readonly unknown[]) => {
    charge(HEAVY_FORMATTERS[name] ?? FORMATTER_STEPS);
    const Formatter = NativeIntl[name] as new (locales?: string | string[], options?: object) => object;
    return new Formatter(toLocales(locales), toOptions(options));
  }] as const),
]);

function needsNew(name: string): (...args: unknown[]) => never {
  return () => {
    throw new Fault('type', `${name} makes an object and needs new`, { hint: `Write new ${name}(…)` });
  };
}

/** The classes as values: for their static members and for instanceof. */
export const CLASSES: Readonly<Record<string, unknown>> = {
  Date: globalFunction(() => dateText(new NativeDate()), {
    UTC: globalFunction((...args) => NativeDate.UTC(...(args.map(toNumber) as [number]))),
    now: globalFunction(() => NativeDate.now()),
    parse: globalFunction((text) => NativeDate.parse(readable(toText(text)) as string)),
  }, DatePrototype),
  Map: globalFunction(needsNew('Map'), {}, MapPrototype),
  Set: globalFunction(needsNew('Set'), {}, SetPrototype),
  RegExp: globalFunction((...args) => makePattern(args), {}, RegExpPrototype),
  URL: globalFunction(needsNew('URL'), {}, NativeUrl?.prototype as object | undefined),
};
