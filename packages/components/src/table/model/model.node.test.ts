import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregateOf } from './aggregate.ts';
import { cellFormat } from './cell-format.ts';
import { filterTest, numberFilter } from './filter-test.ts';
import { groupLines } from './group-lines.ts';
import { inferType } from './infer-type.ts';
import type { Group } from './lines.ts';
import type { ShapedLines } from './shaped-lines.ts';
import { countedPlace, pageLines } from './page-lines.ts';
import { editText, parseCell } from './parse-cell.ts';
import { rankTexts } from './rank-texts.ts';
import { RowOrder } from './row-order.ts';
import { sortByKeys } from './sort-by-keys.ts';
import { readColumns } from './table-columns.ts';
import { nextSort } from './table-sort.ts';
import { treeLines } from './tree-lines.ts';
import { readTsv, rowsAsTsv } from './tsv.ts';
import { finish, finishInSlices } from './work.ts';

describe('sortByKeys', () => {
  it('sorts any numbers as a stable sort does, in both directions, those that are none last', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.double(), fc.integer({ min: -3, max: 3 }), fc.constant(Number.NaN))), fc.boolean(), (numbers, descending) => {
      const keys = Float64Array.from(numbers);
      const order = finish(sortByKeys(Uint32Array.from(numbers.keys()), keys, descending));
      const expected = [...numbers.keys()].sort((a, b) => {
        const [left, right] = [numbers[a]!, numbers[b]!];
        if (Number.isNaN(left) || Number.isNaN(right)) return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
        return (descending ? -1 : 1) * (left < right ? -1 : Number(left > right));
      });
      expect([...order]).toEqual(expected);
    }));
  });

  it('sorts the places that it is given, and leaves the others out', () => {
    expect([...finish(sortByKeys(Uint32Array.from([4, 1, 3]), Float64Array.from([9, 5, 9, 2, 7]), false))]).toEqual([3, 1, 4]);
  });
});

describe('rankTexts', () => {
  it('ranks as a collator does that knows numbers', () => {
    const collator = new Intl.Collator(undefined, { numeric: true });
    const text = fc.array(fc.constantFrom('Room ', 'room ', '9', '10', '007', 'a', 'Ä', 'z', ' '), { maxLength: 4 }).map((parts) => parts.join(''));
    fc.assert(fc.property(text, text, (a, b) => {
      const [left, right] = finish(rankTexts([a, b]));
      expect(Math.sign(left! - right!)).toBe(Math.sign(collator.compare(a, b)));
    }));
  });

  it('ranks more texts than one run, and keeps what is missing apart', () => {
    const texts = Array.from({ length: 5000 }, (_each, index) => (index % 7 === 0 ? undefined : `Name ${(index * 7919) % 5000}`));
    const ranks = finish(rankTexts(texts));
    const order = [...texts.keys()].filter((place) => texts[place] !== undefined).sort((a, b) => ranks[a]! - ranks[b]!);
    const numbers = order.map((place) => Number(texts[place]!.slice(5)));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(ranks[0]).toBeNaN();
  });
});

describe('finishInSlices', () => {
  it('gives the page its turn whenever the budget is spent, and stops when nobody wants the result', async () => {
    let [now, pauses] = [0, 0];
    const slices = { budget: 10, now: () => (now += 4), pause: async () => (pauses += 1) };
    const work = function* (): Generator<undefined, string, undefined> {
      for (let step = 0; step < 20; step += 1) yield;
      return 'done';
    };
    expect(await finishInSlices(work(), { ...slices, signal: new AbortController().signal })).toBe('done');
    expect(pauses).toBeGreaterThan(4);
    expect(await finishInSlices(work(), { ...slices, signal: AbortSignal.abort() })).toBe(undefined);
  });
});

describe('filters', () => {
  it('by numbers let the same cells through as one by one', () => {
    const value = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constantFrom('3', '2026-05-01', '', 0.1, -0.1, Number.MAX_VALUE, Infinity, -Infinity));
    const cell = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constantFrom(0.1, -0.1, Number.MIN_VALUE, -0, Number.MAX_VALUE, Infinity, -Infinity, '4', '2026-01-01', '2026-10-01', 'word', '', null, undefined, true, Number.NaN));
    const filter = fc.record({ column: fc.constant('a'), operator: fc.constantFrom('>', '>=', '<', '<=', 'between' as const), value: fc.oneof(value, fc.tuple(value, value)) });
    fc.assert(fc.property(filter, cell, (stated, given) => {
      const single = stated.operator !== 'between';
      const wanted = { ...stated, value: single === Array.isArray(stated.value) ? (single ? 1 : [1, 2]) : stated.value };
      const byNumber = single && wanted.value === '' ? undefined : numberFilter(wanted);
      if (byNumber === undefined || (Array.isArray(wanted.value) && wanted.value.every((each) => each === ''))) return;
      const order = finish(new RowOrder([{ a: given }], readColumns(['a'], [{ a: given }])).order({ sort: [], filters: [{ ...wanted, column: 'a' }], search: '' }));
      expect(order.length === 1).toBe(filterTest(wanted)(given));
    }), { numRuns: 500 });
  });
});

