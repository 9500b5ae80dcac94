import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText } from './model/cell-text.ts';
import { NO_HISTORY } from './model/change-history.ts';
import { displayedData } from './model/displayed-data.ts';
import { readRowIndex, selectedRow } from './table-members.ts';
import { tableDefinition } from './table.definition.ts';

describe('displayedData', () => {
  it('is the data as it was given while nothing is sorted', () => {
    const data = [{ a: 2 }, { a: 1 }];
    expect(displayed({ data })).toEqual(data);
    expect(displayed({ data })[0]).toBe(data[0]);
  });

  it.each<[string, unknown[], unknown[]]>([
    ['numbers by their value', [10, 9, -1, 0.5, -0.25], [-1, -0.25, 0.5, 9, 10]],
    ['days and moments by their time', ['2026-10-01', '2026-09-30T12:00Z', '2025-01-01'], ['2025-01-01', '2026-09-30T12:00Z', '2026-10-01']],
    ['texts as people do', ['b', 'Ä', 'a', 'Room 10', 'Room 9'], ['a', 'Ä', 'b', 'Room 9', 'Room 10']],
    ['kinds apart: numbers, dates, truth, texts', ['x', true, '2026-01-01', 3], [3, '2026-01-01', true, 'x']],
  ])('sorts %s', (_what, cells, expected) => {
    expect(sorted(cells, 'ascending')).toEqual(expected);
    expect(sorted(cells, 'descending')).toEqual(expected.toReversed());
  });

  it('keeps empty cells last in both directions, and equal ones in the order of the data', () => {
    const data = [{ a: null, n: 0 }, { a: 1, n: 1 }, { n: 2 }, { a: 1, n: 3 }, { a: 0, n: 4 }];
    const places = (direction: string) => displayed({ data }, { sort: [{ column: 'a', direction }] }).map(({ n }) => n);
    expect(places('ascending')).toEqual([4, 1, 3, 0, 2]);
    expect(places('descending')).toEqual([1, 3, 4, 0, 2]);
  });

  it('sorts by several columns, the first counting most', () => {
    const data = [{ a: 'x', b: 1 }, { a: 'y', b: 2 }, { a: 'x', b: 3 }, { a: 'y', b: 1 }];
    const sort = [{ column: 'a', direction: 'descending' }, { column: 'b', direction: 'ascending' }];
    expect(displayed({ data }, { sort }).map(({ a, b }) => `${String(a)}${String(b)}`)).toEqual(['y1', 'y2', 'x1', 'x3']);
  });

  it('shows edits and puts new rows first, without moving the row that was edited', () => {
    const data = [{ id: 1, a: 1 }, { id: 2, a: 2 }];
    const state = { sort: [{ column: 'a', direction: 'ascending' }], changes: { ...NO_HISTORY, present: { edited: new Map([[1, { a: 9 }]]), added: [{ key: 'new:1', row: { a: 5 } }], deleted: new Set() } } };
    expect(displayed({ data, primaryKey: 'id' }, state)).toEqual([{ a: 5 }, { id: 1, a: 9 }, { id: 2, a: 2 }]);
  });

  it('leaves sorting and filtering to the server when it is asked to', () => {
    const data = [{ a: 2 }, { a: 1 }];
    expect(displayed({ data, serverSide: true }, { sort: [{ column: 'a' }], search: 'nothing' })).toEqual(data);
  });

  it('loses no row and gives the same order from any other, for any cells', () => {
    const cell = fc.oneof(fc.anything(), fc.double(), fc.constantFrom('2026-01-01', '', '10', '9', null));
    fc.assert(fc.property(fc.array(cell, { maxLength: 30 }), (cells) => {
      const once = sorted(cells, 'ascending');
      expect(once).toHaveLength(cells.length);
      expect(sorted(once, 'ascending')).toEqual(once);
    }));
  });
});

describe('selectedRow', () => {
  it('is null for no choice, for a place that is gone, and for what is no data', () => {
    expect(selected({ data: [{ a: 1 }] }, { selectedRowIndex: -1 })).toBe(null);
    expect(selected({ data: [{ a: 1 }] }, { selectedRowIndex: 1 })).toBe(null);
    expect(selected({ data: 'x' }, { selectedRowIndex: 0 })).toBe(null);
  });

  it('is the very row that was given, and { value } for what is no object', () => {
    const row = { a: 1 };
    expect(selected({ data: [row] }, { selectedRowIndex: 0 })).toBe(row);
    expect(selected({ data: ['x'] }, { selectedRowIndex: 0 })).toEqual({ value: 'x' });
  });

  it('follows its primary key through new data', () => {
    const state = { selectedKeys: ['b'], selectedRowIndex: 1 };
    expect(selected({ data: [{ id: 'c' }, { id: 'd' }, { id: 'b', n: 2 }], primaryKey: 'id' }, state)).toEqual({ id: 'b', n: 2 });
    expect(selected({ data: [{ id: 'c' }], primaryKey: 'id' }, state)).toBe(null);
  });
});

describe('readRowIndex', () => {
  it('is -1 for whatever is no place in the data', () => {
    for (const index of [-1, 1, 0.5, '0', null, Number.NaN]) expect(readRowIndex([1], index)).toBe(-1);
    expect(readRowIndex([1], 0)).toBe(0);
  });
});

describe('cellText', () => {
  it('is bounded and never throws, for any value', () => {
    fc.assert(fc.property(fc.anything({ withDate: true, withBigInt: true, withNullPrototype: true, withMap: true }), (value) => {
      expect(cellText(value).length).toBeLessThanOrEqual(1000);
    }));
    expect(cellText({ list: Array.from({ length: 100_000 }, (_, index) => index) })).toHaveLength(200);
  });
});

