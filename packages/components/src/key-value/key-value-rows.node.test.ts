import { describe, expect, it } from 'vitest';
import { localizeIn } from '../element/localize.ts';
import { keyValueRows } from './key-value-rows.ts';

const rows = (data: unknown, keys: readonly unknown[] = []): readonly string[] => keyValueRows(data, keys, localizeIn('en')).map(({ key, text }) => `${key}: ${text}`);

describe('keyValueRows', () => {
  it('makes words of names and of values', () => {
    expect(rows({ firstName: 'Ann', created_at: new Date(0), paid: true, note: null, tags: ['a'], customerID: 7, 'As it is': 0 })).toEqual(['First name: Ann', 'Created at: 1970-01-01T00:00:00.000Z', 'Paid: Yes', 'Note: –', 'Tags: ["a"]', 'customer ID: 7', 'As it is: 0']);
  });

  it('reads a list of rows, and leaves out what is none', () => {
    expect(rows([{ key: 'city', value: 'Ulm' }, { label: 'Country code', value: 'DE' }, null, 3, {}])).toEqual(['City: Ulm', 'Country code: DE']);
  });

  it('picks and orders, with a dash for what is not there', () => {
    expect(rows({ a: 1, b: 2 }, ['b', 'c', null])).toEqual(['B: 2', 'C: –']);
  });

  it('is bounded, and nothing for what is no record', () => {
    expect([rows(null), rows('x'), rows(3), rows(undefined)]).toEqual([[], [], [], []]);
    expect(rows(Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`k${index}`, index])))).toHaveLength(500);
  });
});
