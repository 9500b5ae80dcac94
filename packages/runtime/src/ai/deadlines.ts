/** How long a run may take, in milliseconds. */
export interface RunTimeouts {
  /** From sending to the first event; models that think take minutes. */
  readonly firstEventMs: number;
  /** Between two events after that. Keep-alive comments do not count as events. */
  readonly idleMs: number;
}

/** Thrown when nothing came for too long. */
export class DeadlineError extends Error {
  readonly waitedMs: number;

  constructor(waitedMs: number) {
    super(`Nothing came for ${Math.round(waitedMs / 1000)} s.`);
    this.waitedMs = waitedMs;
  }
}

/** Passes events on; rejects with DeadlineError when one does not come in time, or with the signal's reason when it aborts. */
export async function* withDeadlines<Event>(events: AsyncIterable<Event>, { firstEventMs, idleMs }: RunTimeouts, signal: AbortSignal): AsyncGenerator<Event, void, undefined> {
  const iterator = events[Symbol.asyncIterator]();
  let wait = firstEventMs;
  try {
    for (;;) {
      const next = await nextWithin(iterator, wait, signal);
      if (next.done) return;
      yield next.value;
      wait = idleMs;
    }
  } finally {
    // Not awaited: a generator that hangs in a read ends only when its connection is aborted, which our caller does.
    void iterator.return?.()?.catch(() => undefined);
  }
}

async function nextWithin<Event>(iterator: AsyncIterator<Event>, milliseconds: number, signal: AbortSignal): Promise<IteratorResult<Event>> {
  signal.throwIfAborted();
  const pending = iterator.next();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop: (() => void) | undefined;
  try {
    return await new Promise((resolve, reject) => {
      timer = setTimeout(() => reject(new DeadlineError(milliseconds)), milliseconds);
      stop = () => reject(signal.reason);
      signal.addEventListener('abort', stop, { once: true });
      pending.then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    if (stop !== undefined) signal.removeEventListener('abort', stop);
  }
}
