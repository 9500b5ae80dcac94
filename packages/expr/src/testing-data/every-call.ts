import { CONSTRUCTORS } from '../globals/classes.ts';
import { GLOBALS } from '../globals/globals.ts';
import { tableOf } from '../methods/tables.ts';
import { recordOf } from '../wall/functions.ts';
import { Instant } from '../wall/instant.ts';
import { NativeUrl } from '../wall/primordials.ts';

/** One value of each kind that expressions know, by the name that it has in the scopes of `everyCall`. */
export function makeValues(content: unknown): Record<string, unknown> {
  return {
    object: { x: content, y: [content] },
    list: [content, 1, content],
    map: new Map<unknown, unknown>([['x', content], [content, 1]]),
    set: new Set([content, 1]),
    text: 'x-y',
    number: 1.5,
    flag: true,
    date: new Date(0),
    instant: new Instant(0),
    regex: /x/g,
    ...(NativeUrl ? { url: new NativeUrl('https://example.com/x') } : {}),
    formatter: new Intl.NumberFormat('en'),
    nothing: null,
  };
}

/** Argument lists that reach what a callee may do with lists, objects, functions, keys and numbers. */
const ARGUMENTS: readonly string[] = [
  '', 'object', 'list', 'map', 'set', 'text', '1', 'object, object', 'list, list', 'list, 1', "object, 'x'", "list, 'x'", "'x'", "'x', object", '(a) => a', '(a, b) => b', '(a, b) => b, object', 'list, (a) => a', 'list, (a, b) => a', 'object, (a) => a', 'object, list',
  '0, object', '0, 1, object', '[list], [object]', '[object]', '[[text, object]]', '...list', "'x', (a) => a", 'regex, object', 'regex, (a) => object', 'instant', 'date, object', "{ days: object }, 'day'", 'list, list, list',
];

/** Operators between two operands. */
const BINARY = ['==', '!=', '===', '<', '>=', '+', '-', '*', '**', '%', '&', '|', '<<', '>>>', 'in', '&&', '||', '??'] as const;

/** Names by which JavaScript's objects reach their kind, and the rest of the program from there. */
export const FORBIDDEN_NAMES: readonly string[] = [
  'constructor', '__proto__', 'prototype', '__defineGetter__', '__lookupGetter__', 'caller', 'callee', 'arguments', 'call', 'apply', 'bind', 'isPrototypeOf', 'propertyIsEnumerable', 'then', 'species',
];

/** The paths of all functions that are global, `_.groupBy` as well as `parseInt`. */
export function* globalFunctions(): Generator<string> {
  for (const [name, value] of GLOBALS) {
    if (typeof value === 'function') yield name;
    const members = typeof value === 'function' ? recordOf(value)?.members : typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : null;
    for (const [key, member] of members ?? []) if (typeof member === 'function') yield `${name}.${key}`;
  }
}

/**
 * Every way there is to hand the values of `makeValues` to code of the language: each method of each
 * kind, each global function and class, each operator, and what syntax does with values.
 */
export function* everyCall(): Generator<string> {
  const values = makeValues(1);
  const names = Object.keys(values);
  for (const name of names) {
    const value = values[name];
    if (value === null) continue;
    const table = tableOf(value);
    for (const key of table.getters.keys()) yield `${name}.${key}`;
    for (const method of [...table.methods.keys(), ...table.refused.keys()]) {
      yield `${name}.${method}`;
      for (const args of ARGUMENTS) yield `${name}.${method}(${args})`;
    }
  }
  for (const path of globalFunctions()) for (const args of ARGUMENTS) yield `${path}(${args})`;
  for (const path of CONSTRUCTORS.keys()) for (const args of ARGUMENTS) yield `new ${path}(${args})`;
  for (const operator of BINARY) for (const left of names) for (const right of names) yield `${left} ${operator} ${right}`;
  for (const name of names) yield* syntaxWith(name);
}

function* syntaxWith(name: string): Generator<string> {
  for (const operator of ['-', '+', '!', '~', 'typeof ', 'void ']) yield `${operator}${name}`;
  yield* [
    `\`\${${name}}\``, `({ ...${name} })`, `[...${name}]`, `Math.max(...${name})`, `(({ x, ...rest }) => [x, rest])(${name})`, `(([first, ...rest]) => [first, rest])(${name})`, `({ [${name}]: 1 })`, `${name}[${name}]`, `${name}?.x`, `${name}.x`, `${name}[0]`, `${name}?.[1]`,
    `(() => { let all = []; for (const part of ${name}) all = [...all, part]; return all })()`, `(() => { for (const [a, b] of ${name}) return [a, b] })()`, `(() => { let x = ${name}; x += ${name}; return x })()`, `(() => { let x = ${name}; x++; return x })()`, `(() => { const { x } = ${name}; return x })()`,
    `${name} instanceof Object`, `${name} instanceof Date`, `${name} ? 1 : 2`, `[${name}].map(({ x }) => x)`, `[${name}].flatMap((a) => a)`, `[${name}, ${name}].sort()`, `[${name}].join()`,
  ];
}
