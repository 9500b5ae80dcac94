import { Fault } from '../fault.ts';
import { LIMITS } from '../limits.ts';
import { guard } from './guard.ts';
import { Instant } from './instant.ts';
import { allocateText, charge, chargeElements, chargeReading, chargeText } from './meter.ts';
import {
  dateIso, dateText, dateTime, DatePrototype, getPrototypeOf, isArray, MapPrototype, NativeDate, NativeUrl, RegExpPrototype, SetPrototype,
  getterOf,
} from './primordials.ts';

/** A value that JavaScript's own operators can take without calling anyone. */
export type Primitive = string | number | boolean | null | undefined;

const regexSource = getterOf(RegExpPrototype, 'source');
const regexFlags = getterOf(RegExpPrototype, 'flags');
const urlHref = NativeUrl && getterOf(NativeUrl.prototype as object, 'href');

/**
 * `value` as JavaScript's ToPrimitive gives it for objects without methods of their own.
 * `toString`, `valueOf` and `Symbol.toPrimitive` of data are never called; functions are a Fault.
 */
export function toPrimitive(value: unknown, hint: 'text' | 'number' = 'text'): Primitive {
  if (typeof value === 'object') {
    if (value === null) return value;
    if (hint === 'number') {
      const prototype: unknown = getPrototypeOf(value);
      if (prototype === DatePrototype) return dateTime(value as Date);
      if (prototype === Instant.prototype) return Instant.timeOf(value as Instant);
    }
    return objectText(value, 0);
  }
  if (typeof value === 'function') throw new Fault('type', 'A function cannot be turned into text or a number', { hint: 'Call it: name(…)' });
  return value as Primitive;
}

/** `value` as text, as `${value}` makes it. */
export function toText(value: unknown): string {
  if (typeof value !== 'string') return String(toPrimitive(value));
  chargeText(value);
  return value;
}

/** `value` as a number, as unary plus makes it. */
export function toNumber(value: unknown): number {
  return typeof value === 'number' ? value : Number(readable(toPrimitive(value, 'number')));
}

/** `value`, where a text in it is paid for: a number, or a date, is read from all of it. */
export function readable(value: Primitive): Primitive {
  if (typeof value === 'string') chargeReading(value);
  return value;
}

/** `value` as an integer, as JavaScript's ToIntegerOrInfinity; `fallback` for undefined. */
export function toInteger(value: unknown, fallback = 0): number {
  if (value === undefined) return fallback;
  const number = toNumber(value);
  return number !== number ? 0 : Math.trunc(number);
}

/** The elements of `array` as text with `separator` between them; undefined and null are empty. */
export function joinElements(array: readonly unknown[], separator: string, depth = 0): string {
  if (depth > LIMITS.valueDepth) throw new Fault('limit', 'Arrays are nested too deeply, or contain themselves, to become text');
  chargeElements(array);
  const texts: string[] = new Array(array.length);
  let length = 0;
  for (let index = 0; index < array.length; index++) {
    const element = array[index];
    const text = typeof element === 'string' ? element : elementText(guard(element), depth + 1);
    length += text.length + separator.length;
    if (length > LIMITS.stringLength) allocateText(length);
    texts[index] = text;
  }
  allocateText(length);
  return texts.join(separator);
}

function elementText(element: unknown, depth: number): string {
  if (element === null || element === undefined) return '';
  return typeof element === 'object' ? objectText(element, depth) : toText(element);
}

function objectText(value: object, depth: number): string {
  if (isArray(value)) return joinElements(value, ',', depth);
  const prototype: unknown = getPrototypeOf(value);
  if (prototype === DatePrototype) return dateText(value as Date);
  if (prototype === Instant.prototype) return isoText(Instant.timeOf(value as Instant));
  if (prototype === RegExpPrototype) return `/${regexSource(value) as string}/${regexFlags(value) as string}`;
  if (prototype === MapPrototype) return '[object Map]';
  if (prototype === SetPrototype) return '[object Set]';
  if (urlHref && prototype === NativeUrl!.prototype) return toText(urlHref(value));
  charge(1);
  return '[object Object]';
}

function isoText(time: number): string {
  return Number.isNaN(time) ? 'Invalid Date' : dateIso(new NativeDate(time));
}

/** What a message calls a value of this kind. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'undefined';
  if (isArray(value)) return 'an array';
  if (typeof value === 'object') return getPrototypeOf(value) === DatePrototype || getPrototypeOf(value) === Instant.prototype ? 'a date' : 'an object';
  if (typeof value === 'string') return 'a text';
  return `a ${typeof value}`;
}
