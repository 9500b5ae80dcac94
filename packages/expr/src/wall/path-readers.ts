import { isPlain } from './guard.ts';
import { ELSEWHERE, readAny, readerOf, type PlainObject } from './own-readers.ts';
import { getPrototypeOf, hasOwn, ObjectPrototype, ownKeys } from './primordials.ts';

/**
 * Reads an own property of what may be anything. ELSEWHERE for a property that the object has not itself, and for
 * everything that is no plain object, of which nothing is read.
 */
export type PathReader = (object: unknown, key: string) => unknown;

/**
 * One function many times, as in own-readers.ts, here for one path each: what `order.customer` is, has one shape
 * mostly. `in` tells the engine that shape, so that asking for the prototype costs nothing behind it; it runs
 * nobody's code but a proxy's.
 */
const READERS: readonly PathReader[] = [
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
  (object, key) => (typeof object === 'object' && object !== null && key in object && getPrototypeOf(object) === ObjectPrototype && !(key in ObjectPrototype) ? (object as PlainObject)[key] : ELSEWHERE),
];

/** The reader for one path, and its last key as it must be passed to it. */
export interface NamedPathReader {
  readonly read: PathReader;
  readonly key: string;
}

const readers = new Map<string, NamedPathReader>();

/** The reader of `name` for what stands at `path`: one of its own for the first paths of a page, then the one that the name has. */
export function pathReaderOf(path: string, name: string): NamedPathReader {
  const whole = `${path}.${name}`;
  const known = readers.get(whole);
  if (known) return known;
  // Keys that are indexes are kept elsewhere in an object, in a way that no reader can be made for.
  const read = /^\d/.test(name) ? undefined : READERS[readers.size];
  if (!read) return sharedReader(name);
  // A key that was an object's is kept once by the engine, which then tells it apart by its address.
  const reader = { read, key: ownKeys({ [name]: 0 })[0]! };
  readers.set(whole, reader);
  return reader;
}

/** For the paths that found no reader of their own, by their last key. */
const shared = new Map<string, NamedPathReader>();

const readAnyPath: PathReader = (object, key) => (isPlain(object) && hasOwn(object, key) ? object[key] : ELSEWHERE);

function sharedReader(name: string): NamedPathReader {
  const known = shared.get(name);
  if (known) return known;
  const { read, key } = readerOf(name);
  if (read === readAny) return { key, read: readAnyPath };
  const reader: NamedPathReader = {
    key,
    read: (object) => {
      if (!isPlain(object)) return ELSEWHERE;
      const value = read(object, key);
      return value !== undefined || hasOwn(object, key) ? value : ELSEWHERE;
    },
  };
  // Names that have a reader are few.
  shared.set(name, reader);
  return reader;
}
