import { cellText } from './cell-text.ts';
import { sortNumber } from './sort-key.ts';
import type { Column } from './table-columns.ts';
import type { TableRecord } from './table-row.ts';

/** What a column's cells come to in some rows; undefined where the column states no aggregate, or there is nothing to put together. */
export function aggregateOf({ aggregate, read }: Column, rows: readonly TableRecord[], places: ArrayLike<number>): number | undefined {
  if (aggregate === undefined) return undefined;
  const distinct = new Set<string>();
  let [count, numbers, sum, min, max] = [0, 0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index]!;
    const value = read(rows[place]!, place);
    if (aggregate === 'countDistinct') distinct.add(cellText(value));
    else if (aggregate === 'count') count += cellText(value) === '' ? 0 : 1;
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : typeof value === 'boolean' ? Number.NaN : sortNumber(value);
    if (Number.isNaN(number)) continue;
    numbers += 1;
    sum += number;
    min = Math.min(min, number);
    max = Math.max(max, number);
  }
  switch (aggregate) {
    case 'count': return count;
    case 'countDistinct': distinct.delete(''); return distinct.size;
    case 'sum': return sum;
    case 'average': return numbers === 0 ? undefined : sum / numbers;
    case 'min': return numbers === 0 ? undefined : min;
    case 'max': return numbers === 0 ? undefined : max;
  }
}
