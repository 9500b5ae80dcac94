import { expect } from 'chai';
import { compileExpression } from './compile-expression.ts';
import { compileTemplate } from './compile-template.ts';
import { ExpressionError } from './expression-error.ts';
import type { Expression, Scope } from './expression.ts';
import { decode, encode } from './testing-data/codec.ts';
import semantics from './testing-data/semantics-cases.json' with { type: 'json' };
import templates from './testing-data/template-cases.json' with { type: 'json' };

interface Case {
  readonly id: string;
  readonly scope: unknown;
  readonly expected?: unknown;
  readonly throws?: string;
}

function check({ scope, expected, throws }: Case, compiled: Expression): void {
  const values = decode(scope) as Scope;
  if (throws !== undefined) {
    expect(() => compiled.evaluate(values, { strict: true })).to.throw(ExpressionError);
    return;
  }
  const result = encode(compiled.evaluate(values, { strict: true }));
  expect(result).to.deep.equal(expected);
  // Key order is part of the value: it is what tables and forms show.
  expect(JSON.stringify(result)).to.equal(JSON.stringify(expected));
}

describe('compileExpression gives what JavaScript gives', () => {
  for (const one of semantics as readonly (Case & { expr: string })[]) {
    it(`${one.id}: ${one.expr.slice(0, 80)}`, () => check(one, compileExpression(one.expr)));
  }
});

describe('compileTemplate', () => {
  for (const one of templates as readonly (Case & { template: string })[]) {
    it(`${one.id}: ${one.template.slice(0, 80)}`, () => check(one, compileTemplate(one.template)));
  }
});
