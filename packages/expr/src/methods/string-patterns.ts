import { Fault } from '../fault.ts';
import { linearMatch, linearReplace, linearSearch, linearSplit } from '../regex/linear-methods.ts';
import { adoptRegex, buildRegex, chargeMatch } from '../regex/safe-regex.ts';
import { toCallable, type Callable } from '../wall/callback.ts';
import { toInteger, toText } from '../wall/coerce.ts';
import { LIMITS } from '../limits.ts';
import { allocate, allocateArray, allocateText, charge, chargeText } from '../wall/meter.ts';
import { getPrototypeOf, RegExpPrototype, uncurry } from '../wall/primordials.ts';
import type { Method } from './type-table.ts';

const nativeReplace = uncurry(String.prototype.replace as (pattern: unknown, by: unknown) => string);
const nativeReplaceAll = uncurry(String.prototype.replaceAll as (pattern: unknown, by: unknown) => string);
const nativeSplit = uncurry(String.prototype.split as (separator: unknown, limit?: number) => string[]);
const nativeMatch = uncurry(String.prototype.match as (pattern: RegExp) => RegExpMatchArray | null);
const nativeMatchAll = uncurry(String.prototype.matchAll as (pattern: RegExp) => Iterable<RegExpMatchArray>);
const nativeSearch = uncurry(String.prototype.search as (pattern: RegExp) => number);

function isRegex(value: unknown): value is RegExp {
  return typeof value === 'object' && value !== null && getPrototypeOf(value) === RegExpPrototype;
}

/** The regular expression to search with: one given, or made of a text as JavaScript does. */
function toRegex(value: unknown, flags = ''): RegExp {
  if (isRegex(value)) return adoptRegex(value);
  return buildRegex(value === undefined ? '' : toText(value), flags);
}

/** How a replacement is made: from a function, or from a text with `$1` in it. */
type Replacer = string | Callable;

function toReplacer(value: unknown): Replacer {
  if (typeof value !== 'function') return toText(value);
  const call = toCallable(value, 'replace');
  return (...args) => toText(call(...args));
}

/** Of longer texts the places of all matches may take more memory than there is. */
const HUGE_TEXT = 2_000_000;

/**
 * Replaces through a function always, so that each piece is paid for before the native method
 * joins them: `$&` and its kin could otherwise make a text far longer than allowed.
 */
function replaceWith(self: string, pattern: string | RegExp, value: unknown, isAll: boolean): string {
  const replacer = toReplacer(value);
  if (typeof pattern === 'string') charge(1 + (self.length >> 6) * (1 + (pattern.length >> 6)));
  const linear = typeof pattern === 'string' ? null : chargeMatch(pattern, self.length);
  // The platform looks for all matches before it asks for the first replacement.
  if (linear === null && self.length > HUGE_TEXT) charge(self.length >> 1);
  let length = self.length;
  const pay = (piece: string): string => {
    charge(1);
    length += piece.length;
    if (length > LIMITS.stringLength) allocateText(length);
    return piece;
  };
  const expandsMatch = typeof replacer === 'string' && replacer.includes('$');
  const by = typeof replacer !== 'string'
    ? (...args: unknown[]) => pay(replacer(...args) as string)
    : expandsMatch ? (...args: unknown[]) => pay(expand(replacer, args)) : () => pay(replacer);
  const result = linear ? linearReplace(linear, self, by as (...args: unknown[]) => string) : isAll ? nativeReplaceAll(self, pattern, by) : nativeReplace(self, pattern, by);
  if (result.length > 64) allocateText(result.length);
  return result;
}

