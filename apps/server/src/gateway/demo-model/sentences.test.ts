import { expect } from 'chai';
import { sentencesOf } from './sentences.ts';

describe('sentencesOf', () => {
  it('splits at ends of sentences and at line breaks, not inside numbers', () => {
    expect(sentencesOf('It is slow. Version 2.5 was not! Why?\nSecond line')).to.deep.equal(['It is slow.', 'Version 2.5 was not!', 'Why?', 'Second line']);
  });

  it('leaves out list marks and lines without words', () => {
    expect(sentencesOf('- one\n* two\n3) three\n---\n\n…')).to.deep.equal(['one', 'two', 'three']);
  });

  it('reads a bounded number of them', () => {
    expect(sentencesOf('Word. '.repeat(5_000))).to.have.length(400);
  });
});
