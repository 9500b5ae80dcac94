import { describe, expect, it } from 'vitest';
import { optionIndex, readOptions } from './option.ts';
import { choicesOf } from './choice-of.ts';

const read = (options: readonly unknown[], valueKey = '', labelKey = '') => readOptions({ options, valueKey, labelKey });

describe('readOptions', () => {
  it('takes plain values, options and rows of data, and leaves out what is missing', () => {
    expect(read(['a', 1, null, undefined, { value: 'b', label: 'B', disabled: true }]).map(({ value, label, disabled }) => [value, label, disabled]))
      .toEqual([['a', 'a', false], [1, '1', false], ['b', 'B', true]]);
    expect(read([{ id: 7, name: 'Ann' }], 'id', 'name')[0]).toMatchObject({ value: 7, label: 'Ann', item: { id: 7, name: 'Ann' } });
  });

  it('takes the label for the value, or the row itself, where there is no value', () => {
    const row = { name: 'Ann' };
    expect([read([{ label: 'B' }])[0]?.value, read([row])[0]?.value, read([{ value: 3 }])[0]?.label]).toEqual(['B', row, '3']);
  });

  it('reads a list anew only when it or the names of its fields change', () => {
    const options = [{ id: 7, name: 'Ann' }];
    const first = read(options, 'id', 'name');
    expect(read(options, 'id', 'name')).toBe(first);
    expect(read(options, 'name', 'name')[0]?.value).toBe('Ann');
    expect(read([...options], 'id', 'name')).toEqual(first);
  });

  it('never throws', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;
    expect(read([Symbol('x'), () => 1, cyclic, [1]], 'self').map(({ label }) => label)).toEqual(['', '', '', '']);
  });
});

describe('optionIndex', () => {
  it('prefers the very value over one that is written the same', () => {
    const options = read(['1', 1]);
    expect([optionIndex(options, 1), optionIndex(options, '1'), optionIndex(options, '2')]).toEqual([1, 0, -1]);
    expect([optionIndex(read([1]), '1'), optionIndex(read(['a']), null), optionIndex(read(['']), '')]).toEqual([0, -1, 0]);
  });

  it('finds an option that stands for null', () => {
    expect(optionIndex(read([{ value: null, label: 'Any' }, 'a']), null)).toBe(0);
  });
});

describe('choicesOf', () => {
  it('keeps the order of the values and leaves out those without an option', () => {
    expect(choicesOf({ options: ['a', 'b'], valueKey: '', labelKey: '' }, ['b', 'x', 'a'])).toEqual({ selectedIndexes: [1, 0], selectedItems: ['b', 'a'], selectedLabels: ['b', 'a'] });
  });
});
