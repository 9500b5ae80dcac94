import { expect } from 'chai';
import fc from 'fast-check';
import { cutText } from './cut-text.ts';
import { countTokens } from './token-weight.ts';

const sentences = (count: number) => Array.from({ length: count }, (_, index) => `This is sentence number ${index} of the text.`).join(' ');

describe('cutText', () => {
  it('leaves a short text whole, and gives nothing for none', () => {
    expect(cutText(' One. Two. ', { most: 100, overlap: 10 })).to.deep.equal(['One. Two.']);
    expect(cutText(' \n ', { most: 100, overlap: 10 })).to.deep.equal([]);
  });

  it('ends with sentences, and repeats whole ones', () => {
    const pieces = cutText(sentences(40), { most: 64, overlap: 16 });
    expect(pieces.length).to.be.above(5);
    for (const [index, piece] of pieces.entries()) {
      expect(piece).to.match(/^This is .*text\.$/);
      if (index > 0) expect(pieces[index - 1]!.endsWith(piece.slice(0, piece.indexOf('text.') + 5)), `piece ${index} begins with the end of the one before`).to.equal(true);
    }
  });

  it('ends with a paragraph where one ends in the second half', () => {
    const text = `${sentences(5)}\n\n${sentences(5)}`;
    expect(cutText(text, { most: countTokens(sentences(8)), overlap: 0 })[0]).to.equal(sentences(5));
  });

  it('cuts what has no white space, and never through a character', () => {
    for (const piece of cutText('😀'.repeat(500), { most: 64, overlap: 0 })) expect(() => encodeURIComponent(piece)).not.to.throw();
    expect(cutText('日本語の文。'.repeat(50), { most: 64, overlap: 0 }).every((piece) => piece.endsWith('。'))).to.equal(true);
  });

  it('bounds every piece, loses nothing, and always gives the same', () => {
    const text = fc.array(fc.constantFrom('word', 'longer-word', '日本', '😀', '.', '!', ' ', '\n', '\n\n', '  ', '42,7', 'é', '`', 'x'.repeat(100)), { maxLength: 300 }).map((parts) => parts.join(''));
    fc.assert(fc.property(text, fc.integer({ min: 64, max: 200 }), fc.integer({ min: 0, max: 60 }), (source, most, overlap) => {
      const pieces = cutText(source, { most, overlap });
      expect(cutText(source, { most, overlap })).to.deep.equal(pieces);
      let from = 0;
      for (const piece of pieces) {
        expect(countTokens(piece)).to.be.at.most(Math.ceil(most));
        // Each stands in the text, no further than where what was covered ends, but for white space. Where the text
        // repeats itself a piece stands in several places: the last of them is taken, as it covers most.
        const next = source.length - source.slice(from).trimStart().length;
        const at = source.lastIndexOf(piece, next);
        expect(at, 'nothing between two pieces is lost').to.be.at.least(Math.max(0, from - piece.length));
        from = Math.max(from, at + piece.length);
      }
      expect(source.slice(from).trim()).to.equal('');
    }), { numRuns: 300 });
  });

  it('repeats a bounded part, so that twice the text is twice the work', () => {
    const length = (count: number) => cutText(sentences(count), { most: 64, overlap: 60 }).reduce((sum, piece) => sum + piece.length, 0);
    expect(length(2000) / length(1000)).to.be.closeTo(2, 0.1);
    expect(length(1000) / sentences(1000).length).to.be.below(3);
  });
});
