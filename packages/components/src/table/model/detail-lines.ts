/** The fewest and the most lines that the details of a row take; what is longer is scrolled in them. */
const FEWEST = 2;
const MOST = 10;
/** Letters of one line of words. */
const LETTERS = 110;

/** How many of the table's lines the details of a row take: about as many as they have themselves. */
export function detailLines(detail: unknown): number {
  const own = typeof detail === 'string'
    ? detail.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS)), 0)
    : typeof detail === 'object' && detail !== null ? Object.keys(detail).length : 1;
  return Math.min(MOST, Math.max(FEWEST, own + 1));
}
