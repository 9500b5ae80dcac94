import { describe, expect, it } from 'vitest';
import { resultShape, viewOf } from './result-shape.ts';

describe('resultShape', () => {
  it('shows a text as text, rows as a table, and anything else as JSON', () => {
    expect(['words', 7, [{ a: 1 }], [], [1], { a: 1 }, [{ a: 1 }, null]].map((data) => resultShape(data).best)).toEqual(['text', 'text', 'table', 'json', 'json', 'json', 'json']);
  });

  it('can show a text that is JSON as what it says', () => {
    const shape = resultShape(' [{"name":"Ann"}]');
    expect(shape).toMatchObject({ best: 'text', table: [{ name: 'Ann' }], json: [{ name: 'Ann' }] });
    expect(resultShape('{"name":').json).toBe('{"name":');
  });

  it('shows the rows of a batch first, each with how it stands', () => {
    const shape = resultShape(['a', null, null], [{ status: 'success', data: 'a', error: null }, { status: 'error', data: null, error: { message: 'Too long.' } as never }, { status: 'waiting', data: null, error: null }]);
    expect(shape.best).toBe('rows');
    expect(shape.rows).toEqual([{ row: 1, status: 'Done', answer: 'a' }, { row: 2, status: 'Failed', answer: 'Too long.' }, { row: 3, status: 'Waiting', answer: '' }]);
  });
});

describe('viewOf', () => {
  it('keeps to what was chosen where that fits', () => {
    const rows = resultShape([{ a: 1 }]);
    expect([viewOf(rows, 'json'), viewOf(rows, 'text'), viewOf(rows, undefined)]).toEqual(['json', 'table', 'table']);
  });
});
