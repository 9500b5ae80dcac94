/** Counts what is under way, so that a test or the command line can wait for quiet. */
export interface WorkCounter {
  track<Result>(work: Promise<Result>): Promise<Result>;
  /** Resolves when nothing is under way, also what began while it waited. */
  idle(): Promise<void>;
}

/** Makes a counter at zero. */
export function createWorkCounter(): WorkCounter {
  const pending = new Set<Promise<unknown>>();
  return {
    track(work) {
      pending.add(work);
      void work.finally(() => pending.delete(work)).catch(() => undefined);
      return work;
    },
    async idle() {
      while (pending.size > 0) await Promise.allSettled(pending);
    },
  };
}
