import { tableOf } from '../methods/tables.ts';
import { recordOf } from '../wall/functions.ts';
import { getPrototypeOf, isArray, ObjectPrototype, ownKeys } from '../wall/primordials.ts';

/** What is known of a value before it is there, for completion. `type` is what messages and signatures call it. */
export type ValueShape =
  | { readonly type: 'object'; readonly properties: Readonly<Record<string, ValueShape>>; readonly description?: string }
  | { readonly type: 'array'; readonly of: ValueShape; readonly description?: string }
  /** `signature` is written behind the name, `(value) => void`; `gives` is what a call gives. */
  | { readonly type: 'function'; readonly signature?: string; readonly gives?: ValueShape; readonly description?: string }
  | { readonly type: SimpleType; readonly description?: string };

/** Types about which there is no more to know. `dates` is what `dates(…)` gives, `action` what an action gives in a script. */
export type SimpleType = 'any' | 'undefined' | 'null' | 'text' | 'number' | 'boolean' | 'date' | 'dates' | 'map' | 'set' | 'regex' | 'URL' | 'formatter' | 'action';

/** The names of a scope with what is known of each. */
export type ScopeShape = Readonly<Record<string, ValueShape>>;

/** Nothing is known. */
export const ANY: ValueShape = { type: 'any' };

const MOST_KEYS = 200;
const DEEPEST = 6;
const TYPES_BY_TABLE: Readonly<Record<string, SimpleType>> = {
  text: 'text', number: 'number', boolean: 'boolean', map: 'map', set: 'set', 'regular expression': 'regex', URL: 'URL', 'result of an action': 'action',
};

/**
 * The shape of a value that is there, such as a query's last data: for completing on what it holds.
 * Reads own data properties only, so that no getter runs; looks at the first element of an array.
 */
export function shapeOf(value: unknown, depth = 0): ValueShape {
  if (value === undefined || value === null) return { type: value === null ? 'null' : 'undefined' };
  if (typeof value === 'function') return recordOf(value) ? { type: 'function' } : ANY;
  if (typeof value === 'symbol' || typeof value === 'bigint' || depth > DEEPEST) return ANY;
  if (isArray(value)) return { type: 'array', of: value.length > 0 ? shapeOf(dataOf(value, '0'), depth + 1) : ANY };
  if (typeof value !== 'object') return { type: TYPES_BY_TABLE[tableOf(value).name] ?? 'any' };
  const prototype: unknown = getPrototypeOf(value);
  if (prototype === ObjectPrototype || prototype === null) {
    const keys = ownKeys(value).slice(0, MOST_KEYS);
    return { type: 'object', properties: Object.fromEntries(keys.map((key) => [key, shapeOf(dataOf(value, key), depth + 1)])) };
  }
  const { name } = tableOf(value);
  if (name === 'date') return { type: tableOf(value).methods.has('add') ? 'dates' : 'date' };
  return { type: name.startsWith('Intl.') ? 'formatter' : (TYPES_BY_TABLE[name] ?? 'any') };
}

function dataOf(object: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(object, key)?.value as unknown;
}

/** The type as a reader sees it: `text[]`, `object`. */
export function typeName(shape: ValueShape): string {
  if (shape.type !== 'array') return shape.type;
  return shape.of.type === 'any' ? 'array' : `${typeName(shape.of)}[]`;
}
