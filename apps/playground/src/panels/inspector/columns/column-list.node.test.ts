import { describe, expect, it } from 'vitest';
import { nameOf, readColumnList, withColumnMember, withColumnMoved, withColumnsOfRows, withNewColumn } from './column-list.ts';

const columns = ['name', { key: 'total', type: 'currency', custom: 1 }] as const;

describe('the list of columns', () => {
  it('is read from texts and objects with a key, and from nothing; whatever else stays JSON', () => {
    expect(readColumnList(undefined)).toEqual([]);
    expect(readColumnList([...columns])).toEqual(columns);
    for (const value of ['a', 7, {}, [1], [{ title: 'no key' }], [null]]) expect(readColumnList(value)).toBe(undefined);
  });

  it('sets and clears members, and keeps those that it does not know', () => {
    const set = withColumnMember(columns, 0, { member: 'title', value: 'Name' });
    expect(set[0]).toEqual({ key: 'name', title: 'Name' });
    expect(withColumnMember(columns, 1, { member: 'type', value: undefined })[1]).toEqual({ key: 'total', custom: 1 });
    expect(withColumnMember(columns, 1, { member: 'key', value: 'sum' })[1]).toEqual({ key: 'sum', type: 'currency', custom: 1 });
    expect(withColumnMember(columns, 1, { member: 'key', value: undefined })[1]).toEqual({ key: '', type: 'currency', custom: 1 });
  });

  it('moves within its ends', () => {
    expect(withColumnMoved(columns, 1, 0)).toEqual([columns[1], 'name']);
    expect(withColumnMoved(columns, 1, 2)).toBe(columns);
    expect(withColumnMoved(columns, 0, -1)).toBe(columns);
  });

  it('adds a column under a key of its own', () => {
    expect(withNewColumn([{ key: 'column2' }]).at(-1)).toEqual({ key: 'column3', title: 'Column 3' });
  });

  it('takes from the data what it does not show, with titles in words and types by the cells', () => {
    const rows = [{ name: 'Ann', orderDate: '2026-10-01', unit_price: 3, paid: true, URL: 'https://a.example/' }];
    expect(withColumnsOfRows(['name'], rows)).toEqual([
      'name', { key: 'orderDate', title: 'Order date', type: 'date' }, { key: 'unit_price', title: 'Unit price', type: 'number' }, { key: 'paid', title: 'Paid', type: 'boolean' }, { key: 'URL', title: 'URL', type: 'link' },
    ]);
    expect(withColumnsOfRows([], undefined)).toEqual([]);
  });

  it('names a column by its title, or its key', () => {
    expect([nameOf('a'), nameOf({ key: 'a', title: 'A' }), nameOf({ key: 'a', title: '' })]).toEqual(['a', 'A', 'a']);
  });
});
