import { expect } from 'chai';
import { compileExpression } from '../compile-expression.ts';
import { hostFunction } from '../wall/functions.ts';

function evaluate(source: string, scope: Readonly<Record<string, unknown>> = {}): unknown {
  return compileExpression(source).evaluate(scope, { strict: true });
}

describe('evaluations of one expression', () => {
  it('read the scope anew each time, and each member once', () => {
    let reads = 0;
    const scope = { get user() { reads++; return { name: `u${reads}`, size: 1 }; } };
    const expression = compileExpression('user.name + user.name + user.size');
    expect([expression.evaluate(scope), expression.evaluate(scope)]).to.deep.equal(['u1u11', 'u2u21']);
    expect(reads).to.equal(2);
  });

  it('read a member once that is undefined, and one that a loop uses in each round', () => {
    let reads = 0;
    const scope = { get nothing() { reads++; return undefined; }, rows: [1, 2, 3] };
    compileExpression('[nothing, nothing]').evaluate(scope);
    expect(reads).to.equal(1);
    compileExpression('rows.map((row) => nothing ?? row)').evaluate(scope);
    expect(reads).to.equal(2);
  });

  it('may go on inside one another', () => {
    const expression = compileExpression('depth > 0 ? [depth, inner, depth] : depth');
    const scopeOf = (depth: number): Record<string, unknown> => ({ depth, get inner() { return expression.evaluate(scopeOf(depth - 1)); } });
    expect(expression.evaluate(scopeOf(2))).to.deep.equal([2, [1, 0, 1], 2]);
  });

  it('start anew after one that failed', () => {
    const expression = compileExpression('[a, b.c, a]');
    expect(() => expression.evaluate({ a: 1, b: null }, { strict: true })).to.throw();
    expect(expression.evaluate({ a: 2, b: { c: 3 } }, { strict: true })).to.deep.equal([2, 3, 2]);
  });

  it('leave functions of earlier ones what those had', () => {
    const expression = compileExpression('(x) => x + a');
    const first = expression.evaluate({ a: 1 }) as (x: number) => number;
    const second = expression.evaluate({ a: 10 }) as (x: number) => number;
    expect([first(1), second(1), first(2)]).to.deep.equal([2, 11, 3]);
  });

  it('look at a scope that is another kind of object', () => {
    const expression = compileExpression('a');
    const bare = Object.assign(Object.create(null) as object, { a: 2 }) as Record<string, unknown>;
    const inheriting = Object.create({ a: 3 }) as Record<string, unknown>;
    expect([expression.evaluate({ a: 1 }), expression.evaluate(bare)]).to.deep.equal([1, 2]);
    expect(() => expression.evaluate(inheriting)).to.throw('nothing named a');
  });
});

describe('members of a loop variable', () => {
  it('are read from what the variable holds by then', () => {
    expect(evaluate('rows.map((row) => { row = row.next; return row.length; })', { rows: [{ next: 'abc' }, { next: [1] }] })).to.deep.equal([3, 1]);
  });

  it('are read from elements of every kind', () => {
    expect(evaluate("[{ length: 5 }, 'abc', [1, 2], Object.fromEntries([])].map((x) => x.length)")).to.deep.equal([5, 3, 2, undefined]);
    expect(evaluate('rows.map((row) => row.a)', { rows: [{ a: 1 }, Object.assign(Object.create(null) as object, { a: 2 })] })).to.deep.equal([1, 2]);
  });

  it('are refused where the element may not enter', () => {
    class Foreign { readonly secret = 1; }
    for (const source of ['rows.map((row) => row.secret)', 'rows.filter((row) => row.secret > 0)', 'rows.reduce((sum, row) => sum + row.secret, 0)', '[...rows].sort((a, b) => a.secret - b.secret)', 'rows[1].secret', 'one.secret', 'box.one.secret']) {
      expect(() => evaluate(source, { rows: [{ secret: 2 }, new Foreign()], one: new Foreign(), box: { one: new Foreign() } }), source).to.throw('of a kind that expressions cannot read');
    }
  });

  it('that are foreign functions are refused', () => {
    expect(() => evaluate('rows.map((row) => row.run)', { rows: [{ run: () => 1 }] })).to.throw('function that expressions may not use');
    expect(evaluate('rows.map((row) => row.run(2))', { rows: [{ run: hostFunction((x: number) => x * 2) }] })).to.deep.equal([4]);
  });
});
