/** Bounds how many runs go on at once. */
export interface RunSlots {
  /** Takes a slot and returns what gives it back (calling that twice is fine), or undefined when all are taken. */
  take(): (() => void) | undefined;
  /** How many runs go on. */
  inUse(): number;
}

/** Each run holds a connection to a provider and one to a browser; more would only wait for each other. */
export const MAX_RUNS = 8;

/** Slots for `limit` runs. */
export function createRunSlots(limit: number = MAX_RUNS): RunSlots {
  const taken = new Set<symbol>();
  return {
    take() {
      if (taken.size >= limit) return undefined;
      const slot = Symbol('run');
      taken.add(slot);
      return () => void taken.delete(slot);
    },
    inUse: () => taken.size,
  };
}
