/** How long a run may take, in milliseconds. */
export interface RunTimeouts {
  /** From sending to the first word; models that think take minutes. */
  readonly firstTokenMs: number;
  /** Between two words after that. Keep-alive comments are none. */
  readonly idleMs: number;
  /** From beginning to end. */
  readonly totalMs: number;
}

/** Thrown when nothing came for too long. */
export class DeadlineError extends Error {
  readonly waitedMs: number;

  constructor(waitedMs: number, what = 'Nothing came for') {
    super(`${what} ${waitedMs < 1000 ? `${waitedMs} ms` : `${Math.round(waitedMs / 1000)} s`}.`);
    this.waitedMs = waitedMs;
  }
}

/** Passes events on; rejects with DeadlineError when one does not come in time, or with the signal's reason when it aborts. */
export async function* withDeadlines<Event>(events: AsyncIterable<Event>, { firstTokenMs, idleMs }: Omit<RunTimeouts, 'totalMs'>, signal: AbortSignal): AsyncGenerator<Event, void, undefined> {
  const iterator = events[Symbol.asyncIterator]();
  const watch = createWatch(signal);
  let wait = firstTokenMs;
  try {
    for (;;) {
      const next = await watch.race(iterator.next(), wait);
      if (next.done) return;
      yield next.value;
      wait = idleMs;
    }
  } finally {
    watch.dispose();
    // Not awaited: a generator that hangs in a read ends only when its connection is aborted, which our caller does.
    void iterator.return?.()?.catch(() => undefined);
  }
}

/** One listener for the whole run, since a listener a word would cost more than the word. */
function createWatch(signal: AbortSignal): { race<Value>(pending: Promise<Value>, milliseconds: number): Promise<Value>; dispose(): void } {
  let reject: ((reason: unknown) => void) | undefined;
  const stop = (): void => reject?.(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  return {
    async race(pending, milliseconds) {
      // Before the check, so that a read that fails because of the abort is not reported as unhandled.
      pending.catch(() => undefined);
      signal.throwIfAborted();
      let timer: ReturnType<typeof setTimeout> | undefined;
      try {
        return await new Promise((resolve, fail) => {
          reject = fail;
          timer = setTimeout(() => fail(new DeadlineError(milliseconds)), milliseconds);
          pending.then(resolve, fail);
        });
      } finally {
        clearTimeout(timer);
      }
    },
    dispose: () => signal.removeEventListener('abort', stop),
  };
}
