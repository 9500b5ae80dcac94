import { expect } from 'chai';
import { compileExpression } from './compile-expression.ts';
import { compileScript } from './compile-script.ts';
import { ExpressionError, type ExpressionErrorCode } from './expression-error.ts';
import type { RunOptions, Scope } from './expression.ts';
import { renameReference } from './rename-reference.ts';
import { hostFunction } from './wall/functions.ts';

/** A scope with actions, which record that they were called. */
function makeScope(): Scope & { readonly calls: unknown[]; count: number } {
  const calls: unknown[] = [];
  const action = (name: string, result: (...args: never[]) => unknown) => hostFunction((...args: never[]) => {
    calls.push([name, ...args]);
    return result(...args);
  }, { effect: true });
  const scope = {
    count: 0,
    rows: [1, 2, 3],
    query: { run: action('run', async (value: unknown) => ({ got: value })), fail: action('fail', () => Promise.reject(Object.assign(new Error('no such row'), { kind: 'request', secret: globalThis }))) },
    add: action('add', (by: number) => (scope.count += by)),
    later: action('later', (onDone: () => unknown) => { setTimer(onDone); }),
    now: action('now', (call: () => unknown) => call()),
    stuck: action('stuck', () => new Promise(() => undefined)),
    leak: action('leak', () => Promise.resolve(globalThis)),
    double: hostFunction((x: number) => x * 2),
    calls,
  };
  return scope;
}

const { setTimeout } = globalThis as unknown as { setTimeout(call: () => unknown, milliseconds: number): void };
const setTimer = (call: () => unknown): void => setTimeout(call, 1);
const turn = (): Promise<void> => new Promise((resolve) => setTimer(() => resolve()));

function run(source: string, scope: Scope = makeScope(), options?: RunOptions): Promise<unknown> {
  return compileScript(source).run(scope, options);
}

async function failure(source: string, scope?: Scope, options?: RunOptions): Promise<ExpressionError> {
  const error: unknown = await run(source, scope, options).then(() => null, (reason: unknown) => reason);
  expect(error, source).to.be.instanceOf(ExpressionError);
  return error as ExpressionError;
}

const VALUES: readonly (readonly [source: string, value: unknown])[] = [
  ['', undefined],
  ['1 + 1', 2],
  ['const a = 2; a * 3;', 6],
  ['return 5; 6', 5],
  ['if (rows.length) return "rows"; "none"', 'rows'],
  ['for (const row of rows) add(row); count', 6],
  ['await query.run(1)', { got: 1 }],
  ['query.run(2)', { got: 2 }],
  ['(await query.run(3)).got', 3],
  ['(await query.run(3))?.got.toFixed(1)', '3.0'],
  ['const { got } = await query.run(4); got + 1', 5],
  ['const a = await query.run(1), b = await query.run(a.got + 1); [a.got, b.got]', [1, 2]],
  ['let sum = 0; for (const row of rows) { const { got } = await query.run(row); if (got === 2) continue; sum += got } sum', 4],
  ['for (const row of await rows) if ((await query.run(row)).got === 2) return row; "none"', 2],
  ['for (const row of rows) { await row; if (row === 2) break; add(row) } count', 1],
  ['let all = []; for (const row of rows) { await row; all = [...all, () => row] } all.map(f => f())', [1, 2, 3]],
  ['if (await 0) 1; else return await 2', 2],
  ['add(1); const before = count; await add(5); [before, count]', [1, 6]],
  ['[count, await add(1), count]', [0, 1, 1]],
  ['count + await add(1)', 1],
  ['({ a: count, [await "b"]: await add(1), ...(await { c: 3 }) })', { a: 0, b: 1, c: 3 }],
  ['`${count}-${await add(2)}-${count}`', '0-2-2'],
  ['0 && await add(1); count', 0],
  ['[1 && await add(1), 0 || await add(1), null ?? await add(1), 1 ?? await add(1)]', [1, 2, 3, 1]],
  ['(await true) ? await add(1) : await add(10)', 1],
  ['Math.max(await 1, double(await 4), count)', 8],
  ['new Date(await 0).getTime()', 0],
  ['-await 1', -1],
  ['let a; a = await 1; a = (await 2, a + 1); a', 2],
  ['[...await rows, ...rows].length', 6],
  ['rows[await 1]', 2],
  ['query["run"](await 1).then(x => x.got)', 1],
  ['await await query.run(1)', { got: 1 }],
  ['query.run(1).then((r) => r.got + 1).then((n) => query.run(n)).then(({ got }) => got)', 2],
  ['query.fail().catch((e) => e)', { message: 'no such row', kind: 'request' }],
  ['query.fail().then(() => 1, (e) => e.message)', 'no such row'],
  ['query.fail().then(() => 1).catch(() => 2).finally(() => { add(3) }).then((n) => [n, count])', [2, 3]],
  ['query.run(1).then(null).then(() => { return missing }).catch((e) => e.message)', 'There is nothing named missing here'],
  ['query.fail(); 7', 7],
  ['now(() => add(4)); count', 4],
  ['rows.forEach(add); count', 6],
  ['typeof query.run(1)', 'object'],
];

