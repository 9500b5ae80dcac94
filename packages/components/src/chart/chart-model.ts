import type { Localize } from '../element/localize.ts';
import { aggregateValues } from './aggregate.ts';
import type { Aggregate, ChartRow, ChartSource } from './chart-source.ts';
import { chartColumns, numberIn } from './chart-source.ts';
import { histogramBins } from './histogram-bins.ts';
import { placesOf } from './chart-places.ts';
import type { Places } from './chart-places.ts';
import { words } from './words.ts';

/** One value of a chart. */
export interface ChartPoint {
  /** Its place: a number, a time in milliseconds, or the index of its label. */
  readonly x: number;
  /** Null where there is no value: a gap. */
  readonly y: number | null;
  /** The place in `data` of the first row that it was made from. */
  readonly index: number;
}

/** What is drawn in one colour; of a heat map, one line. */
export interface ChartSeries {
  readonly name: string;
  readonly points: readonly ChartPoint[];
}

/** A chart, ready to be drawn, read out and shown as a table. */
export interface ChartModel {
  /** What the places are: words one beside another, or a scale of numbers or times. */
  readonly scale: Places['scale'];
  /** The words of the places; empty on a scale. */
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  /** The names of the columns, for the heads of a table. */
  readonly xName: string;
  readonly yName: string;
  /** What had to be left out, as a sentence each. */
  readonly notes: readonly string[];
}

/** More rows than this are not drawn. */
export const MAX_POINTS = 200_000;
/** More series than this are not drawn: nobody could tell them apart. */
export const MAX_SERIES = 40;
/** More slices, bars side by side, or cells in a row than this are not drawn. */
export const MAX_PLACES = 2_000;

/** Reads a chart out of rows. Pure; never throws: what cannot be drawn is left out, and said in `notes`. */
export function chartModel(source: ChartSource, localize: Localize): ChartModel {
  const { rows, x, y, groupBy } = chartColumns(source);
  const kept = rows.slice(0, MAX_POINTS);
  const notes = rows.length > kept.length ? [localize('Only the first {count} of {total} rows are drawn.', { count: MAX_POINTS, total: rows.length })] : [];
  if (source.type === 'histogram') return histogram(source, { rows: kept, column: y[0], groupBy, notes, localize });
  const places = placesOf(kept, { column: x, type: source.type, isByRow: source.aggregate === 'none', localize });
  if (places.labels.length > MAX_PLACES) notes.push(localize('Only the first {count} of {total} places are drawn.', { count: MAX_PLACES, total: places.labels.length }));
  const read: Reading = { y: [...new Set(y)], groupBy, aggregate: y.length === 0 ? 'count' : source.aggregate, places, localize };
  const collected: ReadonlyMap<string, readonly ChartPoint[]> = places.isByRow ? collectByRow(kept, read) : new Map([...collect(kept, read)].map(([name, cells]) => [name, pointsOf(cells, read.aggregate)]));
  if (collected.size > MAX_SERIES) notes.push(localize('Only the first {count} of {total} series are drawn.', { count: MAX_SERIES, total: collected.size }));
  const series = [...collected].slice(0, MAX_SERIES).map(([name, points]) => ({ name, points: places.scale === 'category' ? points : inOrder(points) }));
  return { scale: places.scale, labels: places.labels.slice(0, MAX_PLACES), series, xName: x ?? '', yName: y.length === 1 ? y[0]! : '', notes };
}

/** What stands at one place of one series before it becomes a value. */
interface Cell {
  readonly x: number;
  readonly index: number;
  readonly values: (number | undefined)[];
}

type Cells = Map<number, Cell>;

/** How rows are read into series. */
interface Reading {
  readonly y: readonly string[];
  readonly groupBy: string | undefined;
  readonly aggregate: Aggregate;
  readonly places: Places;
  readonly localize: Localize;
}

