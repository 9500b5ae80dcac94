import { expect } from 'chai';
import fc from 'fast-check';
import { compileScript } from '../compile-script.ts';
import { encode } from '../testing-data/codec.ts';
import { hostFunction } from '../wall/functions.ts';

const RUNS = 1_500;

/** Expressions with awaits anywhere; `log(n)` gives `n` and notes that it was called. */
const expression = fc.letrec<{ any: string }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.nat({ max: 9 }).map((n) => `log(${n})`),
    fc.constantFrom('0', '1', "'t'", 'null', 'undefined', 'a', 'o.x', 'list', 'count'),
    tie('any').map((value) => `(await ${value})`),
    tie('any').map((value) => `(await later(${value}))`),
    fc.tuple(tie('any'), fc.constantFrom('+', '===', '<', '&&', '||', ','), tie('any')).map(([left, operator, right]) => `(${left} ${operator} ${right})`),
    fc.tuple(tie('any'), tie('any')).map(([left, right]) => `(${left} ?? ${right})`),
    fc.tuple(tie('any'), tie('any'), tie('any')).map(([test, yes, no]) => `(${test} ? ${yes} : ${no})`),
    fc.tuple(tie('any'), tie('any')).map(([first, second]) => `[${first}, ...[${second}]]`),
    fc.tuple(tie('any'), tie('any')).map(([first, second]) => `({ k: ${first}, ['x' + ${second}]: log(3), ...o })`),
    fc.tuple(tie('any'), tie('any')).map(([first, second]) => `\`\${${first}}|\${${second}}\``),
    fc.tuple(tie('any'), tie('any')).map(([first, second]) => `pair(${first}, ${second})`),
    fc.tuple(tie('any'), tie('any')).map(([first, second]) => `list.concat(${first}, ${second}).length`),
    fc.tuple(tie('any'), tie('any')).map(([list, at]) => `[${list}, 7][${at}]`),
    tie('any').map((value) => `o?.x?.toFixed(1) + (${value})`),
    tie('any').map((value) => `(${value})?.k`),
    tie('any').map((value) => `Math.max(log(1), Number(${value}))`),
    tie('any').map((value) => `typeof ${value}`),
    tie('any').map((value) => `(a = ${value}, a)`),
    tie('any').map((value) => `[1, 2].map((x) => [x, a]).concat(${value}).length`),
  ),
})).any;

const script = fc.tuple(expression, expression, expression).map(([first, second, third]) => `let a = ${first}; for (const x of [${second}, 2]) { if (x) { a = [a, x]; continue } a = ${third}; } const { k = 5 } = { k: ${third} }; return [a, k, ${first}]`);

type AsyncFunction = (...values: unknown[]) => Promise<unknown>;
const { process } = globalThis as unknown as { process: { getBuiltinModule(name: string): { runInThisContext(source: string): AsyncFunction } } };
const { runInThisContext } = process.getBuiltinModule('node:vm');

/** What a run gives, and in what order it called. */
async function outcome(run: (values: Readonly<Record<string, unknown>>) => Promise<unknown>): Promise<string> {
  const trace: unknown[] = [];
  const values = {
    a: 1, o: { x: 2 }, list: [1, 2], count: 0,
    log: hostFunction((n: unknown) => { trace.push(n); return n; }, { effect: true }),
    later: hostFunction(async (value: unknown) => { trace.push('later'); return value; }, { effect: true }),
    pair: hostFunction((left: unknown, right: unknown) => [left, right]),
  };
  const result = await run(values).then((value) => encode(value), () => 'fails');
  return JSON.stringify([result, trace]);
}

describe('random scripts with await', () => {
  it(`give what JavaScript gives, in the same order, ${RUNS} times`, async () => {
    await fc.assert(fc.asyncProperty(script, async (source) => {
      const native = await outcome((values) => runInThisContext(`(async function (${Object.keys(values).filter((name) => name !== 'a').join(', ')}) { 'use strict'; ${source}; })`)(...Object.entries(values).filter(([name]) => name !== 'a').map(([, value]) => value)));
      const compiled = compileScript(source);
      expect(compiled.problems, source).to.deep.equal([]);
      expect(await outcome((values) => compiled.run(values, { strict: true })), source).to.equal(native);
    }), { numRuns: RUNS, seed: 1 });
  });
});
