/**
 * Work that can be done in pieces: a generator that yields where it may be interrupted, every few milliseconds at most.
 * The same work is done at once by the headless runtime and in slices by a page, so that there is one way to sort.
 */
export type Work<Result> = Generator<undefined, Result, undefined>;

/** How often loops over rows yield: a power of two less one, to be met by `&`. */
export const YIELD_MASK = 0x0fff;

/** Does all of it now. */
export function finish<Result>(work: Work<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** How work is spread over time. */
export interface Slices {
  /** Milliseconds that one slice may take before the page gets its turn. */
  readonly budget: number;
  readonly now: () => number;
  /** Resolves when the page had its turn. */
  readonly pause: () => Promise<unknown>;
  readonly signal: AbortSignal;
}

/** Does it in slices. Undefined once the signal is aborted: somebody wants something else by now. */
export async function finishInSlices<Result>(work: Work<Result>, { budget, now, pause, signal }: Slices): Promise<Result | undefined> {
  let until = now() + budget;
  while (!signal.aborted) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (now() < until) continue;
    await pause();
    until = now() + budget;
  }
  return undefined;
}
