import { expect } from 'chai';
import { compileExpression } from './compile-expression.ts';
import { compileTemplate } from './compile-template.ts';
import { ExpressionError } from './expression-error.ts';
import { LIMITS } from './limits.ts';

const SCOPE = { rows: [{ n: 1 }, { n: 2 }, { n: 3 }], text: 'aé😀', own: undefined };

function run(body: string, scope: Readonly<Record<string, unknown>> = SCOPE): unknown {
  return compileExpression(`((p, q = 2) => { ${body} })(1)`).evaluate(scope, { strict: true });
}

const VALUES: readonly (readonly [body: string, value: unknown])[] = [
  ['', undefined],
  ['return', undefined],
  ['p', undefined],
  ['const a = p + q; return a', 3],
  ['let a; return a', undefined],
  ['let a = 1, b = a + 1; return [a, b]', [1, 2]],
  ['const { n, m = n + 1, ...rest } = { n: 1, z: 9 }; return [n, m, rest]', [1, 2, { z: 9 }]],
  ['let [a, [b] = [5]] = [1]; b++; return a + b', 7],
  ['if (p) return "yes"; return "no"', 'yes'],
  ['if (p > 1) { return 1 } else if (q) { return 2 } else { return 3 }', 2],
  ['const a = 1; { const a = 2; { const a = 3 } } return a', 1],
  ['let a = 1; { a = 2 } return a', 2],
  ['let sum = 0; for (const { n } of rows) sum += n; return sum', 6],
  ['let last; for (const row of rows) { if (row.n === 2) continue; last = row.n; if (last === 3) break } return last', 3],
  ['for (const a of [1, 2]) for (const b of [3, 4]) if (a + b === 5) return [a, b]', [1, 4]],
  ['let s = ""; for (const c of text) s = c + s; return s', '😀éa'],
  ['let all = []; for (const [k, v] of Object.entries({ a: 1, b: 2 })) all = [...all, k + v]; return all', ['a1', 'b2']],
  ['let n = 0; for (const v of new Set([1, 1, 2])) n += v; return n', 3],
  ['let n = 0; for (const [, v] of new Map([[1, 2], [3, 4]])) n += v; return n', 6],
  ['let total = 0; rows.forEach((row) => { total += row.n }); return total', 6],
  ['let fs = []; for (const a of [1, 2, 3]) fs = [...fs, () => a]; return fs.map((f) => f())', [1, 2, 3]],
  ['let fs = []; for (let a of [1, 2]) { fs = [...fs, () => a++]; a *= 10 } return [fs[0](), fs[0](), fs[1]()]', [10, 11, 20]],
  ['let a; for (const x of [1, 2]) { let b; if (x === 1) b = 5; a = b } return a', undefined],
  ['return rows.map((row) => { const twice = row.n * 2; return twice + p })', [3, 5, 7]],
  ['return rows.map((row, i) => { let n = i; if (row.n > 1) n = 10; return n })', [0, 10, 10]],
  ['return rows.reduce((sum, row) => { if (row.n === 2) return sum; return sum + row.n }, 0)', 4],
  ['const f = (n) => { if (n <= 1) return 1; return n * f(n - 1) }; return f(5)', 120],
  ['const even = (n) => n === 0 || odd(n - 1); const odd = (n) => n !== 0 && even(n - 1); return even(10)', true],
  ['p = p + 1; q ??= 9; own', undefined],
  ['p += 5; p -= 1; p *= 3; p /= 5; p %= 2; p **= 2; return p', 1],
  ['let a = null; a ??= 4; a ||= 5; a &&= 6; return a', 6],
  ['let a = "5"; const b = a++; return [a, b]', [6, 5]],
  ['let a = 1; return [a++, ++a, a--, --a, a]', [1, 3, 3, 1, 1]],
  ['let a = 1, b; b = (a = 2) + a; return b', 4],
  ['const counter = (() => { let n = 0; return () => ++n })(); counter(); return counter()', 2],
  ['const Math = { max: () => "own" }; return Math.max(1)', 'own'],
  ['const undefined = 1; return undefined', 1],
  ['let rows2 = rows; rows2 = [...rows2, { n: 9 }]; return rows2.length + rows.length', 7],
];

describe('the block of an arrow', () => {
  for (const [body, value] of VALUES) {
    it(`${body || 'empty'} gives what JavaScript gives`, () => {
      expect(run(body)).to.deep.equal(value);
    });
  }

  for (const body of [
    'a; const a = 1', 'a = 1; let a', 'const f = () => a; f(); const a = 1', 'const a = a', 'const x = rows.map(() => a); let a', 'for (const a of a) {}', '{ p; const b = c; const c = 1 }', 'const { a = b, b } = {}', 'for (const x of [1, 2]) { if (x === 2) return y; const f = () => y; let y = f }', 'a++; let a = 1', 'typeof a; let a',
  ]) {
    it(`${body} fails, because a variable is used before its declaration`, () => {
      expect(() => run(body)).to.throw(ExpressionError).with.property('code').that.is.oneOf(['reference']);
    });
  }

  it('is refused where it sets what is not its own', () => {
    for (const body of ['rows = []', 'rows[0] = 1', 'rows.length = 0', 'rows.n++', 'Math = 1', 'undefined = 1', 'const a = 1; a = 2', 'const a = 1; a++', 'for (const a of rows) a = 1', 'delete rows[0]', '({ a: p } = rows)', 'unknown = 1', 'p.q.r += 1', '(p, q) = 1']) {
      expect(compileExpression(`(p) => { ${body} }`).problems.map(({ code }) => code), body).to.deep.equal(['denied']);
    }
  });

  it('pays for each turn of a loop, and for what it builds', () => {
    const rows = Array.from({ length: 3_000 }, () => 1);
    expect(() => run('for (const a of rows) for (const b of rows) ;', { rows })).to.throw(ExpressionError, /too many steps/);
    expect(() => run('let s = "x"; for (const a of rows) s += s', { rows })).to.throw(ExpressionError, /characters/);
    expect(() => run('let a = []; for (const b of rows) a = [...a, ...rows]', { rows })).to.throw(ExpressionError).with.property('code', 'limit');
    expect(LIMITS.steps).to.be.greaterThan(rows.length);
  });

  it('checks what a loop takes from outside', () => {
    expect(() => run('for (const a of list) return a', { list: [Symbol('x')] })).to.throw(ExpressionError, /symbol/);
    expect(() => run('for (const a of list) return a', { list: 5 })).to.throw(ExpressionError, /elements/);
    expect(() => run('for (const a of list) return a', { list: { [Symbol.iterator]: () => [1] } })).to.throw(ExpressionError);
  });

  it('lists the names of the scope, and none of its own', () => {
    const { references } = compileExpression('() => { const a = b.c; for (const { d = e } of f) { let g = d; g += h } { let i = a } return i }');
    expect(references).to.deep.equal([['b', 'c'], ['e'], ['f'], ['h'], ['i']]);
  });

  it('stands in a hole whatever is in it', () => {
    expect(compileTemplate('<< rows.map(r => { const a = r.n >> 1; if (a) { return {b: {c: a}} } return "}}" }) >>').evaluate(SCOPE)).to.deep.equal(['}}', { b: { c: 1 } }, { b: { c: 1 } }]);
  });
});
