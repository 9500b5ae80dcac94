import { describe, expect, it } from 'vitest';
import { selectedItem, timelineItems } from './timeline-items.ts';
import { readTime, timeWords } from './timeline-time.ts';

const titles = (data: unknown, order: string): readonly string[] => timelineItems(data, order).map(({ title }) => title);

describe('timelineItems', () => {
  it('reads records and words, and leaves out what is neither', () => {
    expect(timelineItems([{ id: 7, title: 'Sent', text: 'To Ann', tone: 'success', icon: 'send' }, 'Read', null, 3], 'given')).toMatchObject([
      { key: 7, title: 'Sent', description: 'To Ann', tone: 'success', icon: 'send' },
      { key: 1, title: 'Read', description: '', tone: 'neutral', icon: '' },
    ]);
    expect([null, 'x', {}].map((data) => timelineItems(data, 'given').length)).toEqual([0, 0, 0]);
    expect(timelineItems([{ tone: 'loud', icon: 3, title: null }], 'given')).toMatchObject([{ tone: 'neutral', icon: '', title: '' }]);
  });

  it('stands in the order of time, what has none last', () => {
    const data = [{ title: 'b', time: '2026-03-02' }, { title: '?', time: 'soon' }, { title: 'c', time: new Date('2026-03-03') }, { title: 'a', time: Date.parse('2026-03-01') }];
    expect([titles(data, 'given'), titles(data, 'oldest'), titles(data, 'newest')]).toEqual([['b', '?', 'c', 'a'], ['a', 'b', 'c', '?'], ['c', 'b', 'a', '?']]);
  });
});

describe('selectedItem', () => {
  it('is the record of a key, or null', () => {
    const data = [{ id: 'a', title: 'A' }, { title: 'B' }];
    expect([selectedItem(data, 'a'), selectedItem(data, 1), selectedItem(data, 'x'), selectedItem(data, null), selectedItem(null, 'a')]).toEqual([data[0], data[1], null, null, null]);
  });
});

describe('timeWords', () => {
  it('shows a day as that day everywhere, and words as they are', () => {
    expect(timeWords(readTime('2026-03-04'), 'auto', 'en-GB')).toBe('4 Mar 2026');
    expect(timeWords(readTime('2026-03-04'), 'date', 'de')).toBe('04.03.2026');
    expect(timeWords(readTime('last week'), 'auto', 'en')).toBe('last week');
  });

  it('shows a time of day where there is one', () => {
    const at = new Date(2026, 2, 4, 15, 30);
    expect([timeWords(readTime(at), 'auto', 'en-GB'), timeWords(readTime(at.getTime()), 'date', 'en-GB'), timeWords(readTime(at), 'time', 'en-GB')]).toEqual(['4 Mar 2026, 15:30', '4 Mar 2026', '15:30']);
  });

  it('is words for what is no time', () => {
    expect([new Date(Number.NaN), Number.NaN, 1e300, '2026-99-99', null, {}].map((value) => readTime(value).at)).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
  });
});
