import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText } from './cell-text.ts';
import { displayedRows, readRowIndex, selectedRow } from './table-rows.ts';
import { tableDefinition } from './table.definition.ts';

describe('displayedRows', () => {
  it('is the data as it was given while nothing is sorted', () => {
    const data = [{ a: 2 }, { a: 1 }];
    expect(displayedRows(data, [])).toEqual(data);
    expect(displayedRows(data, undefined)[0]).toBe(data[0]);
  });

  it.each<[string, unknown[], unknown[]]>([
    ['numbers by their value', [10, 9, -1], [-1, 9, 10]],
    ['days and moments by their time', ['2026-10-01', '2026-09-30T12:00Z', '2025-01-01'], ['2025-01-01', '2026-09-30T12:00Z', '2026-10-01']],
    ['texts as people do', ['b', 'Ä', 'a', 'Room 10', 'Room 9'], ['a', 'Ä', 'b', 'Room 9', 'Room 10']],
    ['kinds apart: numbers, dates, truth, texts', ['x', true, '2026-01-01', 3], [3, '2026-01-01', true, 'x']],
  ])('sorts %s', (_what, cells, expected) => {
    expect(sorted(cells, 'ascending')).toEqual(expected);
    expect(sorted(cells, 'descending')).toEqual(expected.toReversed());
  });

  it('keeps empty cells last in both directions, and equal ones in the order of the data', () => {
    const data = [{ a: null, n: 0 }, { a: 1, n: 1 }, { n: 2 }, { a: 1, n: 3 }, { a: 0, n: 4 }];
    const places = (direction: string) => displayedRows(data, [{ column: 'a', direction }]).map(({ n }) => n);
    expect(places('ascending')).toEqual([4, 1, 3, 0, 2]);
    expect(places('descending')).toEqual([1, 3, 4, 0, 2]);
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
    expect(selectedRow([{ a: 1 }], -1)).toBe(null);
    expect(selectedRow([{ a: 1 }], 1)).toBe(null);
    expect(selectedRow('x', 0)).toBe(null);
  });

  it('is the very row that was given, and { value } for what is no object', () => {
    const row = { a: 1 };
    expect(selectedRow([row], 0)).toBe(row);
    expect(selectedRow(['x'], 0)).toEqual({ value: 'x' });
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
  it('chooses and clears without an element', () => {
    const context = { props: { data: [{ a: 1 }, { a: 2 }] }, state: { selectedRowIndex: 1, sort: [{ column: 'a', direction: 'descending' }] }, inside: [], rows: [], language: '' };
    expect(tableDefinition.methods['selectRow']?.reduce?.(context, 1)).toEqual({ selectedRowIndex: 1 });
    expect(tableDefinition.methods['selectRow']?.reduce?.(context, 9)).toEqual({ selectedRowIndex: -1 });
    expect(tableDefinition.methods['clearSelection']?.reduce?.(context)).toEqual({ selectedRowIndex: -1 });
    expect(tableDefinition.derive?.['selectedRow']?.(context)).toEqual({ a: 2 });
    expect(tableDefinition.derive?.['displayedData']?.(context)).toEqual([{ a: 2 }, { a: 1 }]);
  });
});

function sorted(cells: readonly unknown[], direction: string): unknown[] {
  const rows = cells.map((cell) => ({ cell }));
  return displayedRows(rows, [{ column: 'cell', direction }]).map((row) => row['cell']);
}