describe('tableDefinition', () => {
  const context = (props: object, state: object) => ({ props: { ...props }, state: { ...state }, inside: [], rows: [], language: '' });
  const reduce = (method: string, [props, state]: readonly [object, object], ...args: readonly unknown[]) => tableDefinition.methods[method]?.reduce?.(context(props, state), ...args);
  const derive = (name: string, props: object, state: object) => tableDefinition.derive?.[name]?.(context(props, state));

  it('chooses and clears without an element', () => {
    const data = [{ a: 1 }, { a: 2 }];
    const state = { selectedRowIndex: 1, sort: [{ column: 'a', direction: 'descending' }] };
    expect(reduce('selectRow', [{ data }, state], 1)).toEqual({ selectedRowIndex: 1, selectedKeys: [1] });
    expect(reduce('selectRow', [{ data }, state], 9)).toEqual({ selectedRowIndex: -1, selectedKeys: [] });
    expect(reduce('selectRows', [{ data, primaryKey: 'a' }, state], [2, 7, 1])).toEqual({ selectedRowIndex: 0, selectedKeys: [2, 1] });
    expect(reduce('clearSelection', [{ data }, state])).toEqual({ selectedRowIndex: -1, selectedKeys: [] });
    expect(derive('selectedRow', { data }, state)).toEqual({ a: 2 });
    expect(derive('displayedData', { data }, state)).toEqual([{ a: 2 }, { a: 1 }]);
  });

  it('says the same by the names of other builders', () => {
    const data = [{ id: 'a', n: 1 }, { id: 'b', n: 2 }, { id: 'c', n: 3 }];
    const props = { data, primaryKey: 'id', pageSize: 2 };
    const state = { selectedKeys: ['c', 'a'], selectedRowIndex: 0, search: 'x', page: 2, filters: [], sort: [], cursors: [] };
    const told = (given: object, held: object) => ['searchTerm', 'selectedRowKey', 'selectedRowKeys', 'pagination'].map((name) => derive(name, given, held));
    expect(told(props, state)).toEqual(['x', 'a', ['c', 'a'], { page: 2, pageSize: 2, offset: 2, total: 0 }]);
    const filtered = { ...state, search: '', filters: [{ column: 'n', operator: '>', value: 1 }], changes: { ...NO_HISTORY, present: { edited: new Map(), added: [{ key: 'new:1', row: {} }], deleted: new Set() } } };
    expect(derive('pagination', props, filtered)).toEqual({ page: 2, pageSize: 2, offset: 2, total: 3 });
    expect(told({ data: 'x' }, { selectedKeys: ['gone'], search: '', page: 'x' })).toEqual(['', null, ['gone'], { page: 1, pageSize: 0, offset: 0, total: 0 }]);
    expect([{ totalRows: 120 }, {}].map((rest) => derive('pagination', { data, serverSide: true, totalRows: null, ...rest }, { page: 3 }))).toEqual([{ page: 3, pageSize: 50, offset: 100, total: 120 }, { page: 3, pageSize: 50, offset: 100, total: null }]);
  });

  it('asks a server for one page, by offset and by cursor', () => {
    const props = { data: [], pageSize: 20, nextCursor: 'c2' };
    const first = { page: 1, cursors: [], sort: [{ column: 'a', direction: 'ascending' }], filters: [{ column: 'a', operator: '>', value: 3 }], search: 'x' };
    expect(derive('serverState', props, first)).toEqual({ page: 1, pageSize: 20, offset: 0, cursor: null, sort: first.sort, filters: first.filters, search: 'x' });
    const second = reduce('nextPage', [props, first]) as object;
    expect(derive('serverState', props, { ...first, ...second })).toMatchObject({ page: 2, offset: 20, cursor: 'c2' });
    expect(derive('serverState', props, { ...first, ...second, ...reduce('previousPage', [props, { ...first, ...second }]) })).toMatchObject({ page: 1, offset: 0, cursor: null });
    expect(reduce('setSearch', [props, { ...first, page: 7 }], 'y')).toEqual({ search: 'y', page: 1, cursors: [] });
  });

  it('changes, adds and deletes rows, takes them back, and forgets', () => {
    const props = { data: [{ id: 'a', n: 1 }, { id: 'b', n: 2 }], primaryKey: 'id' };
    let state: Record<string, unknown> = { changes: NO_HISTORY, sort: [], filters: [], search: '' };
    const call = (method: string, ...args: readonly unknown[]): void => {
      state = { ...state, ...reduce(method, [props, state], ...args) };
    };
    call('setCell', 'b', 'n', 5);
    call('addRow', { n: 3 });
    call('deleteRows', ['a']);
    expect(derive('changeset', props, state)).toEqual([{ key: 'b', old: { n: 2 }, new: { n: 5 } }]);
    expect(derive('newRows', props, state)).toEqual([{ n: 3 }]);
    expect(derive('deletedKeys', props, state)).toEqual(['a']);
    call('undo');
    call('undo');
    expect([derive('newRows', props, state), derive('deletedKeys', props, state)]).toEqual([[], []]);
    call('redo');
    expect(derive('newRows', props, state)).toEqual([{ n: 3 }]);
    call('setCell', 'b', 'n', 2);
    expect(derive('changeset', props, state)).toEqual([]);
    call('discardChanges');
    expect(derive('hasChanges', props, state)).toBe(false);
  });
});

function displayed(props: object, state: object = {}) {
  return displayedData({ props: { ...props }, state: { ...state } });
}

function selected(props: object, state: object) {
  return selectedRow({ props: { ...props }, state: { ...state } });
}

function sorted(cells: readonly unknown[], direction: string): unknown[] {
  const rows = cells.map((cell) => ({ cell }));
  return displayed({ data: rows }, { sort: [{ column: 'cell', direction }] }).map((row) => row['cell']);
}
