import { describe, expect, it } from 'vitest';
import { createLeastRecent } from './least-recent.ts';

describe('createLeastRecent', () => {
  it('lets go what was not used for longest, by bytes and not by how many there are', () => {
    const kept = createLeastRecent<string>(10);
    for (const [name, bytes] of [['a', 4], ['b', 4], ['c', 1]] as const) kept.use(name, name, bytes);
    kept.use('a', 'a', 4);
    kept.use('d', 'd', 3);
    expect(['a', 'b', 'c', 'd'].map((name) => kept.get(name))).toEqual(['a', undefined, 'c', 'd']);
    expect(kept.bytes).toBe(8);
    kept.use('c', 'C', 3);
    expect([kept.get('c'), kept.bytes]).toEqual(['C', 10]);
  });

  it('keeps nothing that is larger than all of it, and loses nothing for it', () => {
    const kept = createLeastRecent<string>(10);
    kept.use('a', 'a', 10);
    kept.use('b', 'b', 11);
    expect([kept.get('a'), kept.get('b'), kept.bytes]).toEqual(['a', undefined, 10]);
  });

  it('forgets one, and all', () => {
    const kept = createLeastRecent<string>(10);
    for (const name of ['a', 'b', 'c']) kept.use(name, name, 1);
    kept.remove('b');
    kept.remove('never');
    expect([kept.get('a'), kept.get('b'), kept.get('c'), kept.bytes]).toEqual(['a', undefined, 'c', 2]);
    kept.clear();
    expect([kept.get('a'), kept.bytes]).toEqual([undefined, 0]);
    kept.use('d', 'd', 10);
    expect([kept.get('d'), kept.bytes]).toEqual(['d', 10]);
  });
});
