/** How many cells a picture has across; each is square, so its height says how many rows. */
export const COLUMNS = 24;
/** Levels of grey from 0 to 15, a hexadecimal digit each. */
const LEVELS = 15;

/** What is kept of a picture: its size in pixels, and rows of grey levels as hexadecimal digits. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly string[];
}

/** A picture as one line of text: `640x120 fffe…|…`. */
export function printPicture({ width, height, rows }: Picture): string {
  return `${width}x${height} ${rows.join('|')}`;
}

/** Reads what `printPicture` wrote; undefined for anything else. */
export function readPicture(line: string): Picture | undefined {
  const [, width, height, rows] = /^(\d+)x(\d+) ([\da-f|]*)$/.exec(line) ?? [];
  return width === undefined || height === undefined || rows === undefined ? undefined : { width: Number(width), height: Number(height), rows: rows.split('|') };
}

/** A picture made of grey levels from 0 to 255, row by row. */
export function toPicture({ width, height, grey }: { readonly width: number; readonly height: number; readonly grey: readonly number[] }): Picture {
  const rows = Array.from({ length: grey.length / COLUMNS }, (_row, row) => grey.slice(row * COLUMNS, (row + 1) * COLUMNS).map((level) => Math.round((level / 255) * LEVELS).toString(16)).join(''));
  return { width, height, rows };
}

/** A picture may be so many pixels larger or smaller: words are a little wider or narrower with another version of a font. */
const SIZE_TOLERANCE = 3;
/** So far a cell may be from what it was: one level is rounding. */
const LEVEL_TOLERANCE = 1;

/** What differs between two pictures, as a sentence; undefined when a person would call them the same. */
export function describeDifference(before: Picture, after: Picture): string | undefined {
  if (Math.abs(before.width - after.width) > SIZE_TOLERANCE || Math.abs(before.height - after.height) > SIZE_TOLERANCE) {
    return `is ${after.width} × ${after.height} pixels and was ${before.width} × ${before.height}`;
  }
  const places = after.rows.flatMap((row, y) => row.split('').flatMap((digit, x) => (levelsApart(digit, before.rows[y]?.[x] ?? digit) > LEVEL_TOLERANCE ? [{ x, y }] : [])));
  const [first] = places;
  if (first === undefined) return undefined;
  const cell = after.width / COLUMNS;
  return `differs in ${places.length} of ${COLUMNS * after.rows.length} places, first at ${Math.round(first.x * cell)}, ${Math.round(first.y * cell)}`;
}

function levelsApart(one: string, other: string): number {
  return Math.abs(Number.parseInt(one, 16) - Number.parseInt(other, 16));
}
