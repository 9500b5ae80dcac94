import { describe, expect, it } from 'vitest';
import { orderAfter, orderBetween } from './order-after.ts';
import './all-kinds.fixture.ts';

describe('orderAfter', () => {
  it('begins at a0 and counts on', () => {
    expect(orderAfter(undefined)).toBe('a0');
    expect(orderAfter('a0')).toBe('a1');
    expect(orderAfter('a9')).toBe('aA');
    expect(orderAfter('aZ')).toBe('aa');
    expect(orderAfter('az')).toBe('b00');
    expect(orderAfter('b0z')).toBe('b10');
    expect(orderAfter('bzz')).toBe('c000');
  });

  it('sorts by code unit over thousands of steps, and stays short', () => {
    let last: string | undefined;
    for (let step = 0; step < 10_000; step += 1) {
      const next = orderAfter(last);
      if (last !== undefined) expect(next > last).toBe(true);
      last = next;
    }
    expect(last).toHaveLength(4);
  });

  it('goes behind an order that lies between two others', () => {
    expect(orderAfter('a0V')).toBe('a1');
    expect(orderAfter('az5')).toBe('b00');
  });

  it('goes behind orders of any other form', () => {
    for (const last of ['', 'Zz', 'a', 'b0', 'a-', 'zzz', '0', '~', 'ä', `z${'z'.repeat(26)}`]) {
      expect(orderAfter(last) > last, last).toBe(true);
    }
  });
});

describe('orderBetween', () => {
  it.each([[undefined, 'a0'], ['a0', 'a1'], ['a0', 'a0V'], ['a0', 'a01'], ['az', 'b00'], [undefined, '1'], ['a0', undefined], [undefined, undefined]])('lies between %s and %s', (before, after) => {
    const between = orderBetween(before, after)!;
    if (before !== undefined) expect(between > before).toBe(true);
    if (after !== undefined) expect(between < after).toBe(true);
  });

  it('says where there is no room', () => {
    expect(orderBetween('a0', 'a00')).toBe(undefined);
  });
});