describe('pageLines', () => {
  const rows = ['a', 'a', 'b', 'b', 'b', 'c'].map((group, index) => ({ group, half: index % 2 }));
  const columns = readColumns(['group', 'half'], rows);
  const words = (lines: ShapedLines): string => [...lines.codes].map((code, line) => (code < 0 ? `${(lines.extraAt(line) as Group).value as string}:` : code)).join(' ');
  const pages = (lines: ShapedLines, size: number): string[] => [1, 2, 3].map((page) => words(pageLines(lines, page, size).lines));

  it('counts rows, and says a group again where it goes on', () => {
    const lines = groupLines([0, 1, 2, 3, 4, 5], { rows, columns: columns.slice(0, 1), collapsed: new Set() });
    expect(pages(lines, 3)).toEqual(['a: 0 1 b: 2', 'b: 3 4 c: 5', 'b: 3 4 c: 5']);
    expect([pageLines(lines, 2, 4).total, pageLines(lines, 2, 4).shown]).toEqual([6, 2]);
    expect([countedPlace(lines, 4), countedPlace(lines, 9)]).toEqual([4, -1]);
  });

  it('says the groups around a group again, too, and counts one that is shut', () => {
    const lines = groupLines([0, 1, 2, 3, 4, 5], { rows, columns, collapsed: new Set(['"b"']) });
    expect(pages(lines, 2)).toEqual(['a: 0: 0 1: 1', 'b: c: 1: 5', 'b: c: 1: 5']);
  });

  it('keeps what is below a root with it', () => {
    const tree = [{ id: 1, up: 0 }, { id: 2, up: 1 }, { id: 3, up: 0 }, { id: 4, up: 3 }, { id: 5, up: 0 }];
    const lines = treeLines([0, 1, 2, 3, 4], { rows: tree, primaryKey: 'id', parentKey: 'up', collapsed: new Set() });
    const { lines: second, total } = pageLines(lines, 2, 1);
    expect([[...second.codes], total, second.branchAt(3)?.level]).toEqual([[2, 3], 3, 1]);
  });
});

describe('treeLines', () => {
  const rows = [{ id: 1, up: null }, { id: 2, up: 1 }, { id: 3, up: 2 }, { id: 4, up: 9 }, { id: 5, up: 6 }, { id: 6, up: 5 }];
  const lines = (order: readonly number[], collapsed: readonly number[] = []) => treeLines(order, { rows, primaryKey: 'id', parentKey: 'up', collapsed: new Set(collapsed) });

  it('puts children below their parents, and cuts circles', () => {
    const shown = lines([0, 1, 2, 3, 4, 5]);
    expect([...shown.codes].map((place) => `${rows[place]!.id}@${shown.branchAt(place)!.level}`)).toEqual(['1@0', '2@1', '3@2', '4@0', '6@0', '5@1']);
  });

  it('shows the way to a row whose parents were filtered out, and hides what is shut', () => {
    expect([...lines([2]).codes]).toEqual([0, 1, 2]);
    expect([...lines([0, 1, 2], [2]).codes]).toEqual([0, 1]);
  });
});

describe('groupLines', () => {
  it('groups by several columns in the order of the rows, and leaves shut groups without theirs', () => {
    const rows = [{ a: 'x', b: 1 }, { a: 'y', b: 1 }, { a: 'x', b: 2 }];
    const columns = readColumns(['a', 'b'], rows);
    const words = (collapsed: readonly string[]) => {
      const lines = groupLines([0, 1, 2], { rows, columns, collapsed: new Set(collapsed) });
      return [...lines.codes].map((code, line) => { const extra = lines.extraAt(line); return extra?.kind === 'group' ? `${'>'.repeat(extra.level)}${String(extra.value)}` : code; });
    };
    expect(words([])).toEqual(['x', '>1', 0, '>2', 2, 'y', '>1', 1]);
    expect(words(['"x"'])).toEqual(['x', 'y', '>1', 1]);
  });
});

describe('aggregateOf', () => {
  const rows = [{ n: 3 }, { n: '4' }, { n: null }, { n: 'x' }, { n: 3 }];
  it.each([['sum', 10], ['average', 10 / 3], ['min', 3], ['max', 4], ['count', 4], ['countDistinct', 3]] as const)('gives the %s', (aggregate, expected) => {
    const [column] = readColumns([{ key: 'n', aggregate }], rows);
    expect(aggregateOf(column!, rows, [0, 1, 2, 3, 4])).toBe(expected);
  });
});

