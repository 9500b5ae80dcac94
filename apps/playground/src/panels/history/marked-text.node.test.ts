import { describe, expect, it } from 'vitest';
import { markTexts } from './marked-text.ts';
import { placeWords, valueWords } from './value-words.ts';

describe('markTexts', () => {
  it('finds what differs, in whole words', () => {
    expect(markTexts('Say << a.value >> now', 'Say << about.value >> now')).toEqual({ before: { same: 'Say << ', other: 'a', rest: '.value >> now' }, after: { same: 'Say << ', other: 'about', rest: '.value >> now' } });
    expect(markTexts('', 'new').after).toEqual({ same: '', other: 'new', rest: '' });
    expect(markTexts('same', 'same').before.other).toBe('');
  });

  it('keeps every letter of short texts, whatever they are', () => {
    for (const [one, other] of [['aXb', 'aYb'], ['a b c', 'a c'], ['aaa', 'aa'], ['x', ''], ['ab ab', 'ab']] as const) {
      const { before, after } = markTexts(one, other);
      expect([before.same + before.other + before.rest, after.same + after.other + after.rest]).toEqual([one, other]);
    }
  });

  it('cuts what is long', () => {
    const { before } = markTexts(`${'x '.repeat(500)}old`, `${'x '.repeat(500)}new`);
    expect([before.same.length, before.other]).toEqual([61, 'old']);
  });
});

describe('valueWords', () => {
  it('shows text as it is and the rest as JSON', () => {
    expect([valueWords('a'), valueWords(undefined), valueWords(null), valueWords({ x: 1 })]).toEqual(['a', '', 'null', '{\n "x": 1\n}']);
    expect([placeWords({ path: ['props', 'label'] }), placeWords({ path: ['on', 'click'] }), placeWords({ path: ['layout'] }), placeWords({ path: [] })]).toEqual(['label', 'on click', 'place on the grid', '']);
  });
});
