import { expect } from 'chai';
import { findEntities } from './entities.ts';

const found = (text: string): string[] => findEntities(text).map(({ kind, text: name }) => `${kind}: ${name}`);

describe('findEntities', () => {
  it('recognises things by their shape, in the order of the text', () => {
    expect(found('Ask Jane Doe (jane@x.org) by 2026-12-01 about €1,200.50, up 12% since v2.4.1, see https://x.org/a?b=1.')).to.deep.equal([
      'name: Jane Doe', 'email: jane@x.org', 'date: 2026-12-01', 'amount: €1,200.50', 'percentage: 12%', 'version: v2.4.1', 'url: https://x.org/a?b=1',
    ]);
  });

  it('reads dates and amounts as people write them', () => {
    expect(found('On 3 March 2026, March 5, 2026 and 04.05.26 we paid $49 and 20 EUR')).to.deep.equal(['date: 3 March 2026', 'date: March 5, 2026', 'date: 04.05.26', 'amount: $49', 'amount: 20 EUR']);
  });

  it('names each thing once and takes nothing twice', () => {
    expect(found('a@b.co and again a@b.co')).to.deep.equal(['email: a@b.co']);
    expect(found('https://a@b.co/2026-01-01')).to.have.length(1);
  });

  it('does not take the first word of a sentence for a name', () => {
    expect(found('The app is fine. Please fix it. Thanks. Monday was bad.')).to.deep.equal([]);
  });

  it('stays quick and bounded on long and odd input', () => {
    const start = performance.now();
    for (const text of ['a@'.repeat(30_000), '1,'.repeat(30_000), 'Aa '.repeat(20_000), '$'.repeat(60_000), 'http://'.repeat(8_000)]) expect(findEntities(text).length).to.be.at.most(40);
    expect(performance.now() - start).to.be.below(2_000);
  });
});
