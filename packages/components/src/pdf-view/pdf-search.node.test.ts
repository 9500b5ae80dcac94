import { describe, expect, it } from 'vitest';
import { findInPage } from './pdf-search.ts';
import type { TextPiece } from './pdf-search.ts';

const piece = (str: string, hasEOL = false): TextPiece => ({ str, hasEOL });

describe('findInPage', () => {
  it('finds a text whatever its case, in the pieces of a page', () => {
    expect(findInPage(3, [piece('One two'), piece(' ONE')], 'one')).toEqual([
      { page: 3, start: { piece: 0, offset: 0 }, end: { piece: 0, offset: 3 } },
      { page: 3, start: { piece: 1, offset: 1 }, end: { piece: 1, offset: 4 } },
    ]);
  });

  it('finds a text that goes on in the next piece, and over the end of a line', () => {
    expect(findInPage(1, [piece('exp'), piece('ort is', true), piece('slow')], 'Export  is slow')).toEqual([{ page: 1, start: { piece: 0, offset: 0 }, end: { piece: 2, offset: 4 } }]);
  });

  it('finds nothing for nothing, and nothing that is not there', () => {
    expect([findInPage(1, [piece('a')], '  '), findInPage(1, [], 'a'), findInPage(1, [piece('a')], 'b')]).toEqual([[], [], []]);
  });

  it('stops counting where a page has too many', () => {
    expect(findInPage(1, [piece('a'.repeat(5000))], 'a')).toHaveLength(1000);
  });
});
