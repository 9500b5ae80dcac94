import { SIZE_LIMITS, checkSize } from '../content-limits.ts';
import { FileReadError } from '../file-read-error.ts';
import { sniffKind } from '../file-kind.ts';
import { contentKind } from '../media-type.ts';
import { checkIsText } from '../read-whole-text.ts';
import { parseCsv } from '../tables/parse-csv.ts';
import type { TableSink } from '../tables/parse-csv.ts';
import type { SheetTable } from '../tables/parse-sheets.ts';

/** A file whose contents are to be taken apart. All of it can be sent to a worker. */
export interface ParseInput {
  readonly blob: Blob;
  readonly name: string;
  readonly type: string;
}

/** What came of it, beside the rows that went into the sink. All of it can be sent back. */
export type Parsed =
  | { readonly kind: 'table'; readonly names: readonly string[]; readonly blank?: readonly number[] }
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'sheets'; readonly sheets: readonly SheetTable[] }
  | { readonly kind: 'document'; readonly text: string; readonly pages?: readonly number[] };

/**
 * Takes a file apart by what its name says that it is: sizes and first bytes are checked before anything is read whole,
 * and what reads each kind is loaded with the first such file. The same code in a worker, in a page and in Node. Throws a
 * FileReadError for what is wrong with the file.
 */
export async function parseContent(input: ParseInput, sink: TableSink, signal: AbortSignal): Promise<Parsed> {
  const { blob, name } = input;
  const kind = contentKind(input);
  checkSize(input, SIZE_LIMITS[kind]);
  switch (kind) {
    case 'csv':
    case 'tsv':
    case 'ndjson':
    case 'json':
      checkIsText(new Uint8Array(await blob.slice(0, 1024).arrayBuffer()), name);
      if (kind === 'csv' || kind === 'tsv') return { kind: 'table', ...(await parseCsv({ blob, name, signal, separator: kind === 'tsv' ? '\t' : undefined }, sink)) };
      return parseJsonKind(kind, input, { sink, signal });
    case 'xlsx':
    case 'xls':
      return sheetsOf(input, { sink, signal, isOld: kind === 'xls' });
    case 'pdf':
    case 'docx':
      return documentOf(input, signal);
    default:
      return { kind: 'value', value: null };
  }
}

interface Reading {
  readonly sink: TableSink;
  readonly signal: AbortSignal;
}

async function parseJsonKind(kind: 'json' | 'ndjson', input: ParseInput, { sink, signal }: Reading): Promise<Parsed> {
  const { parseJson, parseJsonLines } = await import('../tables/parse-json.ts');
  const found = kind === 'ndjson' ? await parseJsonLines({ ...input, signal }, sink) : await parseJson(input, sink);
  return 'value' in found ? { kind: 'value', value: found.value } : { kind: 'table', names: found.names };
}

/** With Excel there, Windows calls CSV a spreadsheet: what has neither of Excel's marks and no ending that says so is read as that. */
async function sheetsOf(input: ParseInput, { sink, signal, isOld }: Reading & { readonly isOld: boolean }): Promise<Parsed> {
  const { blob, name } = input;
  const isNamed = /\.xls[xm]?$/i.test(name);
  const found = sniffKind(new Uint8Array(await blob.slice(0, 1024).arrayBuffer()));
  if (!isNamed && found === undefined) return { kind: 'table', ...(await parseCsv({ blob, name, signal }, sink)) };
  const { parseSheets } = await import('../tables/parse-sheets.ts');
  return { kind: 'sheets', sheets: await parseSheets({ blob, name, isOld, signal }) };
}

async function documentOf({ blob, name, type }: ParseInput, signal: AbortSignal): Promise<Parsed> {
  const { readText } = await import('../read-text.ts');
  try {
    const { text, pages } = await readText(Object.assign(blob.slice(0, blob.size, type), { name }), { signal });
    return { kind: 'document', text, ...(pages === undefined ? {} : { pages }) };
  } catch (error) {
    // A file without a word in it is a file without a word in it.
    if (error instanceof FileReadError && error.code === 'empty' && blob.size === 0) return { kind: 'document', text: '' };
    throw error;
  }
}
