import { expect } from 'chai';
import { contentStems, stem, wordsOf } from './words.ts';

describe('stem', () => {
  it('sees that forms of a word are one thing', () => {
    for (const forms of [['crash', 'crashes', 'crashed', 'crashing'], ['price', 'prices', 'priced'], ['stop', 'stopped', 'stops'], ['query', 'queries'], ['slow', 'slowly'], ['freeze', 'freezing']]) {
      expect(new Set(forms.map(stem)), forms.join()).to.have.property('size', 1);
    }
  });

  it('keeps different words apart', () => {
    expect(stem('pass')).to.not.equal(stem('pay'));
    expect(stem('bus')).to.equal('bus');
  });
});

describe('wordsOf', () => {
  it('reads words of any script, without apostrophes', () => {
    expect(wordsOf("Don’t panic, Zoë! 3.5 привет")).to.deep.equal(['dont', 'panic', 'zoë', '3', '5', 'привет']);
  });
});

describe('contentStems', () => {
  it('leaves out words that say nothing', () => {
    expect(contentStems('It was the slowest export of them all')).to.deep.equal(['slowest', 'export']);
  });
});
