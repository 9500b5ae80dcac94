import { ColumnBuilder } from './column-builder.ts';
import { FileReadError } from '../file-read-error.ts';
import type { Batch } from './columns.ts';
import { readPlainNumber } from './plain-number.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const QUOTE = 0x22;
const SPACE = 0x20;
/** More columns than this are a table that was read by the wrong separator. */
export const MOST_COLUMNS = 16_384;

/** What a record was found to be. */
type RecordEnd = 'row' | 'blank' | 'unfinished';

/**
 * Reads separated values, byte by byte, into columns. Every piece that it is fed is UTF-8 of which the records are read
 * that are whole; the rest is to be fed again with what follows. A column begins as the kind that `kinds` has for its
 * place, else as `otherwise`; one that turns out not to be what it began as is noted in `notNumbers`, and then nothing that
 * was read counts.
 */
export class CsvScanner {
  readonly #separator: number;
  readonly #kinds: readonly ('number' | 'text')[];
  readonly #otherwise: 'number' | 'text';
  readonly #name: string;
  readonly builders: ColumnBuilder[] = [];
  /** Columns that began as numbers and hold something else. */
  readonly notNumbers = new Set<number>();
  #rows = 0;
  #columnLimit = 0;
  /** The cell in quotes that was read last, put together. */
  #quoted = new Uint8Array(1024);
  #isQuotedBlank = true;
  /** Columns that the record begun has shown to be no numbers; forgotten where it is blank. */
  #flips: number[] = [];

  constructor({ separator, kinds, otherwise = 'number', name }: { readonly separator: number; readonly kinds: readonly ('number' | 'text')[]; readonly otherwise?: 'number' | 'text'; readonly name: string }) {
    this.#separator = separator;
    this.#kinds = kinds;
    this.#otherwise = otherwise;
    this.#name = name;
    for (const kind of kinds) this.builders.push(new ColumnBuilder(kind));
    this.#columnLimit = kinds.length;
  }

  /** Rows that are read and not taken yet. */
  get rows(): number {
    return this.#rows;
  }

  /** How many columns there are by now. */
  get width(): number {
    return this.#columnLimit;
  }

  /** Reads the whole records of `bytes` from `start`. Gives where the first begins that is not whole. */
  scan(bytes: Uint8Array, start: number, isLast: boolean): number {
    let at = start;
    while (at < bytes.length) {
      const end = this.#record(bytes, at, isLast);
      if (end === 'unfinished') return at;
      if (end === 'row') this.#endRow();
      else this.#takeBack();
      at = this.#next;
    }
    return at;
  }

  /** Reads one record. Gives where the next begins; `start` where it is not whole. */
  scanOne(bytes: Uint8Array, start: number, isLast: boolean): number {
    const end = this.#record(bytes, start, isLast);
    if (end === 'unfinished') return start;
    if (end === 'row') this.#endRow();
    else this.#takeBack();
    return this.#next;
  }

  /** The rows since the last time, as columns. */
  take(): Batch {
    const length = this.#rows;
    this.#rows = 0;
    return { length, columns: this.builders.map((builder) => builder.take()) };
  }

  /** Where the next record begins. */
  #next = 0;

  #record(bytes: Uint8Array, start: number, isLast: boolean): RecordEnd {
    const separator = this.#separator;
    const { length } = bytes;
    let at = start;
    let isBlank = true;
    for (let column = 0; ; column += 1) {
      let byte = at < length ? bytes[at]! : LINE_FEED;
      if (byte === QUOTE) {
        const end = this.#quotedCell(bytes, at, { column, isLast });
        if (end === -1) return this.#drop(column);
        if (!this.#isQuotedBlank) isBlank = false;
        at = end;
      } else {
        const cell = at;
        while (at < length && (byte = bytes[at]!) !== separator && byte !== LINE_FEED && byte !== CARRIAGE_RETURN) {
          if (byte > SPACE) isBlank = false;
          at += 1;
        }
        if (at === length && !isLast) return this.#drop(column);
        this.#add(column, bytes, cell, at);
      }
      if (at >= length) {
        this.#next = length;
        return isBlank ? 'blank' : 'row';
      }
      byte = bytes[at]!;
      at += 1;
      if (byte === separator) continue;
      if (byte === CARRIAGE_RETURN) {
        // Its other half may stand in the next piece.
        if (at === length && !isLast) return this.#drop(column + 1);
        if (bytes[at] === LINE_FEED) at += 1;
      }
      this.#next = at;
      return isBlank ? 'blank' : 'row';
    }
  }

