import type { Column } from './columns.ts';

const FIRST_ROWS = 1024;
const FIRST_BYTES = 16_384;
/** A longer cell is copied by the engine; shorter ones faster by hand. */
const SHORT_CELL = 48;

/** Grows a column cell by cell. What was taken leaves the room for the next rows. */
export class ColumnBuilder {
  readonly kind: 'number' | 'text' | 'json';
  /** How many cells there are. */
  count = 0;
  /** Of numbers: whether any cell was filled, of all that were taken. */
  isFilled = false;
  #values: Float64Array;
  #bytes: Uint8Array<ArrayBuffer>;
  #ends: Uint32Array;
  #at = 0;
  #absent: Uint8Array | undefined;

  constructor(kind: 'number' | 'text' | 'json') {
    this.kind = kind;
    this.#values = new Float64Array(kind === 'number' ? FIRST_ROWS : 0);
    this.#bytes = new Uint8Array(kind === 'number' ? 0 : FIRST_BYTES);
    this.#ends = new Uint32Array(kind === 'number' ? 0 : FIRST_ROWS);
  }

  /** Adds a number; NaN for an empty cell. */
  addNumber(value: number): void {
    if (this.count === this.#values.length) this.#values = grownNumbers(this.#values);
    this.#values[this.count] = value;
    this.count += 1;
  }

  /** Adds the cell that stands in `source` from `start` to `end`. */
  addBytes(source: Uint8Array, start: number, end: number): void {
    const length = end - start;
    if (this.#at + length > this.#bytes.length) this.#grow(this.#at + length);
    const bytes = this.#bytes;
    let at = this.#at;
    if (length > SHORT_CELL) {
      bytes.set(source.subarray(start, end), at);
      at += length;
    } else {
      for (let index = start; index < end; index += 1) bytes[at++] = source[index]!;
    }
    this.#at = at;
    this.#end();
  }

  /** Adds an empty cell, or one that the row does not have. */
  addEmpty(isAbsent: boolean): void {
    const { count } = this;
    if (this.kind === 'number') this.addNumber(Number.NaN);
    else this.#end();
    if (isAbsent) this.#markAbsent(count);
  }

  /** Fills up to `count` cells with absent ones. */
  fill(count: number): void {
    while (this.count < count) this.addEmpty(true);
  }

  /** Takes back the cells behind the first `count`. */
  takeBack(count: number): void {
    while (this.count > count) {
      this.count -= 1;
      if (this.#absent !== undefined && this.count < this.#absent.length) this.#absent[this.count] = 0;
    }
    if (this.kind !== 'number') this.#at = count === 0 ? 0 : this.#ends[count - 1]!;
  }

  /** The cells so far as a column of their own, and begins anew. */
  take(): Column {
    const { count } = this;
    this.isFilled ||= this.#values.subarray(0, count).some((value) => !Number.isNaN(value));
    const absent = this.#absent === undefined ? {} : { absent: padded(this.#absent, count) };
    const column: Column = this.kind === 'number'
      ? { kind: 'number', values: this.#values.slice(0, count), ...absent }
      : { kind: this.kind, bytes: this.#bytes.slice(0, this.#at), ends: this.#ends.slice(0, count), ...absent };
    this.count = 0;
    this.#at = 0;
    this.#absent = undefined;
    return column;
  }

  #end(): void {
    if (this.count === this.#ends.length) {
      const ends = new Uint32Array(this.#ends.length * 2);
      ends.set(this.#ends);
      this.#ends = ends;
    }
    this.#ends[this.count] = this.#at;
    this.count += 1;
  }

  #grow(needed: number): void {
    const bytes = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    bytes.set(this.#bytes.subarray(0, this.#at));
    this.#bytes = bytes;
  }

  #markAbsent(place: number): void {
    if (this.#absent === undefined || place >= this.#absent.length) this.#absent = padded(this.#absent ?? new Uint8Array(0), Math.max(FIRST_ROWS, (place + 1) * 2));
    this.#absent[place] = 1;
  }
}

function grownNumbers(values: Float64Array): Float64Array {
  const grown = new Float64Array(values.length * 2);
  grown.set(values);
  return grown;
}

function padded(bytes: Uint8Array, length: number): Uint8Array {
  const copy = new Uint8Array(length);
  copy.set(bytes.subarray(0, length));
  return copy;
}
