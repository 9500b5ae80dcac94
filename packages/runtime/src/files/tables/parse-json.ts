import { decodeText } from '../decode-text.ts';
import { FileReadError } from '../file-read-error.ts';
import { columnsOfRows } from './columns-of-rows.ts';
import type { TableSink } from './parse-csv.ts';
import { utf8Pieces, detectEncoding } from './utf8-pieces.ts';

/** A list of at least so many objects becomes columns: it would take the page long to take it over as it is. */
const FEWEST_ROWS = 5_000;
const BATCH_ROWS = 20_000;
const LINE_FEED = 0x0a;
/** Bytes that one line may have. */
const LONGEST_LINE = 32_000_000;

type JsonRow = Readonly<Record<string, unknown>>;

/** The value of JSON, or the names of its columns where it is a long list of objects, whose rows went into `sink`. Throws a FileReadError that says where it breaks. */
export async function parseJson({ blob, name }: { readonly blob: Blob; readonly name: string }, sink: TableSink): Promise<{ readonly value: unknown } | { readonly names: readonly string[] }> {
  const text = decodeText(new Uint8Array(await blob.arrayBuffer()), name);
  const value = parseText(text, name);
  if (!Array.isArray(value) || value.length < FEWEST_ROWS || !value.every(isRow)) return { value };
  const names = new Map<string, number>();
  for (let start = 0; start < value.length; start += BATCH_ROWS) {
    const batch = columnsOfRows(value.slice(start, start + BATCH_ROWS) as readonly JsonRow[], names);
    sink.add([...names.keys()], batch);
  }
  return { names: [...names.keys()] };
}

function parseText(text: string, name: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new FileReadError(`"${name}" is not valid JSON${placeOf(cause, text)}.`, { code: 'broken', cause });
  }
}

/** Engines say it in words of their own: by line, or by how many letters stand before. */
function placeOf(cause: unknown, text: string): string {
  const said = String(cause);
  const [, line, column] = /line (\d+) column (\d+)/.exec(said) ?? [];
  if (line !== undefined) return `: it breaks at line ${line}, column ${column}`;
  const position = /position (\d+)/.exec(said)?.[1] ?? (/end of JSON input/i.test(said) ? text.length : undefined);
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return `: it breaks at line ${before.length}, column ${before.at(-1)!.length + 1}`;
}

/**
 * Reads JSON line by line into `sink`: each line an object, a row. A value of another kind is a row with the one column
 * `value`. Throws a FileReadError with the line that breaks.
 */
export async function parseJsonLines({ blob, name, signal }: { readonly blob: Blob; readonly name: string; readonly signal: AbortSignal }, sink: TableSink): Promise<{ readonly names: readonly string[] }> {
  const names = new Map<string, number>();
  let [rest, line] = [new Uint8Array(0) as Uint8Array, 0];
  let rows: JsonRow[] = [];
  const flush = (): void => {
    if (rows.length > 0) {
      const batch = columnsOfRows(rows, names);
      sink.add([...names.keys()], batch);
    }
    rows = [];
  };
  const decoder = new TextDecoder();
  for await (const { bytes, isLast, read } of utf8Pieces(blob, await detectEncoding(blob, name), signal)) {
    const piece = new Uint8Array(rest.length + bytes.length);
    piece.set(rest);
    piece.set(bytes, rest.length);
    const end = isLast ? piece.length : piece.lastIndexOf(LINE_FEED) + 1;
    for (const text of end === 0 ? [] : decoder.decode(piece.subarray(0, end)).split('\n')) {
      line += 1;
      if (text.trim() !== '') rows.push(rowOf(text, name, line));
    }
    // What stands behind the last line end is no line of its own.
    if (end > 0) line -= 1;
    rest = piece.slice(end);
    if (rest.length > LONGEST_LINE) throw new FileReadError(`"${name}" has a line of more than ${LONGEST_LINE / 1_000_000} MB at line ${line + 1}.`, { code: 'too-large' });
    if (rows.length >= BATCH_ROWS || line < BATCH_ROWS) flush();
    sink.progress(blob.size === 0 ? 1 : read / blob.size);
  }
  flush();
  return { names: [...names.keys()] };
}

function rowOf(text: string, name: string, line: number): JsonRow {
  try {
    const value = JSON.parse(text) as unknown;
    return isRow(value) ? value : { value };
  } catch (cause) {
    throw new FileReadError(`"${name}" is broken at line ${line}: that is not valid JSON.`, { code: 'broken', cause });
  }
}

function isRow(value: unknown): value is JsonRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
