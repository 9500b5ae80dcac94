import { expect } from 'chai';
import { judgeSentiment } from './sentiment.ts';

const CASES: readonly [text: string, label: string][] = [
  ['Too slow', 'negative'], ['I love it', 'positive'], ['not good at all', 'negative'], ['It is not bad', 'positive'], ['Never been happier with the support', 'neutral'],
  ['The app is great, but the export is terrible', 'mixed'], ['It opened on Tuesday', 'neutral'], ['No crash in weeks, works great', 'positive'], ["It doesn't work and I can't find anything. Awful.", 'negative'], ['', 'neutral'],
];

describe('judgeSentiment', () => {
  for (const [text, label] of CASES) {
    it(`calls ${JSON.stringify(text)} ${label}`, () => {
      expect(judgeSentiment(text).label).to.equal(label);
    });
  }

  it('names the words that it rests on, strongest first', () => {
    expect(judgeSentiment('Too slow and absolutely terrible, though the colours are nice')).to.deep.include({ complaints: ['absolutely terrible', 'too slow'], praise: ['nice'] });
    expect(judgeSentiment('not very helpful').complaints).to.deep.equal(['not very helpful']);
  });

  it('weighs an intensified word more', () => {
    expect(judgeSentiment('very slow').score).to.be.below(judgeSentiment('slow').score);
  });
});
