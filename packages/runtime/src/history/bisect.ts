/** What is known of a version: that it works, that it is broken, or that it cannot be told. */
export type Verdict = 'works' | 'broken' | 'unclear';

/**
 * A search for the version that broke something, in a line of them, newest first:
 *
 *   0 broken … next … works (the last)
 */
export interface Bisection {
  readonly verdicts: ReadonlyMap<number, Verdict>;
  /** The oldest that is known to be broken, and the newest before it that is known to work. */
  readonly broken: number;
  readonly works: number;
  /** The one to look at next; undefined once it is found. */
  readonly next: number | undefined;
  /** So many more looks are needed at most, where none is unclear. */
  readonly steps: number;
}

/** Begins a search in a line of versions whose first is broken and whose last works. `count` is at least two. */
export function startBisection(count: number): Bisection {
  return settle(new Map([[0, 'broken'], [count - 1, 'works']]));
}

/** Goes on with what was found out about a version. */
export function judge({ verdicts }: Bisection, index: number, verdict: Verdict): Bisection {
  return settle(new Map(verdicts).set(index, verdict));
}

/** Where it must have broken: the versions from the first that may have done it to the one that is broken. More than one only where some are unclear. */
export function suspects({ broken, works }: Bisection): readonly number[] {
  return Array.from({ length: works - broken }, (_, index) => broken + index);
}

function settle(verdicts: ReadonlyMap<number, Verdict>): Bisection {
  const known = (verdict: Verdict): readonly number[] => [...verdicts].flatMap(([index, each]) => (each === verdict ? [index] : []));
  const works = Math.min(...known('works'));
  const broken = Math.max(...known('broken').filter((index) => index < works));
  const middle = (broken + works) / 2;
  const open = Array.from({ length: Math.max(0, works - broken - 1) }, (_, index) => broken + 1 + index).filter((index) => !verdicts.has(index));
  const next = open.reduce<number | undefined>((best, index) => (best === undefined || Math.abs(index - middle) < Math.abs(best - middle) ? index : best), undefined);
  return { verdicts, broken, works, next, steps: next === undefined ? 0 : Math.ceil(Math.log2(open.length + 1)) };
}
