import { LIMITS } from '../limits.ts';
import { allocateArray } from '../wall/meter.ts';
import type { LinearRegex } from './linear-regex.ts';

/** `text.match(regex)`. */
export function linearMatch(regex: LinearRegex, text: string, isGlobal: boolean): RegExpExecArray | string[] | null {
  if (!isGlobal) return regex.first(text);
  const found = Array.from(regex.matches(text), ([whole]) => whole);
  return found.length === 0 ? null : found;
}

/** `text.search(regex)`. */
export function linearSearch(regex: LinearRegex, text: string): number {
  return regex.first(text)?.index ?? -1;
}

/** `text.replace(regex, by)`; `by` is called as JavaScript calls a replacer. */
export function linearReplace(regex: LinearRegex, text: string, by: (...args: unknown[]) => string): string {
  let result = '';
  let at = 0;
  for (const match of regex.matches(text)) {
    result += text.slice(at, match.index) + by(...match, match.index, text, ...(match.groups ? [match.groups] : []));
    at = match.index + match[0].length;
  }
  return result + text.slice(at);
}

/** `text.split(regex, most)`: what the groups took is put between the parts. */
export function linearSplit(regex: LinearRegex, text: string, most: number = LIMITS.arrayLength): string[] {
  if (text === '') return regex.first(text) ? [] : [''];
  const parts: string[] = [];
  let at = 0;
  for (const match of regex.matches(text, true)) {
    const end = match.index + match[0].length;
    // A match of nothing where a part begins, or at the end of the text, separates nothing.
    if (match.index >= text.length || end === at) continue;
    parts.push(text.slice(at, match.index), ...match.slice(1));
    if (parts.length > LIMITS.arrayLength) allocateArray(parts.length);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.slice(0, most >>> 0);
}
