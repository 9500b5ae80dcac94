import type { FileSource, Members, ReadContext } from './file-source.ts';
import { runParse } from './parse/run-parse.ts';
import type { Batch, TableData } from './tables/columns.ts';
import { rowList } from './tables/row-list.ts';

/** Who looks at the rows so far is told again when there are twice as many: each look at a table costs by its length. */
const GROWTH = 2;

/** The rows of a table, or the value of JSON. While it comes, the rows so far. */
export async function readTable(source: FileSource, { signal, onProgress }: ReadContext): Promise<Members> {
  let batches: Batch[] = [];
  let names: readonly string[] = [];
  let [count, shown, progress] = [0, 0, 0];
  const tableNow = (blank?: readonly number[]): TableData => ({ names, batches: [...batches], ...(blank === undefined ? {} : { blank }) });
  const { blob, name, type } = source;
  const parsed = await runParse({ blob, name, type }, {
    add(known, batch) {
      names = known;
      batches.push(batch);
      count += batch.length;
      if (count < shown * GROWTH) return;
      shown = count;
      onProgress(progress, { parsed: rowList(tableNow()) });
    },
    restart() {
      batches = [];
      [count, shown] = [0, 0];
    },
    progress(share) {
      progress = share;
      onProgress(share);
    },
  }, signal);
  if (parsed.kind === 'value') return { parsed: parsed.value, sheets: null };
  if (parsed.kind === 'sheets') {
    const sheets = parsed.sheets.map((sheet) => ({ name: sheet.name, rows: rowList(sheet.table) }));
    return { parsed: sheets[0]?.rows ?? [], sheets };
  }
  if (parsed.kind === 'document') return { parsed: null, sheets: null };
  names = parsed.names;
  return { parsed: rowList(tableNow(parsed.blank)), sheets: null };
}
