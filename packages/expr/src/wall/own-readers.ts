import { freeze, hasOwn, ObjectPrototype, ownKeys } from './primordials.ts';

/** What a reader gives where a closer look is needed; never a value of the language. An object, because engines compare objects in place. */
export const ELSEWHERE: object = freeze({});

/** An object whose prototype is known to be that of plain objects. */
export type PlainObject = Readonly<Record<string, unknown>>;

/**
 * Reads a property of a plain object. What such an object does not have itself it could only have
 * from Object.prototype, so for a key that is there, patched in or not, this gives ELSEWHERE and
 * reads nothing. `undefined` may mean that the property is missing.
 */
export type OwnReader = (object: PlainObject, key: string) => unknown;

/** The reader for one name, and the name as it must be passed to it. */
export interface NamedReader {
  readonly read: OwnReader;
  readonly key: string;
}

/**
 * One function many times, on purpose. An engine remembers for each piece of code which shapes of
 * objects it met there. A reader that serves one name meets few, and costs a comparison and a load;
 * one that serves every name costs a search through each object.
 */
const READERS: readonly OwnReader[] = [
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
  (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]), (object, key) => (key in ObjectPrototype ? ELSEWHERE : object[key]),
];

/** The reader for the names that found none of their own. */
export const readAny: OwnReader = (object, key) => (hasOwn(object, key) ? object[key] : ELSEWHERE);

const readers = new Map<string, NamedReader>();

/** The reader for `name`: one of its own for the first names of a page, then the one that all share. */
export function readerOf(name: string): NamedReader {
  const known = readers.get(name);
  if (known) return known;
  // A key that was an object's is kept once by the engine, which then tells it apart by its address.
  const key = ownKeys({ [name]: 0 })[0]!;
  const read = key in ObjectPrototype || /^\d/.test(key) ? undefined : READERS[readers.size];
  if (!read) return { read: readAny, key };
  const reader = { read, key };
  readers.set(key, reader);
  return reader;
}
