import { cellText } from './cell-text.ts';
import { rankTexts } from './rank-texts.ts';
import { sortByKeys } from './sort-by-keys.ts';
import { numberKind, sortNumber, SORT_KINDS } from './sort-key.ts';
import { YIELD_MASK } from './work.ts';
import type { Work } from './work.ts';

/** No number, no text: an empty cell. */
const EMPTY = SORT_KINDS.indexOf('empty');
const TEXT = SORT_KINDS.indexOf('text');
const NUMBER = SORT_KINDS.indexOf('number');

/** What the cells of a column are compared by, read once. */
interface ReadKeys {
  readonly keys: Float64Array;
  /** The place of each cell's kind in `SORT_KINDS`. */
  readonly kinds: Uint8Array;
  /** By place, where the kind is text. */
  readonly texts: (string | undefined)[];
  /** How many cells there are of each kind. */
  readonly counts: readonly number[];
}

/**
 * A column's cells as numbers that compare as the cells do; NaN for an empty one. Numbers, dates and truths are their own
 * numbers, texts their rank; in a column that mixes kinds, every cell is its rank, one kind after another.
 */
export function* keyColumn(count: number, valueAt: (place: number) => unknown): Work<Float64Array> {
  const read = yield* readKeys(count, valueAt);
  const present = read.counts.flatMap((cells, kind) => (kind !== EMPTY && cells > 0 ? [kind] : []));
  if (present.length === 0 || (present.length === 1 && present[0] !== TEXT)) return read.keys;
  if (read.counts[TEXT]! > 0) yield* fillTextRanks(read);
  if (present.length > 1) yield* stackKinds(read, present);
  return read.keys;
}

function* readKeys(count: number, valueAt: (place: number) => unknown): Work<ReadKeys> {
  const keys = new Float64Array(count).fill(Number.NaN);
  const kinds = new Uint8Array(count).fill(EMPTY);
  const counts = SORT_KINDS.map(() => 0);
  const texts: (string | undefined)[] = [];
  for (let place = 0; place < count; place += 1) {
    const value = valueAt(place);
    if ((place & YIELD_MASK) === YIELD_MASK) yield;
    const number = typeof value === 'number' ? value : sortNumber(value);
    if (!Number.isNaN(number)) {
      keys[place] = number;
      kinds[place] = typeof value === 'number' ? NUMBER : SORT_KINDS.indexOf(numberKind(value));
    } else if (typeof value !== 'number') {
      const text = cellText(value);
      if (text === '') continue;
      kinds[place] = TEXT;
      // Grown only where there are texts, and filled without holes, which would make it slow.
      while (texts.length < place) texts.push(undefined);
      texts.push(text);
    }
  }
  for (let place = 0; place < count; place += 1) {
    counts[kinds[place]!]! += 1;
    if ((place & 0xffff) === 0xffff) yield;
  }
  return { keys, kinds, texts, counts };
}

function* fillTextRanks({ keys, texts }: ReadKeys): Work<void> {
  const ranks = yield* rankTexts(texts);
  for (let place = 0; place < ranks.length; place += 1) {
    if (texts[place] !== undefined) keys[place] = ranks[place]!;
    if ((place & YIELD_MASK) === YIELD_MASK) yield;
  }
}

/** Makes each key its rank within its kind, above all ranks of the kinds before it. */
function* stackKinds({ keys, kinds }: ReadKeys, present: readonly number[]): Work<void> {
  let next = 0;
  for (const kind of present) {
    const places = yield* sortByKeys(placesOf(kinds, kind), keys, false);
    let before = Number.NaN;
    for (const place of places) {
      if (keys[place] !== before) next += 1;
      before = keys[place]!;
      keys[place] = next;
    }
    yield;
  }
}

function placesOf(kinds: Uint8Array, kind: number): Uint32Array {
  const places: number[] = [];
  for (let place = 0; place < kinds.length; place += 1) if (kinds[place] === kind) places.push(place);
  return Uint32Array.from(places);
}