/** Each row is a point of its own: there are none to be put together. */
function collectByRow(rows: readonly ChartRow[], { y, groupBy, aggregate, places, localize }: Reading): ReadonlyMap<string, readonly ChartPoint[]> {
  const series = new Map<string, ChartPoint[]>();
  const isOne = y.length <= 1;
  const columns = y.length === 0 ? [undefined] : y;
  rows.forEach((row, index) => {
    const x = places.at(index);
    if (x === undefined || isBeyond(places, x)) return;
    for (const column of columns) {
      const name = seriesName(row, groupBy, { column, isOne, localize });
      const points = series.get(name) ?? [];
      if (points.length === 0) series.set(name, points);
      const value = column === undefined ? 1 : numberIn(row[column]);
      points.push({ x, y: aggregate === 'count' ? Number(value !== undefined) : (value ?? null), index });
    }
  });
  return series;
}

function isBeyond({ scale }: Places, place: number): boolean {
  return scale === 'category' && place >= MAX_PLACES;
}

function collect(rows: readonly ChartRow[], { y, groupBy, places, localize }: Reading): ReadonlyMap<string, Cells> {
  const series = new Map<string, Cells>();
  rows.forEach((row, index) => {
    const place = places.at(index);
    if (place === undefined || isBeyond(places, place)) return;
    for (const column of y.length === 0 ? [undefined] : y) {
      const cells = cellsOf(series, seriesName(row, groupBy, { column, isOne: y.length <= 1, localize }));
      const value = column === undefined ? 1 : numberIn(row[column]);
      const cell = cells.get(place);
      if (cell === undefined) cells.set(place, { x: place, index, values: [value] });
      else cell.values.push(value);
    }
  });
  return series;
}

function cellsOf(series: Map<string, Cells>, name: string): Cells {
  const known = series.get(name);
  if (known !== undefined) return known;
  const cells: Cells = new Map();
  series.set(name, cells);
  return cells;
}

/** A group is a series; with several columns, each column of each group. */
function seriesName(row: ChartRow, groupBy: string | undefined, { column, isOne, localize }: { readonly column: string | undefined; readonly isOne: boolean; readonly localize: Localize }): string {
  if (groupBy === undefined) return column ?? localize('count');
  const group = words(row[groupBy], localize);
  return isOne || column === undefined ? group : `${group}, ${column}`;
}

function pointsOf(cells: Cells, aggregate: Aggregate): readonly ChartPoint[] {
  return [...cells.values()].map(({ x, index, values }) => ({ x, index, y: aggregateValues(values, aggregate) }));
}

/** Rows mostly come in order. */
function inOrder(points: readonly ChartPoint[]): readonly ChartPoint[] {
  return points.every(({ x }, index) => index === 0 || points[index - 1]!.x <= x) ? points : points.toSorted((a, b) => a.x - b.x);
}

function histogram({ bins }: ChartSource, { rows, column, groupBy, notes, localize }: { readonly rows: readonly ChartRow[]; readonly column: string | undefined; readonly groupBy: string | undefined; readonly notes: readonly string[]; readonly localize: Localize }): ChartModel {
  const values = rows.map((row) => (column === undefined ? undefined : numberIn(row[column])));
  const { labels, binOf } = histogramBins(values, bins);
  const counts = new Map<string, { readonly counts: number[]; readonly first: number[] }>();
  rows.forEach((row, index) => {
    const bin = binOf(values[index]);
    if (bin === undefined) return;
    const name = groupBy === undefined ? (column ?? localize('count')) : words(row[groupBy], localize);
    const series = counts.get(name) ?? { counts: labels.map(() => 0), first: labels.map(() => -1) };
    counts.set(name, series);
    series.counts[bin]! += 1;
    if (series.first[bin] === -1) series.first[bin] = index;
  });
  const series = [...counts].slice(0, MAX_SERIES).map(([name, { counts: heights, first }]) => ({ name, points: heights.map((y, x) => ({ x, y, index: first[x]! })) }));
  return { scale: 'category', labels, series, xName: column ?? '', yName: localize('count'), notes };
}