  /** Where the cell ends that opens at `start`; -1 where it does not end in this piece. Throws where it never does. */
  #quotedCell(bytes: Uint8Array, start: number, { column, isLast }: { readonly column: number; readonly isLast: boolean }): number {
    const { length } = bytes;
    let [at, size] = [start + 1, 0];
    for (;;) {
      if (at >= length) {
        if (isLast) throw new UnclosedQuote(start);
        return -1;
      }
      const byte = bytes[at]!;
      at += 1;
      if (size === this.#quoted.length) this.#quoted = grown(this.#quoted);
      if (byte === QUOTE) {
        if (at >= length && !isLast) return -1;
        const next = at < length ? bytes[at]! : LINE_FEED;
        if (next === QUOTE) at += 1;
        else if (next === this.#separator || next === LINE_FEED || next === CARRIAGE_RETURN) {
          return this.#endQuoted(column, size, at);
        } else if (next === SPACE) {
          const end = skipSpaces(bytes, at);
          if (end >= length && !isLast) return -1;
          if (end >= length || bytes[end] === this.#separator || bytes[end] === LINE_FEED || bytes[end] === CARRIAGE_RETURN) {
            return this.#endQuoted(column, size, end);
          }
        }
        this.#quoted[size++] = QUOTE;
      } else if (byte === CARRIAGE_RETURN) {
        // One kind of line end in cells, whatever the system was that wrote them.
        if (bytes[at] === LINE_FEED) at += 1;
        this.#quoted[size++] = LINE_FEED;
      } else {
        this.#quoted[size++] = byte;
      }
    }
  }

  #endQuoted(column: number, size: number, at: number): number {
    this.#isQuotedBlank = isBlankUpTo(this.#quoted, size);
    this.#add(column, this.#quoted, 0, size);
    return at;
  }

  #add(column: number, bytes: Uint8Array, start: number, end: number): void {
    const builder = this.builders[column] ?? this.#open(column);
    if (builder.kind === 'text') return builder.addBytes(bytes, start, end);
    if (start === end) return builder.addNumber(Number.NaN);
    const number = readPlainNumber(bytes, start, end);
    if (Number.isNaN(number)) this.#flips.push(column);
    builder.addNumber(number);
  }

  #open(column: number): ColumnBuilder {
    if (column >= MOST_COLUMNS) throw new FileReadError(`"${this.#name}" has a line with more than ${MOST_COLUMNS} cells, more than a table has.`, { code: 'too-large' });
    const builder = new ColumnBuilder(this.#kinds[column] ?? this.#otherwise);
    builder.fill(this.#rows);
    this.builders[column] = builder;
    this.#columnLimit = Math.max(this.#columnLimit, column + 1);
    return builder;
  }

  #endRow(): void {
    this.#rows += 1;
    if (this.#flips.length > 0) for (const column of this.#flips.splice(0)) this.notNumbers.add(column);
    for (let column = 0; column < this.builders.length; column += 1) {
      const builder = this.builders[column]!;
      if (builder.count < this.#rows) builder.fill(this.#rows);
    }
  }

  #takeBack(): void {
    this.#flips.length = 0;
    for (const builder of this.builders) builder.takeBack(this.#rows);
  }

  #drop(columns: number): 'unfinished' {
    if (columns > 0) this.#takeBack();
    else this.#flips.length = 0;
    return 'unfinished';
  }
}

/** A quotation mark that nobody closes. */
export class UnclosedQuote extends Error {
  /** Where it stands in the piece. */
  readonly at: number;

  constructor(at: number) {
    super('unclosed');
    this.at = at;
  }
}

function isBlankUpTo(bytes: Uint8Array, end: number): boolean {
  for (let at = 0; at < end; at += 1) if (bytes[at]! > SPACE) return false;
  return true;
}

function skipSpaces(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] === SPACE) at += 1;
  return at;
}

function grown(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes.length * 2);
  copy.set(bytes);
  return copy;
}
