import { AiError } from '../ai/index.ts';
import type { AiErrorData, AiErrorKind } from '../ai/index.ts';
import type { Clock } from '../state/index.ts';
import { aborted } from './attempts.ts';
import type { Attempt, RunResult } from './attempts.ts';

/** What one run is made of. */
export interface RequestRun {
  readonly attempt: Attempt;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly timeoutMs: number;
  readonly retries: number;
  /** Called before the wait for another try. */
  readonly onRetry: () => void;
}

/** Failures that may pass by themselves. */
const PASSING: ReadonlySet<AiErrorKind> = new Set(['rate', 'server', 'network', 'timeout', 'truncated']);
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Runs a request to its end: within its time, and again after failures that may pass, for as long as no text has come.
 * Waits what the provider asks for (Retry-After), else twice as long each time. Never rejects.
 */
export async function runRequest(run: RequestRun): Promise<RunResult> {
  const deadline = createDeadline(run);
  try {
    for (let attempt = 0; ; attempt += 1) {
      const { result, hasText } = await orAborted(run.attempt(deadline.signal), deadline.signal);
      if (deadline.isOver) return { error: new AiError('timeout', `The run took longer than ${run.timeoutMs / 1000} s.`, { hint: 'Give the query more time, or ask for less.' }).data };
      if (run.signal.aborted || 'data' in result || hasText || attempt >= run.retries || !mayPass(result.error)) return result;
      run.onRetry();
      await waitFor(run.clock, waitBefore(attempt, result.error.retryAfterSeconds), deadline.signal);
    }
  } finally {
    deadline.dispose();
  }
}

/** A failure that may pass, in a time that one can wait. */
function mayPass({ kind, retryAfterSeconds }: AiErrorData): boolean {
  return PASSING.has(kind) && (retryAfterSeconds === null || retryAfterSeconds * 1000 <= LONGEST_WAIT_MS);
}

/** The end of an attempt, or of its time: one that does not notice that it was stopped holds nobody up. */
function orAborted(attempt: ReturnType<Attempt>, signal: AbortSignal): ReturnType<Attempt> {
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve({ result: { error: aborted() }, hasText: false });
    const end = (): void => signal.removeEventListener('abort', stop);
    signal.addEventListener('abort', stop, { once: true });
    void attempt.then(resolve, reject).finally(end);
    if (signal.aborted) stop();
  });
}

/** The caller's signal with the run's time on top; the runner's own hang ends with it, too. */
function createDeadline({ signal, clock, timeoutMs }: RequestRun): { readonly signal: AbortSignal; readonly isOver: boolean; dispose(): void } {
  const controller = new AbortController();
  const forward = (): void => controller.abort(signal.reason);
  if (signal.aborted) forward();
  signal.addEventListener('abort', forward, { once: true });
  let isOver = false;
  const cancel = clock.schedule(timeoutMs, () => {
    isOver = true;
    controller.abort();
  });
  return {
    signal: controller.signal,
    get isOver() {
      return isOver;
    },
    dispose() {
      cancel();
      signal.removeEventListener('abort', forward);
    },
  };
}

function waitBefore(attempt: number, asked: number | null): number {
  return Math.min(LONGEST_WAIT_MS, asked === null ? FIRST_WAIT_MS * 2 ** attempt : asked * 1000);
}

/** Resolves after the time, or at once when the signal aborts. */
function waitFor(clock: Clock, milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      cancel();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const cancel = clock.schedule(milliseconds, end);
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
  });
}
