import type { Clock } from './clock.ts';

/** A clock that stands until it is moved; what falls due then runs in the order of its time. */
export interface ManualClock extends Clock {
  advance(milliseconds: number): void;
  /** How many callbacks wait: none when everything was let go. */
  readonly pending: number;
}

/** Makes a clock that shows `start`. */
export function createManualClock(start = 1_000): ManualClock {
  let now = start;
  let waiting: readonly { readonly at: number; readonly run: () => void }[] = [];
  return {
    now: () => now,
    get pending() {
      return waiting.length;
    },
    schedule(milliseconds, run) {
      const entry = { at: now + milliseconds, run };
      waiting = [...waiting, entry].sort((left, right) => left.at - right.at);
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
    advance(milliseconds) {
      const end = now + milliseconds;
      for (let [next] = waiting; next !== undefined && next.at <= end; [next] = waiting) {
        now = next.at;
        waiting = waiting.slice(1);
        next.run();
      }
      now = end;
    },
  };
}
