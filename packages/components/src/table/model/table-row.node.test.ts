import { rowList } from '@inlay/runtime/files';
import { describe, expect, it } from 'vitest';
import { readRows } from './table-row.ts';

describe('readRows', () => {
  it('makes rows of what is no record, and hands a list of records on', () => {
    const records = [{ a: 1 }, { a: 2 }];
    expect(readRows(records)).toBe(records);
    expect(readRows([1, null, [2], { a: 3 }])).toEqual([{ value: 1 }, { value: null }, { value: [2] }, { a: 3 }]);
    expect([readRows('x'), readRows(undefined)]).toEqual([[], []]);
  });

  it('looks at no row of a long list over columns', () => {
    let looks = 0;
    // Read for every cell that holds no number.
    const absent = new Proxy(new Uint8Array(), { get: () => { looks += 1; return 0; } });
    const rows = rowList({ names: ['n'], batches: [{ length: 50_000, columns: [{ kind: 'number', values: new Float64Array(50_000).fill(Number.NaN), absent }] }] });
    expect(readRows(rows)).toBe(rows);
    expect(looks).toBe(0);
    expect([rows[7], looks]).toEqual([{ n: null }, 1]);
  });
});
