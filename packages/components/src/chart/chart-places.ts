import type { Localize } from '../element/localize.ts';
import type { ChartRow, ChartType } from './chart-source.ts';
import { numberIn } from './chart-source.ts';
import { words } from './words.ts';

/** Where the rows of a chart stand. */
export interface Places {
  readonly scale: 'category' | 'number' | 'time';
  /** The words of the places in their order; empty on a scale. */
  readonly labels: readonly string[];
  /** Each row has a place of its own, also where two would share one. */
  readonly isByRow: boolean;
  /** The place of a row; undefined for one that has none. */
  at(index: number): number | undefined;
}

/** A month, a day or a time as services write it; anything else is words. */
const ISO_TIME = /^(\d{4}-\d{2})(-\d{2})?([T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Tells what stands along the x axis. Lines, areas and points go along a scale where all places are numbers or all are
 * times; everything else, and whatever is drawn as bars or slices, has words.
 */
export function placesOf(rows: readonly ChartRow[], { column, type, isByRow, localize }: { readonly column: string | undefined; readonly type: ChartType; readonly isByRow: boolean; readonly localize: Localize }): Places {
  const isScaled = type === 'line' || type === 'area' || type === 'scatter';
  if (column === undefined) return isScaled ? { scale: 'number', labels: [], isByRow: true, at: (index) => index + 1 } : byWords(rows.map((_, index) => index + 1), { isByRow: true, localize });
  const values = rows.map((row) => row[column]);
  const numbers = isScaled ? allOf(values, numberIn) : undefined;
  if (numbers !== undefined) return { scale: 'number', labels: [], isByRow: isByRow || type === 'scatter', at: (index) => numbers[index] };
  const times = isScaled ? allOf(values, timeIn) : undefined;
  if (times !== undefined) return { scale: 'time', labels: [], isByRow: isByRow || type === 'scatter', at: (index) => times[index] };
  return byWords(values, { isByRow, localize });
}

function byWords(values: readonly unknown[], { isByRow, localize }: { readonly isByRow: boolean; readonly localize: Localize }): Places {
  if (isByRow) return { scale: 'category', labels: values.map((value) => words(value, localize)), isByRow, at: (index) => index };
  const indexes = new Map<string, number>();
  const places = values.map((value) => {
    const label = words(value, localize);
    const known = indexes.get(label);
    if (known !== undefined) return known;
    indexes.set(label, indexes.size);
    return indexes.size - 1;
  });
  return { scale: 'category', labels: [...indexes.keys()], isByRow, at: (index) => places[index] };
}

/** What `read` makes of each value; undefined as soon as one that is there is not of the kind, or when none is there. */
function allOf(values: readonly unknown[], read: (value: unknown) => number | undefined): readonly (number | undefined)[] | undefined {
  let isAny = false;
  const result: (number | undefined)[] = [];
  for (const value of values) {
    const isMissing = value === null || value === undefined || value === '';
    const number = isMissing ? undefined : read(value);
    if (!isMissing && number === undefined) return undefined;
    isAny ||= number !== undefined;
    result.push(number);
  }
  return isAny ? result : undefined;
}

/** Milliseconds. A day without a time is that day here, as people mean it, and not in Greenwich. */
function timeIn(value: unknown): number | undefined {
  const time = value instanceof Date ? value.getTime() : typeof value === 'string' ? parseTime(value.trim()) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

function parseTime(text: string): number {
  const [whole, month, day, time] = ISO_TIME.exec(text) ?? [];
  if (whole === undefined || (time !== undefined && day === undefined)) return Number.NaN;
  return Date.parse(`${month}${day ?? '-01'}${time?.replace(' ', 'T') ?? 'T00:00'}`);
}
