import { Fault } from '../fault.ts';
import { LIMITS } from '../limits.ts';
import { recordOf } from './functions.ts';
import { getPrototypeOf, hasOwn, isArray, ObjectPrototype } from './primordials.ts';
import { kindOf, toPrimitive, toText, type Primitive } from './coerce.ts';
import { chargeText } from './meter.ts';

/** `left + right` where at least one is not a number. */
export function add(left: unknown, right: unknown): unknown {
  const a = toPrimitive(left);
  const b = toPrimitive(right);
  if (typeof a !== 'string' && typeof b !== 'string') return (a as number) + (b as number);
  // String and not toText: joining shares memory, so that a text may grow piece by piece for nothing.
  const first = String(a);
  const second = String(b);
  checkTextLength(first.length + second.length);
  return first + second;
}

/** Refuses a text longer than allowed. Joining shares memory, so it is not charged as allocation. */
export function checkTextLength(length: number): void {
  if (length > LIMITS.stringLength) throw new Fault('limit', `This text would have ${length} characters; ${LIMITS.stringLength} are allowed`);
}

/** `left == right`. */
export function looseEquals(left: unknown, right: unknown): boolean {
  const leftIsObject = isReference(left);
  // oxlint-disable-next-line eqeqeq -- this is the language's own ==; neither or both are objects, so nothing is called
  if (leftIsObject === isReference(right)) return comparedText(left) == comparedText(right);
  const other = comparedText(leftIsObject ? right : left);
  if (other === null || other === undefined) return false;
  // oxlint-disable-next-line eqeqeq -- the same, with primitives on both sides
  return toPrimitive(leftIsObject ? left : right) == other;
}

function isReference(value: unknown): boolean {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** The operands of `<` and its sisters, safe to compare natively. */
export function comparable(value: unknown): string | number {
  return comparedText(toPrimitive(value, 'number')) as string | number;
}

/** `value`, paid for where it is a text: comparing two long ones takes long. */
export function comparedText(value: unknown): unknown {
  if (typeof value === 'string') chargeText(value);
  return value;
}

/** `key in object`, for own keys. */
export function hasKey(key: unknown, object: unknown): boolean {
  if (typeof object !== 'object' || object === null) {
    throw new Fault('type', `The right side of in must be an object or array, and this is ${kindOf(object)}`);
  }
  const name = toText(key as Primitive);
  if (name === '__proto__') throw new Fault('denied', 'The key __proto__ is not available');
  return hasOwn(object, name);
}

/** `value instanceof type`, for the classes of the language; prototypes are compared by identity. */
export function isInstance(value: unknown, type: unknown): boolean {
  const prototype = recordOf(type)?.prototype;
  if (!prototype) throw new Fault('type', 'The right side of instanceof must be a class of the language', { hint: 'Date, Map, Set, RegExp, URL, Array or Object' });
  if (typeof value !== 'object' || value === null) return typeof value === 'function' && prototype === ObjectPrototype;
  return getPrototypeOf(value) === prototype || (prototype === ObjectPrototype && (isArray(value) || getPrototypeOf(value) !== null));
}
