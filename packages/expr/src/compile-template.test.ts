import { expect } from 'chai';
import { compileTemplate } from './compile-template.ts';
import { ExpressionError } from './expression-error.ts';

describe('compileTemplate', () => {
  it('knows what kind of template it is', () => {
    expect(compileTemplate('plain text').kind).to.equal('literal');
    expect(compileTemplate(' \n<< a >>\t').kind).to.equal('expression');
    expect(compileTemplate('<< a >>.').kind).to.equal('text');
    expect(compileTemplate('').kind).to.equal('literal');
  });

  it('gives the value of a single hole with its type, and text around it as text', () => {
    const rows = [1];
    expect(compileTemplate(' << rows >> ').evaluate({ rows })).to.equal(rows);
    expect(compileTemplate('<< rows >>!').evaluate({ rows })).to.equal('[1]!');
  });

  it('says where a hole does not parse, and how to escape it', () => {
    const { problems } = compileTemplate('Dear << name,\nhello');
    expect(problems).to.have.length(1);
    expect(problems[0]!.hint).to.match(/escape it: \\<</);
    expect(problems[0]!.frame).to.match(/\^/);
    expect(() => compileTemplate('{{ a').evaluate({})).to.throw(ExpressionError, /never closed/);
  });

  it('says of a hole that is only half written what is missing, and where', () => {
    const problemOf = (source: string) => compileTemplate(source).problems[0];
    expect([problemOf('<< a. >>')?.message, problemOf('<< a. >>')?.range]).to.deep.equal(["The expression ends too early: a name is missing after '.'", [4, 5]]);
    expect([problemOf('{{ a.b && }}')?.message, problemOf('{{ a.b && }}')?.range]).to.deep.equal(["The expression ends too early: something is missing after '&&'", [7, 9]]);
    expect(problemOf('<< typeof >>')?.message).to.equal("The expression ends too early: something is missing after 'typeof'");
    expect(problemOf('<< (a + ) >>')?.message).to.equal("')' cannot stand here");
  });

  it('warns where >> closed a hole and a shift seems meant, and still works', () => {
    const template = compileTemplate('<< x >> 1 >>');
    expect(template.problems.map(({ code, severity }) => [code, severity])).to.deep.equal([['shift-closes', 'warning']]);
    expect(template.evaluate({ x: 5 })).to.equal('5 1 >>');
    expect(compileTemplate('<< x >> and << y >>').problems).to.deep.equal([]);
    expect(compileTemplate('<< (x >> 1) >>').problems).to.deep.equal([]);
  });

  it('refuses a function in a text, because it was most likely meant to be called', () => {
    expect(() => compileTemplate('a << (x) => x >>').evaluate({})).to.throw(ExpressionError, /function/);
  });

  it('never scans a value again', () => {
    expect(compileTemplate('<< a >> <<b>>').evaluate({ a: '<< b >> $& {{ b }}', b: '\\<<' })).to.equal('<< b >> $& {{ b }} \\<<');
  });

  it('blocks the whole text on any error in it', () => {
    expect(() => compileTemplate('a << missing >> b').evaluate({})).to.throw(ExpressionError, /missing/);
  });
});
