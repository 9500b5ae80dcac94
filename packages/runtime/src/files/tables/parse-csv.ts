import { FileReadError } from '../file-read-error.ts';
import { CsvScanner, UnclosedQuote } from './scan-csv.ts';
import type { Batch, Column } from './columns.ts';
import { uniqueNames } from './unique-names.ts';
import { detectEncoding, NotUtf8, utf8Pieces } from './utf8-pieces.ts';
import type { Encoding } from './utf8-pieces.ts';

/** Takes the rows of a table as they come. */
export interface TableSink {
  /** Rows that follow those before; `names` are all columns known by now. */
  readonly add: (names: readonly string[], batch: Batch) => void;
  /** What came so far does not count: reading begins anew. */
  readonly restart: () => void;
  /** The share that is read, from 0 to 1. */
  readonly progress: (share: number) => void;
}

/** What is to be read, and how. */
export interface CsvInput {
  readonly blob: Blob;
  readonly name: string;
  /** The separator where the type says it (TSV); else it is what parts the first line. */
  readonly separator?: string | undefined;
  readonly signal: AbortSignal;
}

/** Bytes that one row may have. */
const LONGEST_RECORD = 32_000_000;
/** Of two that part the first line alike, the earlier. */
const SEPARATORS = [',', ';', '\t', '|'];
/** Stands in no text: parts nothing, so that a list of sentences with commas stays one column. */
const NO_SEPARATOR = 0x1f;
/** A batch is handed on when it has so many rows. */
const BATCH_ROWS = 65_536;

/**
 * Reads separated values into columns; the first line names them. Short rows lack their last cells, longer ones get
 * `column4`, …; blank lines are left out. A column whose filled cells are all plain numbers is numbers (`readPlainNumber`),
 * any other is text as a whole; where that shows only further down, what was given is taken back and read again.
 * Gives the places of columns in which nothing was filled. Throws a FileReadError for what is no such text.
 */
export async function parseCsv(input: CsvInput, sink: TableSink): Promise<{ readonly names: readonly string[]; readonly blank: readonly number[] }> {
  let encoding = await detectEncoding(input.blob, input.name);
  let kinds: readonly ('number' | 'text')[] = [];
  for (;;) {
    try {
      const { names, scanner } = await readOnce(input, { encoding, kinds, sink });
      if (scanner.notNumbers.size === 0) return { names, blank: scanner.builders.flatMap(({ kind, isFilled }, place) => (kind === 'number' && !isFilled ? [place] : [])) };
      kinds = Array.from({ length: scanner.width }, (_kind, place) => (scanner.notNumbers.has(place) || scanner.builders[place]?.kind === 'text' ? 'text' : 'number'));
    } catch (error) {
      if (!(error instanceof NotUtf8)) throw error;
      // The beginning was plain letters; further down stands one that UTF-8 does not have.
      encoding = 'windows-1252';
    }
    sink.restart();
  }
}

interface Pass {
  readonly encoding: Encoding;
  readonly kinds: readonly ('number' | 'text')[];
  readonly sink: TableSink;
}

/** One pass over the file. It goes to the end even where a column turned out to be text: then all such columns are known. */
async function readOnce(input: CsvInput, pass: Pass): Promise<{ readonly names: readonly string[]; readonly scanner: CsvScanner }> {
  const { blob, name, signal } = input;
  let [rest, base] = [new Uint8Array(0) as Uint8Array, 0];
  let reader: TableReader | undefined;
  for await (const { bytes, isLast, read } of utf8Pieces(blob, pass.encoding, signal)) {
    const piece = joined(rest, bytes);
    try {
      reader ??= await openTable(piece, isLast, input, pass.kinds);
      const end = reader === undefined ? 0 : reader.read(piece, isLast, pass.sink);
      rest = piece.slice(end);
      base += end;
      if (rest.length > LONGEST_RECORD) throw new UnclosedQuote(0);
    } catch (error) {
      if (!(error instanceof UnclosedQuote)) throw error;
      const line = await lineAt(base + error.at, blob, pass.encoding, signal);
      throw new FileReadError(`"${name}" is broken at line ${line}: ${rest.length > LONGEST_RECORD ? `a row of more than ${LONGEST_RECORD / 1_000_000} MB begins there` : 'a quotation mark opens there and is never closed'}.`, { code: 'broken' });
    }
    pass.sink.progress(blob.size === 0 ? 1 : read / blob.size);
  }
  return reader ?? { names: [], scanner: new CsvScanner({ separator: NO_SEPARATOR, kinds: [], name }) };
}

/** The table under its first line. */
class TableReader {
  readonly scanner: CsvScanner;
  #names: readonly string[];
  #taken = new Set<string>();
  /** Where the first row begins in the first piece. */
  #start: number;

