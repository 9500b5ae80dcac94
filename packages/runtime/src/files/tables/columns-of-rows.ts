import { ColumnBuilder } from './column-builder.ts';
import type { Batch } from './columns.ts';

const encoder = new TextEncoder();

/** Makes columns of rows that are objects. `names` are all keys so far, in the order in which they came; new ones are added to it. */
export function columnsOfRows(rows: readonly Readonly<Record<string, unknown>>[], names: Map<string, number>): Batch {
  for (const row of rows) for (const key of Object.keys(row)) if (!names.has(key)) names.set(key, names.size);
  return { length: rows.length, columns: [...names.keys()].map((name) => columnOf(rows, name)) };
}

function columnOf(rows: readonly Readonly<Record<string, unknown>>[], name: string): Batch['columns'][number] {
  const builder = new ColumnBuilder(kindOf(rows, name));
  for (const row of rows) {
    if (!Object.hasOwn(row, name) || row[name] === undefined) builder.addEmpty(true);
    else if (builder.kind === 'number') builder.addNumber((row[name] as number | null) ?? Number.NaN);
    else {
      const bytes = encoder.encode(builder.kind === 'text' ? (row[name] as string) : JSON.stringify(row[name]));
      builder.addBytes(bytes, 0, bytes.length);
    }
  }
  return builder.take();
}

/** Numbers may be missing (null); texts may not, as nothing is no empty text. */
function kindOf(rows: readonly Readonly<Record<string, unknown>>[], name: string): ColumnBuilder['kind'] {
  let kind: ColumnBuilder['kind'] | undefined;
  for (const row of rows) {
    const value = Object.hasOwn(row, name) ? row[name] : undefined;
    if (value === undefined) continue;
    const fits = typeof value === 'string' ? 'text' : value === null || (typeof value === 'number' && !Number.isNaN(value)) ? 'number' : 'json';
    if (fits === 'json' || (kind !== undefined && kind !== fits)) return 'json';
    kind = fits;
  }
  return kind ?? 'json';
}
