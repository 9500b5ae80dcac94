/** A decimal number as people write it in tables. Not 007, +49 or 1e5: those are codes, and turning them into numbers would lose what they say. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** What a double holds without loss. */
const MAX_DIGITS = 15;

/**
 * The rows with the cells of a column as numbers, when every filled cell of it is a plain one that loses nothing;
 * the empty cells of such a column are null. A column with one cell that is no number stays text as a whole,
 * so that an expression meets one type in it.
 */
export function readNumberColumns(rows: readonly (readonly string[])[]): readonly (readonly (string | number | null)[])[] {
  const numeric: (boolean | undefined)[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) {
      if (cell !== '' && numeric[index] !== false) numeric[index] = isLossless(cell);
    }
  }
  return rows.map((row) => row.map((cell, index) => (numeric[index] ? (cell === '' ? null : Number(cell)) : cell)));
}

function isLossless(cell: string): boolean {
  return PLAIN_NUMBER.test(cell) && cell.replaceAll(/\D/g, '').length <= MAX_DIGITS;
}
