import { Fault } from '../fault.ts';
import { recordOf } from './functions.ts';
import { Instant } from './instant.ts';
import type { PlainObject } from './own-readers.ts';
import {
  ArrayPrototype, DatePrototype, getPrototypeOf, MapPrototype, NativeIntl, NativeUrl, ObjectPrototype, RegExpPrototype, SetPrototype,
} from './primordials.ts';
import { Task } from './task.ts';

/** Classes of Intl whose instances expressions make and use. */
export const INTL_CLASSES = ['NumberFormat', 'DateTimeFormat', 'PluralRules', 'RelativeTimeFormat', 'ListFormat', 'Collator'] as const;

/** Prototypes, by identity, whose objects may enter besides those of plain objects and arrays. */
const RARE_PROTOTYPES: ReadonlySet<object> = new Set<object>([
  DatePrototype, MapPrototype, SetPrototype, RegExpPrototype, Instant.prototype, Task.prototype,
  ...(NativeUrl ? [NativeUrl.prototype as object] : []),
  ...INTL_CLASSES.map((name) => NativeIntl[name].prototype as object),
]);

/**
 * The one gate for values: `value` itself if expressions may hold it, else a Fault.
 *
 * Everything that is not made by the language passes here where it is produced: slots, members,
 * elements, parameters, results of host functions. Allowed are primitives but symbols and big
 * integers, objects whose prototype is allow-listed by identity, and known functions.
 */
export function guard(value: unknown): unknown {
  // The prototype is asked for, not `constructor` or `instanceof`, which an object can answer as it likes.
  if (typeof value === 'object') {
    if (value === null) return value;
    const prototype: unknown = getPrototypeOf(value);
    return prototype === ObjectPrototype || prototype === ArrayPrototype ? value : guardRare(value, prototype as object | null);
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === undefined ? value : guardOther(value);
}

/** Whether `value` is a plain object, and so may enter; asked instead of `guard` where its properties are read next. */
export function isPlain(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && getPrototypeOf(value) === ObjectPrototype;
}

/** Without a prototype is plain data too, but for the one object that is everybody's prototype. */
function guardRare(value: object, prototype: object | null): object {
  if (prototype === null ? value !== ObjectPrototype : RARE_PROTOTYPES.has(prototype)) return value;
  throw new Fault('denied', '{value} is an object of a kind that expressions cannot read', {
    hint: 'They read plain objects, arrays, dates, maps, sets, regular expressions and URLs',
  });
}

function guardOther(value: unknown): unknown {
  if (typeof value === 'function') {
    if (recordOf(value)) return value;
    throw new Fault('denied', '{value} is a function that expressions may not use', { hint: 'Only functions of the language and of this app can be called' });
  }
  if (typeof value === 'bigint') {
    throw new Fault('type', '{value} is a big integer, which expressions cannot read', { hint: 'Turn it into text or a number where the data comes from' });
  }
  throw new Fault('denied', '{value} is a symbol, which expressions cannot read');
}
