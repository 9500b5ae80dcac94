import { describe, expect, it } from 'vitest';
import { localizeIn } from '../element/localize.ts';
import { chartModel, MAX_PLACES, MAX_SERIES } from './chart-model.ts';
import type { ChartModel } from './chart-model.ts';
import type { ChartSource } from './chart-source.ts';

const read = (source: Partial<ChartSource>): ChartModel => chartModel({ type: 'bar', data: [], x: '', y: '', groupBy: '', aggregate: 'sum', bins: 0, ...source }, localizeIn('en'));
const values = (model: ChartModel): unknown => Object.fromEntries(model.series.map(({ name, points }) => [name, points.map(({ x, y }) => [model.labels[x] ?? x, y])]));

const rows = [{ week: 'A', good: 3, bad: 1, team: 'x' }, { week: 'B', good: '4', bad: null, team: 'y' }, { week: 'A', good: 5, bad: 2, team: 'y' }];

describe('chartModel', () => {
  it('chooses the columns from the data: words are places, numbers values', () => {
    expect(values(read({ data: rows.map(({ week, good, bad }) => ({ week, good, bad })) }))).toEqual({ good: [['A', 8], ['B', 4]], bad: [['A', 3], ['B', null]] });
    expect(values(read({ data: [3, 1, 2], type: 'line' }))).toEqual({ value: [[1, 3], [2, 1], [3, 2]] });
    expect(values(read({ data: ['red', 'blue', 'red'] }))).toEqual({ count: [['red', 2], ['blue', 1]] });
  });

  it('makes one value of the rows of one place, in the way asked for', () => {
    const by = (aggregate: ChartSource['aggregate']): unknown => values(read({ data: rows, x: 'week', y: 'good', aggregate }));
    expect([by('sum'), by('average'), by('count'), by('minimum'), by('maximum'), by('none')]).toEqual([
      { good: [['A', 8], ['B', 4]] }, { good: [['A', 4], ['B', 4]] }, { good: [['A', 2], ['B', 1]] }, { good: [['A', 3], ['B', 4]] }, { good: [['A', 5], ['B', 4]] }, { good: [['A', 3], ['B', 4], ['A', 5]] },
    ]);
  });

  it('makes a series of each group, and of each column of each group', () => {
    expect(values(read({ data: rows, x: 'week', y: 'good', groupBy: 'team' }))).toEqual({ x: [['A', 3]], y: [['B', 4], ['A', 5]] });
    expect(Object.keys(values(read({ data: rows, x: 'week', y: '["good","bad"]', groupBy: 'team' })) as object)).toEqual(['x, good', 'x, bad', 'y, good', 'y, bad']);
  });

  it('puts lines on a scale of numbers or times, in order, and days where people are', () => {
    const line = read({ type: 'line', data: [{ day: '2026-02-02', n: 2 }, { day: '2026-01-01', n: 1 }], x: 'day', y: 'n' });
    expect([line.scale, line.series[0]!.points.map(({ x, y }) => [new Date(x).getDate(), y])]).toEqual(['time', [[1, 1], [2, 2]]]);
    expect(read({ type: 'line', data: [{ at: '2026-01-01T10:00:00Z', n: 1 }, { at: 'soon', n: 2 }], x: 'at', y: 'n' }).scale).toBe('category');
    expect(values(read({ type: 'scatter', data: [{ a: 2, b: 1 }, { a: 2, b: 3 }, { a: null, b: 9 }] }))).toEqual({ b: [[2, 1], [2, 3]] });
  });

  it('counts values in bars of one round width', () => {
    const model = read({ type: 'histogram', data: [1, 2, 2.5, 7, 11, 'x', null], bins: 5 });
    expect(values(model)).toEqual({ value: [['0 – 2', 1], ['2 – 4', 2], ['4 – 6', 0], ['6 – 8', 1], ['8 – 10', 0], ['10 – 12', 1]] });
    expect(read({ type: 'histogram', data: [{ stars: 1, price: 3 }], x: 'price' }).xName).toBe('price');
    expect(values(read({ type: 'histogram', data: [4, 4] }))).toEqual({ value: [['4 – 5', 2]] });
  });

  it('says what it leaves out', () => {
    expect(read({ data: Array.from({ length: MAX_PLACES + 5 }, (_, index) => `w${index}`) })).toMatchObject({ labels: { length: MAX_PLACES }, notes: ['Only the first 2,000 of 2,005 places are drawn.'] });
    expect(read({ data: Array.from({ length: MAX_SERIES + 1 }, (_, index) => ({ x: 'a', g: `g${index}`, n: 1 })), x: 'x', y: 'n', groupBy: 'g' }).notes).toEqual(['Only the first 40 of 41 series are drawn.']);
  });

  it('takes whatever it is given', () => {
    for (const type of ['line', 'area', 'bar', 'pie', 'scatter', 'histogram', 'heatMap'] as const) {
      for (const data of [[null, 3, 'x', {}], [{ a: Number.NaN, b: Infinity }], [[1, 2]], [{ a: { deep: true }, b: new Date(Number.NaN) }]]) expect(() => read({ type, data, x: 'b', groupBy: 'a' })).not.toThrow();
    }
    expect(read({}).series).toEqual([]);
  });
});