describe('cellFormat', () => {
  const format = (stated: object, value: unknown) => cellFormat(readColumns([{ key: 'a', ...stated }], [])[0]!, 'en')(value);
  it('writes numbers, money, shares and days as the language does', () => {
    expect(format({ type: 'number' }, 1234.5)).toBe('1,234.5');
    expect(format({ type: 'number', decimals: 2 }, '7')).toBe('7.00');
    expect(format({ type: 'currency', currency: 'EUR' }, -3)).toBe('-€3.00');
    expect(format({ type: 'percent' }, 0.256)).toBe('26%');
    expect(format({ type: 'date' }, '2026-10-01')).toBe('Oct 1, 2026');
  });

  it('leaves what it cannot write, and years that were only found to be numbers', () => {
    expect([format({ type: 'currency', currency: 'none' }, 5), format({ type: 'date' }, 'soon'), format({ type: 'number' }, 'many')]).toEqual(['5', 'soon', 'many']);
    expect(cellFormat(readColumns([], [{ year: 2026 }])[0]!, 'en')(2026)).toBe('2026');
  });
});

describe('inferType', () => {
  it('names what all cells are, and text where they differ', () => {
    expect([[1, null, 2n], [true, false], ['2026-01-01'], ['2026-01-01', '2026-01-01T10:00Z'], ['https://a.example/x'], [{}], [1, 'a'], []].map(inferType))
      .toEqual(['number', 'boolean', 'date', 'dateTime', 'link', 'json', 'text', 'text']);
  });
});

describe('parseCell', () => {
  const column = (stated: object) => readColumns([{ key: 'a', ...stated }], [])[0]!;
  it.each<[string, object, string, unknown]>([
    ['a number', { type: 'number' }, ' 1,234.5 ', { value: 1234.5 }],
    ['no number', { type: 'number' }, 'x', { problem: 'number' }],
    ['a share', { type: 'percent' }, '25%', { value: 0.25 }],
    ['a truth', { type: 'boolean' }, 'Yes', { value: true }],
    ['a day', { type: 'date' }, '2026-10-01', { value: '2026-10-01' }],
    ['no day', { type: 'date' }, '1.10.', { problem: 'date' }],
    ['an option', { options: [1, 2] }, '2', { value: 2 }],
    ['no option', { options: [1, 2] }, '3', { problem: 'option' }],
    ['nothing', { type: 'number' }, '', { value: null }],
    ['nothing where something is asked for', { required: true }, ' ', { problem: 'required' }],
    ['JSON', { type: 'json' }, '{"a":1}', { value: { a: 1 } }],
    ['no JSON', { type: 'json' }, '{', { problem: 'json' }],
    ['tags', { type: 'tag' }, 'a, b,', { value: ['a', 'b'] }],
    ['a pattern', { pattern: '[A-Z]{2}' }, 'ABC', { problem: 'pattern' }],
    ['a pattern that is none', { pattern: '(' }, 'ABC', { value: 'ABC' }],
  ])('reads %s', (_what, stated, text, expected) => {
    expect(parseCell(text, column(stated))).toEqual(expected);
  });

  it('reads back what it gives to be edited', () => {
    for (const [stated, value] of [[{ type: 'number' }, -2.5], [{ type: 'percent' }, 0.07], [{ type: 'tag' }, ['a', 'b']], [{ type: 'json' }, { a: [1] }], [{}, 'x']] as const) {
      expect(parseCell(editText(value, column(stated)), column(stated))).toEqual({ value });
    }
  });
});

describe('readTsv', () => {
  it('reads back what was copied, whatever is in the cells', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.string().map((text) => text.replaceAll('\r', '')), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      if (rows.at(-1)!.length === 1 && rows.at(-1)![0] === '') return;
      expect(readTsv(rowsAsTsv(rows))).toEqual(rows);
    }));
  });
});

describe('nextSort', () => {
  it('goes up, down and away, alone or beside the others', () => {
    const up = { column: 'a', direction: 'ascending' } as const;
    const down = { column: 'a', direction: 'descending' } as const;
    const other = { column: 'b', direction: 'ascending' } as const;
    expect(nextSort([], 'a')).toEqual([up]);
    expect(nextSort([up, other], 'a')).toEqual([down]);
    expect(nextSort([down], 'a')).toEqual([]);
    expect(nextSort([up, other], 'a', true)).toEqual([down, other]);
    expect(nextSort([down, other], 'a', true)).toEqual([other]);
    expect(nextSort([other], 'a', true)).toEqual([other, up]);
  });
});
