import { expect } from 'chai';
import jsep from 'jsep';
import { acornScript, acornTree } from '../testing-data/acorn-tree.ts';
import { ACCEPTED, BLOCKS, REFUSED, REFUSED_BLOCKS, SCRIPTS } from '../testing-data/syntax-probes.ts';
import real from '../testing-data/real-cases.json' with { type: 'json' };
import semantics from '../testing-data/semantics-cases.json' with { type: 'json' };
import { Fault } from '../fault.ts';
import { parseExpression, parseScript } from './syntax.ts';

function tree(source: string): unknown {
  return parseExpression(source, 0, '').tree;
}

/** Our tree without what only the compiler needs. */
function plain(node: unknown): unknown {
  return JSON.parse(JSON.stringify(node, (key, value: unknown) => (key === 'capturing' ? undefined : value))) as unknown;
}

describe('parseExpression builds the tree that JavaScript has, positions included', () => {
  const sources = [...ACCEPTED, ...BLOCKS.map((block) => `(x) => ${block}`), ...semantics.map(({ expr }) => expr)];
  for (const source of sources) {
    it(source.slice(0, 90), () => {
      expect(plain(tree(source))).to.deep.equal(plain(acornTree(source)));
    });
  }

  it('for every expression of public apps that it accepts', () => {
    for (const { expr, js } of real) {
      if (js !== 'expr' || expr.includes('this.')) continue;
      expect(plain(tree(expr)), expr).to.deep.equal(plain(acornTree(expr)));
    }
  });
});

describe('parseScript builds the tree that JavaScript has', () => {
  const scripts = [...SCRIPTS, ...BLOCKS.map((block) => `${block}\n${block}`), ...real.map(({ expr }) => expr).filter((expr) => !expr.includes('this.'))];
  for (const source of scripts) {
    it(JSON.stringify(source.slice(0, 90)), () => {
      const ours = { ...(plain(parseScript(source)) as object), start: 0, end: 0 };
      expect(ours).to.deep.equal(plain(acornScript(source)));
    });
  }

  it('and refuses await in arrows, where it would need a function of another kind', () => {
    for (const source of ['() => await a', '(x = await a) => x', '() => { await a }', 'for (const a of b) f(() => await a)']) {
      expect(() => parseScript(source), source).to.throw(Fault, /await/);
    }
  });
});

describe('parseExpression refuses what is not JavaScript', () => {
  for (const source of [...REFUSED, ...REFUSED_BLOCKS.map((block) => `(x) => ${block}`)]) {
    it(JSON.stringify(source), () => {
      expect(() => acornTree(source), 'acorn').to.throw();
      expect(() => tree(source)).to.throw(Fault);
    });
  }
});

describe('parseExpression', () => {
  it('leaves jsep as other users of it on the page have set it up', () => {
    const configured = jsep as unknown as { Jsep: { binary_ops: Record<string, number>; addBinaryOp(operator: string, precedence: number): void; removeBinaryOp(operator: string): void } };
    const { Jsep } = configured;
    Jsep.addBinaryOp('@@', 10);
    const operators = { ...Jsep.binary_ops };
    tree('a ** b in c');
    expect(() => tree('a +')).to.throw(Fault);
    expect(() => tree('a @@ b')).to.throw(Fault);
    expect(Jsep.binary_ops).to.deep.equal(operators);
    expect(jsep('a @@ b')).to.include({ type: 'BinaryExpression', operator: '@@' });
    Jsep.removeBinaryOp('@@');
  });

  it('reads each arrow once, so that nested ones do not double the time (and this test does not hang)', () => {
    expect(tree(`${'x => '.repeat(140)}x`)).to.include({ type: 'arrow' });
  });

  it('stops at the closer of a hole that nesting does not hide', () => {
    expect(parseExpression('<< a[b >> 1] >> c', 2, '>>').end).to.equal(15);
    expect(parseExpression('{{ {a: {b: 1}}}} c', 2, '}}').end).to.equal(16);
    expect(parseExpression("<< '>>' + `>>` + /[>>]/ >>", 2, '>>').end).to.equal(26);
  });
});
