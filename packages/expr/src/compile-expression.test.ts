import { expect } from 'chai';
import { compileExpression } from './compile-expression.ts';
import { ExpressionError, type ExpressionErrorCode } from './expression-error.ts';
import type { EvaluateOptions, Scope } from './expression.ts';
import { LIMITS } from './limits.ts';
import { hostFunction } from './wall/functions.ts';

function evaluate(source: string, scope: Scope = {}, options?: EvaluateOptions): unknown {
  return compileExpression(source).evaluate(scope, options);
}

function failure(source: string, scope: Scope = {}, options?: EvaluateOptions): ExpressionError {
  try {
    evaluate(source, scope, options);
  } catch (error) {
    expect(error).to.be.instanceOf(ExpressionError);
    return error as ExpressionError;
  }
  throw new Error(`${source} did not fail`);
}

describe('compileExpression', () => {
  it('never throws, and evaluate throws the problem', () => {
    const compiled = compileExpression('a +');
    expect(compiled.problems).to.have.length(1);
    expect(compiled.problems[0]).to.include({ code: 'syntax', severity: 'error' });
    expect(() => compiled.evaluate({ a: 1 })).to.throw(ExpressionError).that.equals(compiled.problems[0]);
  });

  it('takes one semicolon behind the expression, and this.params for params', () => {
    expect(evaluate('a;', { a: 1 })).to.equal(1);
    expect(evaluate('this.params.id', { params: { id: 7 } })).to.equal(7);
    expect(failure('this').code).to.equal('denied');
  });

  it('finds components and queries under their own names too', () => {
    expect(evaluate('components.table1.data + queries["q"].data', { table1: { data: 'a' }, q: { data: 'b' } })).to.equal('ab');
  });

  it('accepts legacy forms of JavaScript in no case', () => {
    for (const source of ['01', '\\u0061b', "'\\01'", '/a/gg', '/(/']) expect(compileExpression(source).problems, source).to.have.length(1);
  });
});

describe('evaluate', () => {
  it('reads a name of the scope only when it is reached, and once', () => {
    const reads: string[] = [];
    const scope = { get a() { reads.push('a'); return true; }, get b() { reads.push('b'); return 1; } };
    expect(evaluate('a || b', scope)).to.equal(true);
    expect(reads).to.deep.equal(['a']);
    expect(evaluate('b + b + b', scope)).to.equal(3);
    expect(reads).to.deep.equal(['a', 'b']);
  });

  it('yields undefined behind what is missing, and an error when strict', () => {
    const scope = { query: { data: undefined } };
    expect(evaluate('query.data.rows[0].name', scope)).to.equal(undefined);
    expect(evaluate('query.data.rows.map(r => r.name)', scope)).to.equal(undefined);
    expect(failure('query.data.rows', scope, { strict: true })).to.include({ code: 'type' });
  });

  it('says in either mode that a name is unknown, but only when it is reached', () => {
    expect(evaluate('true || missing')).to.equal(true);
    expect(failure('feedbackTextara.value', { feedbackTextarea: {} })).to.include({
      code: 'reference', hint: 'Did you mean feedbackTextarea?',
    });
    expect(evaluate('typeof missing')).to.equal('undefined');
  });

  it('reads own properties only, also where the page has extended the intrinsics', () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    prototype['inherited'] = 1;
    try {
      expect(evaluate('({}).inherited')).to.equal(undefined);
      expect(evaluate('[[]].map(x => x.inherited)')).to.deep.equal([undefined]);
      expect(failure('inherited').code).to.equal('reference');
    } finally {
      delete prototype['inherited'];
    }
  });

  it('gives a function that reads the scope anew whenever it is called', () => {
    const scope = { rate: 2 };
    const total = evaluate('(rows) => rows.reduce((sum, row) => sum + row * rate, 0)', scope) as (rows: number[]) => number;
    expect(total([1, 2])).to.equal(6);
    scope.rate = 3;
    expect(total([1, 2])).to.equal(9);
    expect(evaluate('total([5]) + total([6])', { total })).to.equal(33);
    expect(() => total([Symbol('no') as unknown as number])).to.throw(ExpressionError);
  });

  it('changes nothing that the scope holds', () => {
    const rows = Object.freeze([3, 1, 2]);
    expect(evaluate('rows.sort()', { rows })).to.deep.equal([1, 2, 3]);
    expect(evaluate('rows.reverse()', { rows })).to.deep.equal([2, 1, 3]);
    expect(evaluate('Object.assign(row, { b: 2 })', { row: Object.freeze({ a: 1 }) })).to.deep.equal({ a: 1, b: 2 });
    expect(failure('rows.push(4)', { rows })).to.include({ code: 'denied', hint: 'Write [...array, value]' });
    expect(evaluate("'a.b.c'.split('.').pop()")).to.equal('c');
  });

  it('calls a loop’s own arrow again for each use, with its own variables', () => {
    expect(evaluate('[1, 2].map(x => [10, 20].map(y => x + y))')).to.deep.equal([[11, 21], [12, 22]]);
    expect(evaluate('[1, 2].map(x => () => x).map(f => f())')).to.deep.equal([1, 2]);
    expect(evaluate('own.map(x => x + 1)', { own: { map: hostFunction((f: (x: number) => number) => f(41)) } })).to.equal(42);
  });
});

