/** A place in the texts of a page, which come in pieces. */
export interface TextPlace {
  /** Which piece. */
  readonly piece: number;
  /** UTF-16 units from its start. */
  readonly offset: number;
}

/** A stretch of text that was found. */
export interface TextMatch {
  readonly page: number;
  readonly start: TextPlace;
  readonly end: TextPlace;
}

/** One piece of a page's text; a line ends after it or not. */
export interface TextPiece {
  readonly str: string;
  readonly hasEOL: boolean;
}

/** More matches than this are not counted on one page. */
const MAX_MATCHES = 1000;

/** Where a text stands on a page, whatever its case; white space stands for any white space, so that it is found over the end of a line. */
export function findInPage(page: number, pieces: readonly TextPiece[], wanted: string): readonly TextMatch[] {
  const words = fold(wanted.trim()).replaceAll(/\s+/g, ' ');
  if (words === '') return [];
  const { text, starts } = joinPieces(pieces);
  const matches: TextMatch[] = [];
  for (let at = text.indexOf(words); at !== -1 && matches.length < MAX_MATCHES; at = text.indexOf(words, at + words.length)) {
    matches.push({ page, start: placeOf(starts, at), end: placeOf(starts, at + words.length - 1, 1) });
  }
  return matches;
}

function joinPieces(pieces: readonly TextPiece[]): { readonly text: string; readonly starts: readonly number[] } {
  let text = '';
  const starts = pieces.map(({ str, hasEOL }) => {
    const start = text.length;
    text += fold(str).replaceAll(/\s/g, ' ') + (hasEOL && !/[\s-]$/.test(str) ? ' ' : '');
    return start;
  });
  return { text, starts };
}

/** The last piece that begins at or before a place. */
function placeOf(starts: readonly number[], at: number, after = 0): TextPlace {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return { piece: low, offset: at - starts[low]! + after };
}

/** In small letters, where that keeps every letter in its place. */
function fold(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}
