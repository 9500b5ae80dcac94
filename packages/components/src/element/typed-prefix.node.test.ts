import { describe, expect, it } from 'vitest';
import { placeOfPrefix, TypedPrefix } from './typed-prefix.ts';

const key = (name: string, timeStamp: number) => ({ key: name, timeStamp }) as KeyboardEvent;

describe('TypedPrefix', () => {
  it('joins what is typed without a pause, and begins anew after one', () => {
    const typed = new TypedPrefix();
    expect([typed.add(key('N', 1000)), typed.add(key('e', 1200)), typed.isOpen(key(' ', 1300)), typed.add(key(' ', 1300)), typed.add(key('x', 9000))]).toEqual(['n', 'ne', true, 'ne ', 'x']);
  });

  it('stays at one letter that is typed again and again, and hears no other keys', () => {
    const typed = new TypedPrefix();
    expect([typed.add(key(' ', 900)), typed.add(key('a', 1000)), typed.add(key('a', 1100)), typed.add(key('Tab', 1150)), typed.isOpen(key(' ', 5000))]).toEqual([undefined, 'a', 'a', undefined, false]);
    typed.forget();
    expect(typed.add(key('b', 1200))).toBe('b');
  });
});

describe('placeOfPrefix', () => {
  const labels = ['Notes', 'News', 'Old', 'New'];
  it('leads on with one letter, round the end, and stays while more is typed', () => {
    expect([placeOfPrefix(labels, 'n', 0), placeOfPrefix(labels, 'n', 3), placeOfPrefix(labels, 'ne', 1), placeOfPrefix(labels, 'new', 2), placeOfPrefix(labels, 'x', 0), placeOfPrefix(labels, 'n', -1), placeOfPrefix([], 'n', -1)]).toEqual([1, 0, 1, 3, undefined, 0, undefined]);
  });
});
