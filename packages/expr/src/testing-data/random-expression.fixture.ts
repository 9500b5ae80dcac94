import fc from 'fast-check';
import { compileExpression } from '../compile-expression.ts';
import { encode } from './codec.ts';

/** Data that random expressions run over; each name has a value of another kind. */
export const RANDOM_SCOPE: Readonly<Record<string, unknown>> = {
  a: 7, b: -3, z: 0, f: 1.5, s: 'text', e: '', t: true, n: null, u: undefined,
  list: [3, 1, 2], words: ['b', 'A', 'c'], mixed: [1, 'x', null, [2], { k: 1 }],
  o: { x: 1, y: { z: [10, 20] }, s: 'q' }, rows: [{ id: 1, tag: 'p' }, { id: 2, tag: 'q' }, { id: 3, tag: 'p' }],
};

const NAMES = fc.constantFrom(...Object.keys(RANDOM_SCOPE));
const LITERALS = fc.constantFrom('0', '1', '-1', '2.5', '1e21', "''", "'a'", "'10'", 'true', 'false', 'null', 'undefined', 'NaN', '[]', '({})', '[1, 2]', '({ x: 1 })', '`t`');
const BINARY = fc.constantFrom('+', '-', '*', '/', '%', '==', '!=', '===', '!==', '<', '>', '<=', '>=', '&', '|', '^', '<<', '>>', '>>>', '&&', '||');
const UNARY = fc.constantFrom('-', '+', '!', '~', 'typeof ', 'void ');
const MEMBERS = fc.constantFrom('.x', '.y', '.length', '[0]', '?.x', '?.[0]', '.tag', "['s']", '?.y?.z', '.at?.(-1)');
const ELEMENT_METHODS = fc.constantFrom('map', 'filter', 'find', 'some', 'every', 'findIndex', 'flatMap', 'findLast');
const TEXT_CALLS = fc.constantFrom('.toUpperCase()', '.slice(1)', ".split('')", '.trim()', ".padStart(5, '-')", ".indexOf('x')", ".replace('t', 'T')", '.at(-1)', '.concat(1, null)', ".includes('e')");
const LIST_CALLS = fc.constantFrom('.slice(1)', '.join()', '.concat([9])', '.includes(1)', '.toReversed()', '.at(0)', '.flat()', '.indexOf(2)', '.toSorted()', '.length', '.lastIndexOf(1)', '.with(0, 5)');

/** Sources of expressions of the language; most run to a value, some fail, as native ones do. */
export const randomExpression: fc.Arbitrary<string> = fc.letrec<{ any: string; list: string }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    NAMES,
    LITERALS,
    fc.tuple(tie('any'), BINARY, tie('any')).map(([left, operator, right]) => `(${left}) ${operator} (${right})`),
    fc.tuple(UNARY, tie('any')).map(([operator, value]) => `${operator}(${value})`),
    fc.tuple(tie('any'), tie('any'), tie('any')).map(([test, yes, no]) => `(${test}) ? ${yes} : (${no})`),
    fc.tuple(tie('any'), tie('any')).map(([left, right]) => `(${left}) ?? (${right})`),
    fc.tuple(NAMES, MEMBERS).map(([name, member]) => `${name}${member}`),
    fc.tuple(tie('any'), MEMBERS).map(([value, member]) => `(${value})${member}`),
    fc.tuple(fc.constantFrom('s', 'e', "'xyz'"), TEXT_CALLS).map(([text, call]) => `${text}${call}`),
    fc.tuple(tie('list'), LIST_CALLS).map(([list, call]) => `${list}${call}`),
    fc.tuple(tie('list'), ELEMENT_METHODS, tie('any')).map(([list, method, body]) => `${list}.${method}((a, i) => ${body.startsWith('{') ? `(${body})` : body})`),
    fc.tuple(tie('list'), tie('any')).map(([list, body]) => `${list}.reduce((s, a) => ${body}, 0)`),
    fc.tuple(tie('any'), tie('any')).map(([first, second]) => `((p, q = ${first}) => [p, q])(${second})`),
    fc.array(tie('any'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    fc.tuple(tie('any'), tie('any')).map(([first, second]) => `({ k: ${first}, ...(${second}) })`),
    fc.tuple(tie('any'), tie('any')).map(([first, second]) => `\`<\${${first}}|\${${second}}>\``),
    fc.tuple(tie('any'), tie('any')).map(([first, second]) => `(() => { const p = ${first}; let q = ${second}; q = [p, q]; return q })()`),
    fc.tuple(tie('list'), tie('any'), tie('any')).map(([list, test, value]) => `((q) => { for (const p of ${list}) { if (${test}) continue; q = [q, p]; if (p === 2) return ${value}; } return q })(0)`),
    fc.tuple(tie('list'), tie('any')).map(([list, value]) => `${list}.map((p, q) => { let r = q; if (p) { r += 1; } else return ${value}; r++; return [r, p] })`),
    fc.tuple(tie('any'), fc.constantFrom('+=', '-=', '*=', '??=', '||=', '&&='), tie('any')).map(([first, operator, second]) => `((p) => { let q = ${first}; q ${operator} ${second}; { const q = p; p = [q] } return [p, q] })(1)`),
    fc.tuple(tie('list'), tie('any')).map(([list, value]) => `(() => { let q = []; for (const [p, r = ${value}] of [${list}, ${list}]) { const f = () => [p, r]; q = [...q, f] } return q.map((f) => f()) })()`),
    tie('any').map((value) => `Object.entries(${value})`),
    tie('any').map((value) => `JSON.stringify(${value})`),
    tie('any').map((value) => `String(${value})`),
    tie('any').map((value) => `Number(${value})`),
  ),
  list: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('list', 'words', 'rows', '[1, , 3]', '[]'),
    fc.array(tie('any'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
  ),
})).any;

type RunScript = (source: string) => (...values: unknown[]) => unknown;

/** Node's own way to run a script in this realm; the language's types know no Node. */
const { process } = globalThis as unknown as { process: { getBuiltinModule(name: string): { runInThisContext: RunScript } } };
const { runInThisContext } = process.getBuiltinModule('node:vm');

/** JavaScript's own answer. */
function native(source: string): unknown {
  const names = Object.keys(RANDOM_SCOPE);
  const run = runInThisContext(`(function (${names.join(', ')}) { 'use strict'; return (${source}); })`);
  return run(...names.map((name) => RANDOM_SCOPE[name]));
}

function outcome(evaluate: () => unknown): unknown {
  try {
    return { value: JSON.stringify(encode(evaluate())) };
  } catch {
    return 'fails';
  }
}

/**
 * Where ours differs on purpose: a function has no text, and `[]['at']` is bound to its array.
 * Both need a method that is read without being called.
 */
const SPEAKS_OF_FUNCTIONS = /function|\[native code\]/;

/** How ours and JavaScript's answers to `source` differ, null where they do not. */
export function findDifference(source: string): { readonly ours: unknown; readonly native: unknown } | null {
  const expected = outcome(() => native(source));
  if (SPEAKS_OF_FUNCTIONS.test(JSON.stringify(expected))) return null;
  const compiled = compileExpression(source);
  const ours = compiled.problems.length > 0 ? compiled.problems[0]!.message : outcome(() => compiled.evaluate(RANDOM_SCOPE, { strict: true }));
  return JSON.stringify(ours) === JSON.stringify(expected) ? null : { ours, native: expected };
}
