import { AiError } from '../ai/index.ts';
import type { Batch } from './query-run.ts';
import { WAITING_ROW } from './run-batch.ts';

/** A run over more rows than this is refused. */
export const MAX_BATCH_ROWS = 100_000;

/** The rows that `forEach` gives, all of them still to be asked. Throws an AiError for what is no list, or too long a one. */
export function batchOf(items: unknown): Batch {
  if (!Array.isArray(items)) throw new AiError('validation', '"forEach" must give a list of rows.', { hint: 'For example << table1.data >>.' });
  if (items.length > MAX_BATCH_ROWS) throw new AiError('validation', `"forEach" gives ${items.length} rows; at most ${MAX_BATCH_ROWS} are asked for.`);
  return { items, rows: items.map(() => WAITING_ROW) };
}
