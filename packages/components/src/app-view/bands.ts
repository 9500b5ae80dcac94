import type { ComponentLayout } from '@inlay/runtime/document';

/** So many components of a large grid stand in one band, where its rows can be cut. */
const BAND_SIZE = 48;

/** What stands in a grid, in the order of the document. */
export interface BandMember {
  readonly name: string;
  /** Absent where it takes the next row that is free across the whole grid. */
  readonly layout: ComponentLayout | undefined;
  /** It lies over the page and takes no row. */
  readonly isOverlay: boolean;
}

/** Some rows of a grid, and what stands in them. */
export interface Band {
  readonly names: readonly string[];
  /** The rows of the grid that it takes: from the first to before the last. */
  readonly from: number;
  readonly to: number;
}

/** The rows that something takes: from the first to before the last. */
interface Rows {
  readonly from: number;
  readonly to: number;
}

/**
 * A grid as bands of rows one below another, each with what follows in the document: the order in which a reader and the
 * keyboard go through stays, and nothing stands in two of them. Where the order of the document and that of the rows differ
 * there is no cut. `heads` are the names that bands began with before: they stay so, so that an edit moves little.
 */
export function bandsOf(members: readonly BandMember[], heads: ReadonlySet<string>): readonly Band[] {
  const rows = rowsOf(members);
  const isCut = cutsOf(rows);
  const size = heads.size === 0 ? BAND_SIZE : BAND_SIZE * 2;
  const bands: Band[] = [];
  let names: string[] = [];
  let [from, to] = [0, 0];
  for (const [index, { name }] of members.entries()) {
    if (names.length > 0 && isCut[index] === true && (heads.has(name) || names.length >= size)) {
      bands.push({ names, from, to });
      names = [];
      from = to;
    }
    names.push(name);
    to = Math.max(to, rows[index]?.to ?? 0);
  }
  return names.length === 0 ? bands : [...bands, { names, from, to }];
}

/** Where what stands before ends above all that follows. */
function cutsOf(rows: readonly (Rows | undefined)[]): readonly boolean[] {
  const starts: number[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (const row of rows.toReversed()) {
    next = Math.min(next, row?.from ?? next);
    starts.push(next);
  }
  starts.reverse();
  let end = 0;
  return rows.map((row, index) => {
    const isCut = row !== undefined && end <= starts[index]!;
    end = Math.max(end, row?.to ?? 0);
    return isCut;
  });
}

/** The rows of each, as a grid would give them: what has no place takes the next row in which nothing was placed. */
function rowsOf(members: readonly BandMember[]): readonly (Rows | undefined)[] {
  const placed = members.flatMap(({ layout, isOverlay }) => (layout === undefined || isOverlay ? [] : [{ from: layout.y, to: layout.y + layout.h }]));
  placed.sort((left, right) => left.from - right.from);
  let free = 0;
  let next = 0;
  return members.map(({ layout, isOverlay }) => {
    if (isOverlay) return undefined;
    if (layout !== undefined) return { from: layout.y, to: layout.y + layout.h };
    for (let at = placed[next]; at !== undefined && at.from <= free; at = placed[++next]) free = Math.max(free, at.to);
    free += 1;
    return { from: free - 1, to: free };
  });
}
