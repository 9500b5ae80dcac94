import { expect } from 'chai';
import { compileExpression } from '../compile-expression.ts';
import { ExpressionError } from '../expression-error.ts';
import { didYouMean } from './did-you-mean.ts';

describe('didYouMean', () => {
  it('names what is nearest: a letter more, less, another or swapped', () => {
    const names = ['ask', 'rows', 'feedback', 'total'];
    expect(['asks', 'aks', 'rws', 'ROWS', 'feedbcak', 'totel'].map((name) => didYouMean(name, names))).to.deep.equal([
      'Did you mean ask?', 'Did you mean ask?', 'Did you mean rows?', 'Did you mean rows?', 'Did you mean feedback?', 'Did you mean total?',
    ]);
  });

  it('says nothing where nothing is near, and the shorter the name, the nearer it must be', () => {
    expect(['nobody', 'as', 'x', 'ksa', ''].map((name) => didYouMean(name, ['ask', 'feedback']))).to.deep.equal([undefined, 'Did you mean ask?', undefined, undefined, undefined]);
  });

  it('says what a name from elsewhere is called here, wherever it is reached', () => {
    for (const [source, hint] of [['moment().format("YYYY")', /dates\.format/], ['dayjs(1)', /dates\.format/], ['lodash.sum([1])', /_\.groupBy/], ['Promise.all([])', /awaits/], ['fetch("/a")', /query1\.data/]] as const) {
      expect(() => compileExpression(source).evaluate({}), source).to.throw(ExpressionError).with.property('hint').that.matches(hint);
    }
  });
});