describe('compileScript', () => {
  for (const [source, value] of VALUES) {
    it(`${source} gives its value`, async () => {
      expect(await run(source)).to.deep.equal(value);
    });
  }

  it('never throws, and run rejects with the problem', async () => {
    const script = compileScript('const a = ;');
    expect(script.problems.map(({ code }) => code)).to.deep.equal(['syntax']);
    expect(await failure('const a = ;')).to.deep.include({ code: 'syntax' });
  });

  const FAILURES: readonly (readonly [source: string, code: ExpressionErrorCode, message: RegExp])[] = [
    ['await query.fail()', 'type', /`query\.fail\(\)` failed: no such row/],
    ['query.fail().finally(() => 1)', 'type', /no such row/],
    ['await leak()', 'denied', /kind that expressions cannot read/],
    ['query.run(1).got.x', 'type', /cannot be read/],
    ['await missing', 'reference', /missing/],
    ['rows = 1', 'denied', /variables/],
    ['throw 1', 'syntax', /'throw'/],
    ['try { a } catch { b }', 'syntax', /'try'/],
    ['async () => 1', 'denied', /Async/],
    ['rows.map(async (x) => 1)', 'denied', /Async/],
    ['rows.map((x) => await x)', 'denied', /in an arrow/],
    ['query?.run(await 1)', 'denied', /behind \?\./],
    ['let a; a += await 1', 'denied', /behind \+=/],
    ['return { then: (resolve) => resolve(1) }', 'type', /named then/],
    ['for (const a of rows) for (const b of Array(1000000)) await a', 'limit', /steps/],
  ];
  for (const [source, code, message] of FAILURES) {
    it(`${source} fails with ${code}`, async () => {
      const error = await failure(source, makeScope(), { strict: true });
      expect(error.message).to.match(message);
      expect(error.code).to.equal(code);
      expect(error).to.not.have.any.keys('cause', 'secret');
    });
  }

  const LOST: readonly (readonly [source: string, lost: readonly string[]])[] = [
    ['query.fail(); 1', ['no such row']],
    ['query.fail(); await query.run(1); 1', ['no such row']],
    ['query.fail().then((row) => add(row)); 1', ['no such row']],
    ['query.run(1).then(() => query.fail()); 1', ['no such row']],
    ['query.fail().catch(() => add(1)); 1', []],
    ['const failing = query.fail(); await query.run(1); await failing.catch(() => 1)', []],
    ['query.fail().finally(() => 1).catch(() => 1); 1', []],
    ['query.run(1); 1', []],
  ];
  for (const [source, messages] of LOST) {
    it(`${source} loses ${messages.length === 0 ? 'no error' : 'an error, and says so'}`, async () => {
      const lost: ExpressionError[] = [];
      await run(source, makeScope(), { onLostError: (error) => lost.push(error) });
      await turn();
      expect(lost.map(({ message }) => message)).to.deep.equal(messages.map((message) => `An action that this script did not wait for failed: ${message}`));
    });
  }

  it('tells an action that was stopped from one that failed, by the kind of its error', async () => {
    const scope = { stop: hostFunction(() => Promise.reject(Object.assign(new Error('a newer run began'), { kind: 'aborted', hint: 'Wait.' })), { effect: true }) };
    expect(await failure('await stop()', scope)).to.include({ code: 'aborted', message: '`stop()` failed: a newer run began', hint: 'Wait.' });
  });

  it('lists the names of the scope', () => {
    const script = compileScript('const a = await q.run(b.c); if (a) { for (const d of e) f(d, a) } g.h');
    expect(script.references).to.deep.equal([['q'], ['b', 'c'], ['e'], ['f'], ['g', 'h']]);
  });

  it('has its references renamed', () => {
    const source = 'const a = await old.run(); { const old = 1; f(old) } ({ old })';
    expect(renameReference(source, 'old', 'neu', { kind: 'script' })).to.equal('const a = await neu.run(); { const old = 1; f(old) } ({ old: neu })');
    expect(() => renameReference(source, 'old', 'a', { kind: 'script' })).to.throw(ExpressionError);
  });
});

describe('the right to effects', () => {
  it('stays with functions of the script that the app calls later', async () => {
    const scope = makeScope();
    await run('later(() => { add(1); later(() => add(2)) })', scope);
    await turn();
    await turn();
    await turn();
    expect(scope.count).to.equal(3);
  });

  it('does not reach a binding that calls such a function', async () => {
    const scope = makeScope();
    const stolen = await run('() => add(1)', scope);
    expect(() => compileExpression('stolen()').evaluate({ stolen })).to.throw(ExpressionError, /only the script/);
    expect(scope.count).to.equal(0);
  });

  it('does not reach an expression that is evaluated while the script runs', async () => {
    const scope = makeScope();
    const binding = compileExpression('add(1)');
    const outer = { ...scope, get derived() { return binding.evaluate(scope); } };
    expect((await failure('derived', outer)).code).to.equal('denied');
    expect(await run('add(1)', outer)).to.equal(1);
  });
});

describe('a signal', () => {
  /** A signal as the platform has it, without asking for the platform. */
  function makeSignal() {
    const listeners = new Set<() => void>();
    return {
      aborted: false,
      listeners,
      addEventListener: (_type: 'abort', listener: () => void) => { listeners.add(listener); },
      removeEventListener: (_type: 'abort', listener: () => void) => { listeners.delete(listener); },
      abort() {
        this.aborted = true;
        for (const listener of listeners) listener();
      },
    };
  }

  it('ends a script that waits, at once and for good', async () => {
    const scope = makeScope();
    const signal = makeSignal();
    const ended = failure('add(1); await stuck(); add(10)', scope, { signal });
    await turn();
    signal.abort();
    expect((await ended).code).to.equal('aborted');
    await turn();
    expect(scope.count).to.equal(1);
    expect(signal.listeners.size).to.equal(0);
  });

  it('ends a script before its next action', async () => {
    const scope = makeScope();
    const signal = makeSignal();
    const stop = hostFunction(() => signal.abort(), { effect: true });
    expect((await failure('add(1); stop(); add(10)', { ...scope, add: scope['add'], stop }, { signal })).code).to.equal('aborted');
    expect(scope.count).to.equal(1);
    expect((await failure('1', scope, { signal })).code).to.equal('aborted');
  });
});
