/** Time, as the runtime knows it. A test gives one that it moves by hand. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back once after so many milliseconds, unless the returned function was called before. */
  schedule(milliseconds: number, run: () => void): () => void;
}

/** The platform's time. */
export const systemClock: Clock = Object.freeze({
  now: () => Date.now(),
  schedule(milliseconds: number, run: () => void) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
});