describe('a host function', () => {
  it('is callable only when it is marked', () => {
    expect(evaluate('double(4)', { double: hostFunction((x: number) => x * 2) })).to.equal(8);
    expect(failure('double(4)', { double: (x: number) => x * 2 }).code).to.equal('denied');
    expect(failure('[1].map(table.refresh)', { table: { refresh: () => 1 } }).code).to.equal('denied');
  });

  it('that has an effect is refused outside scripts', () => {
    const trigger = hostFunction(() => 1, { effect: true });
    expect(failure('query.trigger()', { query: { trigger } })).to.include({ code: 'denied' });
    expect(failure('[1].map(query.trigger)', { query: { trigger } })).to.include({ code: 'denied' });
  });

  it('has its result checked and its error reduced to a message', () => {
    expect(failure('leak()', { leak: hostFunction(() => globalThis) }).code).to.equal('denied');
    const error = failure('fail(1)', { fail: hostFunction(() => { throw Object.assign(new Error('no such row'), { secret: {} }); }) });
    expect(error.message).to.equal('`fail` failed: no such row');
    expect(error).to.not.have.any.keys('cause', 'secret');
  });

  it('passes on the error of a value that is not there yet', () => {
    const pending = new ExpressionError({ code: 'pending', message: 'reading', source: '', range: [0, 0] });
    const scope = { get file() { throw pending; } };
    expect(failure('file.text', scope)).to.equal(pending);
  });
});

describe('ExpressionError', () => {
  it('shows the line and the place', () => {
    const error = failure('1 +\n  rows.lenght.x', { rows: [] }, { strict: true });
    expect(error.frame).to.equal('2 |   rows.lenght.x\n  |   ^^^^^^^^^^^^^');
    expect(error.range).to.deep.equal([6, 19]);
  });

  const cases: readonly (readonly [source: string, code: ExpressionErrorCode, message: RegExp, hint: RegExp])[] = [
    ['a = 1', 'denied', /would change a value/, /===/],
    ['function f() {}', 'syntax', /'function' is a reserved word/, /arrow/],
    ['() => { while (a) {} }', 'syntax', /'while'/, /for/],
    ['() => { const a = 1; a = 2 }', 'denied', /a is a const/, /let/],
    ['() => { a = 2 }', 'denied', /variables/, /===/],
    ['() => { a.b = 2 }', 'denied', /variables/, /\.\.\.object/],
    ['() => { [a, b] = c }', 'denied', /variables/, /const/],
    ['() => { for (let i = 0; i < 3; i++) {} }', 'syntax', /for … of/, /keys/],
    ['() => { for (const k in a) {} }', 'syntax', /in is not/, /Object\.keys/],
    ['() => { try { a } catch {} }', 'syntax', /'try'/, /\?\./],
    ['() => { var a = 1 }', 'syntax', /'var'/, /let/],
    ['(() => { const b = c; const c = 1 })()', 'reference', /before its declaration/, /^$/],
    ['({ get a() {} })', 'syntax', /getters/, /arrow/],
    ['i++', 'denied', /\+\+ would change/, /\+ 1/],
    ['delete a.b', 'denied', /delete would change/, /rest/],
    ['new Function("x")', 'denied', /new Function/, /Date/],
    ['a`b`', 'syntax', /Tagged/, /parentheses/],
    ['10n', 'syntax', /Big integers/, /Write 10/],
    ['await a', 'syntax', /'await'/, /data/],
    ['/(a)\\1/', 'denied', /References/, /exponential/],
    ["'abc'.lenght()", 'type', /A text has no method lenght/, /^$/],
    ['[1].fliter(x => x)', 'type', /An? array has no method fliter/, /Did you mean filter/],
    ['[].map(1)', 'type', /map needs a function, and this is a number/, /arrow/],
    ['JSON.parse("{")', 'type', /not JSON/, /```/],
  ];
  for (const [source, code, message, hint] of cases) {
    it(`says what is wrong with ${source}, and what to write instead`, () => {
      const error = failure(source, { a: { b: 1 }, i: 1 });
      expect(error.code).to.equal(code);
      expect(error.message).to.match(message);
      expect(error.hint ?? '').to.match(hint);
    });
  }
});

describe('LIMITS', () => {
  const cases: readonly (readonly [what: string, source: string, scope?: Scope])[] = [
    ['source', ' '.repeat(LIMITS.source + 1)],
    ['nesting', `${'('.repeat(LIMITS.nesting)}1${')'.repeat(LIMITS.nesting)}`],
    ['depth', `1${'+1'.repeat(LIMITS.depth)}`],
    ['steps', 'rows.map(a => rows.map(b => rows.map(c => c)))', { rows: Array.from({ length: 300 }, () => 1) }],
    ['recursion', '(f => f(f))(f => f(f))'],
    ['text length', "'ab'.repeat(1e8)"],
    ['text length by joining', 'Array(30).fill().reduce((s) => s + s, "xxxxxxxxxx")'],
    ['array length', 'Array(1e7)'],
    ['allocation', "Array(1000).fill(0).map(() => 'x'.repeat(1e5))"],
    ['regular expressions', "/(?=x)\\s+.*$/.test(' '.repeat(1e6) + 'x')"],
    ['nested data', 'JSON.stringify(loop)', { loop: (() => { const loop: { self?: unknown } = {}; loop.self = loop; return loop; })() }],
  ];
  for (const [what, source, scope] of cases) {
    it(`ends an evaluation that passes the limit of ${what}`, () => {
      expect(failure(source, scope ?? {}).code).to.equal('limit');
    });
  }

  it('are frozen, and each evaluation has them whole', () => {
    expect(Object.isFrozen(LIMITS)).to.equal(true);
    const inner = compileExpression('rows.map(x => x).length');
    const rows = Array.from({ length: 1_000_000 }, (_, index) => index);
    const scope = { rows, get other() { return inner.evaluate({ rows }); } };
    expect(evaluate('rows.map(x => x).length + other', scope)).to.equal(2_000_000);
  });
});
