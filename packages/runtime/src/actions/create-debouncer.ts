import type { Clock } from '../state/index.ts';

/** Waits for quiet, by key. */
export interface Debouncer {
  /** Resolves true after so many milliseconds without another call for the key; false once there is one, or all is stopped. */
  wait(key: string, milliseconds: number): Promise<boolean>;
  /** Ends every wait under way. */
  stop(): void;
}

/** Makes a debouncer in which nothing waits. */
export function createDebouncer(clock: Clock): Debouncer {
  const waiting = new Map<string, (isQuiet: boolean) => void>();
  return {
    wait(key, milliseconds) {
      waiting.get(key)?.(false);
      return new Promise((resolve) => {
        const cancel = clock.schedule(milliseconds, () => end(true));
        const end = (isQuiet: boolean): void => {
          cancel();
          waiting.delete(key);
          resolve(isQuiet);
        };
        waiting.set(key, end);
      });
    },
    stop() {
      for (const end of waiting.values()) end(false);
    },
  };
}
