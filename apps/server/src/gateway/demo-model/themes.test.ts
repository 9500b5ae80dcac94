import { expect } from 'chai';
import { findThemes } from './themes.ts';

const names = (text: string): string[] => findThemes(text).map(({ theme }) => theme.name);

describe('findThemes', () => {
  it('finds what a text speaks of, with the words as evidence', () => {
    expect(names('Too slow')).to.deep.equal(['speed']);
    expect(names('The subscription is expensive. Nobody answered my ticket.')).to.have.members(['price', 'support']);
    expect(names('It crashed when I logged in with my password')).to.include.members(['bugs', 'security']);
    expect(findThemes('Nice. The menu is confusing.')[0]).to.include({ evidence: 'The menu is confusing.', sentiment: 'negative', mentions: 1 });
    expect(names('The sky is blue')).to.deep.equal([]);
  });

  it('puts what is mentioned most first', () => {
    expect(names('Slow start. Slow search, and slow export.\nSlow again. The price is fine.')[0]).to.equal('speed');
  });

  it('is quick on white space without end', () => {
    expect(names(`Too slow${' '.repeat(100_000)}x`)).to.deep.equal(['speed']);
  });

  it('judges each side of a "but" on its own', () => {
    const themes = findThemes('The price is great, but the loading is terribly slow');
    expect(themes.find(({ theme }) => theme.name === 'price')?.sentiment).to.equal('positive');
    expect(themes.find(({ theme }) => theme.name === 'speed')?.sentiment).to.equal('negative');
  });
});
