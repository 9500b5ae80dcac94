import { describe, expect, it } from 'vitest';
import { rankEntries } from './rank-entries.ts';

const ENTRIES = ['Add Button', 'analyzeButton', 'button1', 'rebuttoned', 'Bring up the text on noise'].map((title) => ({ title, kind: 'Thing' }));
const found = (typed: string): readonly string[] => rankEntries(ENTRIES, typed).map(({ title }) => title);

describe('rankEntries', () => {
  it('puts beginnings first, then words, then parts, then letters in order', () => {
    expect(found('button')).toEqual(['button1', 'Add Button', 'analyzeButton', 'rebuttoned', 'Bring up the text on noise']);
  });

  it('gives everything as it comes where nothing was typed', () => {
    expect(found('  ')).toHaveLength(ENTRIES.length);
  });

  it('finds by kind, too, and nothing where nothing fits', () => {
    expect(found('thing reb')).toEqual(['rebuttoned']);
    expect(found('zzz')).toEqual([]);
  });
});
