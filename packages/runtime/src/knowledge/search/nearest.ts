import type { DocumentIndex } from '../knowledge-store.ts';
import type { Matches } from './filter.ts';
import { dotAt } from './packed-vectors.ts';

/** What is looked for. */
export interface NearestOptions {
  readonly limit: number;
  /** From -1 to 1. */
  readonly minScore?: number | undefined;
  readonly matches?: Matches | undefined;
  /** How two vectors are compared; a test counts with it. */
  readonly dot?: typeof dotAt;
}

/** A chunk that was found: which document of the list, and where in it. */
export interface Found {
  readonly document: number;
  readonly position: number;
  readonly score: number;
}

/**
 * The chunks nearest to a vector of length 1, the nearest first; of equals the earlier, by document and position. Each
 * chunk that the filter lets through is compared once, and only as many are kept as are asked for.
 */
export function nearest(documents: readonly DocumentIndex[], query: Float32Array, { limit, minScore = -Infinity, matches, dot = dotAt }: NearestOptions): readonly Found[] {
  const found: Found[] = [];
  let least = minScore;
  documents.forEach(({ vectors, metadata }, document) => {
    for (let position = 0; position < metadata.length; position += 1) {
      if (matches !== undefined && !matches(metadata[position]!)) continue;
      const score = dot(vectors, position * query.length, query);
      // An equal that comes later is not nearer; what is no number, as of a broken file, is never near.
      if (found.length === limit ? !(score > least) : !(score >= least)) continue;
      insert(found, { document, position, score });
      if (found.length > limit) found.pop();
      if (found.length === limit) least = Math.max(minScore, found.at(-1)!.score);
    }
  });
  return found;
}

/** Behind all that score as high. */
function insert(found: Found[], one: Found): void {
  let [low, high] = [0, found.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (found[middle]!.score >= one.score) low = middle + 1;
    else high = middle;
  }
  found.splice(low, 0, one);
}