/** A replacement text with `$1`, `$<name>`, `$&` and the rest put in, as ECMAScript's GetSubstitution. */
function expand(template: string, args: readonly unknown[]): string {
  const groups = typeof args.at(-1) === 'object' ? (args.at(-1) as Record<string, string | undefined>) : undefined;
  const [offset, text] = args.slice(groups ? -3 : -2, groups ? -1 : undefined) as [number, string];
  const captures = args.slice(0, groups ? -3 : -2) as (string | undefined)[];
  const pieceFor = (whole: string, sign?: string, digits?: string, name?: string): string => {
    if (sign === '$') return '$';
    if (sign === '&') return captures[0]!;
    if (sign === '`') return text.slice(0, offset);
    if (sign === "'") return text.slice(offset + captures[0]!.length);
    if (digits !== undefined) return expandCapture(whole, digits, captures);
    return groups ? (groups[name!] ?? '') : whole;
  };
  let length = template.length;
  return nativeReplace(template, /\$(?:([$&`'])|(\d\d?)|<([^>]*)>)/g, (...found: string[]) => {
    const piece = pieceFor(...(found as [string]));
    length += piece.length;
    if (length > LIMITS.stringLength) allocateText(length);
    charge(1);
    return piece;
  });
}

function expandCapture(whole: string, digits: string, captures: readonly (string | undefined)[]): string {
  if (Number(digits) > 0 && Number(digits) < captures.length) return captures[Number(digits)] ?? '';
  const first = Number(digits[0]);
  if (digits.length === 2 && first > 0 && first < captures.length) return (captures[first] ?? '') + digits[1]!;
  return whole;
}

function split(self: string, [separator, limit]: readonly unknown[]): string[] {
  chargeText(self);
  const most = limit === undefined ? undefined : toInteger(limit);
  if (separator === undefined) return [self];
  if (isRegex(separator)) {
    const regex = adoptRegex(separator);
    const linear = chargeMatch(regex, self.length);
    // The platform then looks at one place after another, each in a search of its own.
    if (regex.sticky) charge(self.length << 1);
    return paid(linear ? linearSplit(linear, self, most) : nativeSplit(self, regex, Math.min((most ?? -1) >>> 0, LIMITS.arrayLength + 1)));
  }
  const text = toText(separator);
  charge(1 + (self.length >> 6) * (1 + (text.length >> 6)));
  // An upper bound that costs nothing to find; only texts that could pass the limit are counted.
  if (self.length / Math.max(1, text.length) > LIMITS.arrayLength) allocateArray(countParts(self, text));
  return paid(nativeSplit(self, text, most));
}

function countParts(self: string, separator: string): number {
  if (separator === '') return self.length;
  let count = 1;
  for (let at = self.indexOf(separator); at >= 0; at = self.indexOf(separator, at + separator.length)) count++;
  return count;
}

function paid<T>(parts: T[]): T[] {
  allocateArray(parts.length);
  charge(parts.length >> 1);
  return parts;
}

function matchAll(self: string, pattern: unknown): RegExpMatchArray[] {
  const regex = toRegex(pattern, 'g');
  if (!regex.global) throw new Fault('type', 'matchAll needs a regular expression with the flag g');
  const linear = chargeMatch(regex, self.length);
  const result: RegExpMatchArray[] = [];
  for (const match of linear ? linear.matches(self) : nativeMatchAll(self, regex)) {
    charge(8 + match.length);
    allocate(match.length << 3);
    result.push(match);
    if (result.length > LIMITS.arrayLength) allocateArray(result.length);
  }
  return paid(result);
}

/** One after another: the platform would keep a text for each letter before it could be told that these are too many. */
function wholeMatches(self: string, regex: RegExp): string[] | null {
  const found: string[] = [];
  for (const [whole] of nativeMatchAll(self, regex)) {
    charge(2);
    if (found.push(whole) > LIMITS.arrayLength) allocateArray(found.length);
  }
  return found.length === 0 ? null : paid(found);
}

/** The methods of texts that take a regular expression. */
export const PATTERN_METHODS: Readonly<Record<string, Method>> = {
  match: (self: string, [pattern]) => {
    chargeText(self);
    const regex = toRegex(pattern);
    const linear = chargeMatch(regex, self.length);
    if (!linear && regex.global && self.length > LIMITS.arrayLength) return wholeMatches(self, regex);
    const found = linear ? linearMatch(linear, self, regex.global) : nativeMatch(self, regex);
    return found && paid(found);
  },
  matchAll: (self: string, [pattern]) => matchAll(self, pattern),
  replace: (self: string, [pattern, by]) => replaceWith(self, isRegex(pattern) ? adoptRegex(pattern) : toText(pattern), by, false),
  replaceAll: (self: string, [pattern, by]) => {
    if (isRegex(pattern) && !adoptRegex(pattern).global) throw new Fault('type', 'replaceAll needs a regular expression with the flag g');
    return replaceWith(self, isRegex(pattern) ? adoptRegex(pattern) : toText(pattern), by, true);
  },
  search: (self: string, [pattern]) => {
    const regex = toRegex(pattern);
    const linear = chargeMatch(regex, self.length);
    return linear ? linearSearch(linear, self) : nativeSearch(self, regex);
  },
  split,
};
