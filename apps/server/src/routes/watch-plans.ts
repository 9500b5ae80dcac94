import type { Releases } from '@inlay/runtime/release';

/** Carries out what is planned when its time has come. */
export interface PlanWatch {
  /** To be called when a plan was added; what is due is done, and the next is waited for. */
  wake(): void;
  /** Resolves when nothing is under way any more. */
  stop(): Promise<void>;
}

/** Timers count no further than this, and a clock that is set anew is noticed in this time. */
const LONGEST_WAIT_MS = 60_000;

/** Watches from now on; plans whose time came while nothing ran are carried out at once. What fails is tried again. */
export function watchPlans({ runDue }: Pick<Releases, 'runDue'>, { now, onError }: { readonly now: () => number; readonly onError: (error: unknown) => void }): PlanWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  let work: Promise<void> = Promise.resolve();
  const look = async (): Promise<void> => {
    let next: number | undefined;
    try {
      next = isStopped ? undefined : await runDue();
    } catch (error) {
      onError(error);
      next = now() + LONGEST_WAIT_MS;
    }
    clearTimeout(timer);
    if (next === undefined || isStopped) return;
    timer = setTimeout(wake, Math.min(Math.max(next - now(), 0), LONGEST_WAIT_MS));
    // A plan keeps no process alive.
    timer.unref();
  };
  // One after another: two at once would carry out one plan twice.
  const wake = (): void => {
    work = work.then(look);
  };
  wake();
  return {
    wake,
    stop() {
      isStopped = true;
      clearTimeout(timer);
      return work;
    },
  };
}