  constructor(head: readonly string[], start: number, scanner: CsvScanner) {
    this.#names = uniqueNames(head, this.#taken);
    this.#start = start;
    this.scanner = scanner;
  }

  get names(): readonly string[] {
    const { width } = this.scanner;
    // Rows longer than the first line.
    if (width > this.#names.length) this.#names = [...this.#names, ...uniqueNames(Array.from({ length: width - this.#names.length }, () => ''), this.#taken, this.#names.length)];
    return this.#names;
  }

  /** Reads a piece; gives where what is left of it begins. */
  read(piece: Uint8Array, isLast: boolean, sink: TableSink): number {
    const { scanner } = this;
    const end = scanner.scan(piece, this.#start, isLast);
    const isFirst = this.#start > 0;
    this.#start = 0;
    // What was wrong from here on is only looked at, not kept.
    if (scanner.notNumbers.size > 0) scanner.take();
    else if (scanner.rows > 0 && (isFirst || isLast || scanner.rows >= BATCH_ROWS)) sink.add(this.names, scanner.take());
    return end;
  }
}

/** Reads the first line. Undefined while it is not whole. */
async function openTable(piece: Uint8Array, isLast: boolean, { separator: stated, name }: CsvInput, kinds: Pass['kinds']): Promise<TableReader | undefined> {
  const separators = stated === undefined ? SEPARATORS : [stated];
  const heads = separators.map((each) => ({ code: each.charCodeAt(0), head: tryHead(piece, each.charCodeAt(0), isLast) }));
  const best = heads.reduce((most, next) => ((next.head?.cells.length ?? 0) > (most.head?.cells.length ?? 0) ? next : most));
  const separator = stated !== undefined || (best.head?.cells.length ?? 0) > 1 ? best.code : NO_SEPARATOR;
  const head = (separator === best.code ? best.head : undefined) ?? readHead(piece, separator, isLast);
  if (head === undefined) return undefined;
  const given = kinds.length > 0 ? kinds : guessKinds(piece, head.end, { separator, name, width: head.cells.length });
  return new TableReader(head.cells, head.end, new CsvScanner({ separator, kinds: given, name }));
}

/** The same by a separator that may be the wrong one, where a quotation mark may seem open. */
function tryHead(piece: Uint8Array, separator: number, isLast: boolean): ReturnType<typeof readHead> {
  try {
    return readHead(piece, separator, isLast);
  } catch (error) {
    if (error instanceof UnclosedQuote) return undefined;
    throw error;
  }
}

/** The cells of the first line that is not blank, and where it ends. */
function readHead(piece: Uint8Array, separator: number, isLast: boolean): { readonly cells: readonly string[]; readonly end: number } | undefined {
  const scanner = new CsvScanner({ separator, kinds: [], otherwise: 'text', name: '' });
  let [at, end] = [0, 0];
  while (scanner.rows === 0 && at < piece.length) {
    end = scanner.scanOne(piece, at, isLast);
    if (end === at) return undefined;
    at = end;
  }
  if (scanner.rows === 0) return isLast ? { cells: [], end: piece.length } : undefined;
  return { cells: scanner.take().columns.map(firstText), end };
}

function firstText(column: Column): string {
  return column.kind === 'number' ? '' : new TextDecoder().decode(column.bytes.subarray(0, column.ends[0]));
}

/** What columns are by the first piece, so that most tables are read once. */
function guessKinds(piece: Uint8Array, start: number, { separator, name, width }: { readonly separator: number; readonly name: string; readonly width: number }): readonly ('number' | 'text')[] {
  const scanner = new CsvScanner({ separator, name, kinds: Array.from({ length: width }, () => 'number' as const) });
  // A broken end is said when it is come to.
  scanner.scan(piece, start, false);
  return Array.from({ length: Math.max(width, scanner.width) }, (_kind, place) => (scanner.notNumbers.has(place) ? 'text' : 'number'));
}

function joined(rest: Uint8Array, bytes: Uint8Array): Uint8Array {
  if (rest.length === 0) return bytes;
  const whole = new Uint8Array(rest.length + bytes.length);
  whole.set(rest);
  whole.set(bytes, rest.length);
  return whole;
}

/** Counted from 1. */
async function lineAt(place: number, blob: Blob, encoding: Encoding, signal: AbortSignal): Promise<number> {
  let [line, at] = [1, 0];
  let before = 0;
  for await (const { bytes } of utf8Pieces(blob, encoding, signal)) {
    for (let index = 0; index < bytes.length && at < place; index += 1, at += 1) {
      const byte = bytes[index]!;
      if (byte === 0x0d || (byte === 0x0a && before !== 0x0d)) line += 1;
      before = byte;
    }
    if (at >= place) return line;
  }
  return line;
}
