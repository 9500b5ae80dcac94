/** What kind of thing ran. */
export type TraceKind = 'event' | 'input' | 'handler' | 'query' | 'tool' | 'binding' | 'update';

/** One thing that ran: what, when, for how long, because of what, and what it changed. */
export interface TraceEntry {
  /** Counts up from 1 over the life of the trace. */
  readonly id: number;
  readonly kind: TraceKind;
  /** `analyzeButton.click`, `answer.value`, `analyze`. */
  readonly name: string;
  /** The id of the entry that made it run; null for what a person or a clock began. */
  readonly cause: number | null;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly durationMs: number;
  readonly before?: unknown;
  readonly after?: unknown;
  /** True for a step of a handler that did not run, since its `onlyWhen` was not met. */
  readonly isSkipped?: true;
}

/** At most this many entries are kept; the oldest go. */
export const MAX_TRACE_ENTRIES = 1_000;

/** What work gives that was not to be done this time. */
export const SKIPPED: unique symbol = Symbol('skipped');

/** What is being recorded, before it has ended. */
export type TraceSubject = Pick<TraceEntry, 'kind' | 'name' | 'before'>;

/** A record of what an app did, for a debugger. Off until it is started; while it is off it costs one test of a flag. */
export interface Trace {
  readonly isOn: boolean;
  readonly entries: readonly TraceEntry[];
  start(): void;
  /** Stops recording; what was recorded stays. */
  stop(): void;
  /** Runs the work; records it, and as the cause of what it runs in turn, while the trace is on. */
  record<Result>(subject: TraceSubject, work: () => Result, after?: (result: Awaited<Result>) => unknown): Result;
  /** Keeps what is the cause now: what the returned function runs later has it as its cause, too. */
  keepCause(): <Result>(work: () => Result) => Result;
  /** Calls back after each new entry, until the disposer is called. */
  onEntry(listener: (entry: TraceEntry) => void): () => void;
}

/** Makes a trace that is off. `now` gives milliseconds since 1970. */
export function createTrace(now: () => number): Trace {
  return new RecordingTrace(now);
}

class RecordingTrace implements Trace {
  readonly #now: () => number;
  readonly #listeners = new Set<(entry: TraceEntry) => void>();
  readonly #entries: TraceEntry[] = [];
  #isOn = false;
  #lastId = 0;
  #cause: number | null = null;

  constructor(now: () => number) {
    this.#now = now;
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  get entries(): readonly TraceEntry[] {
    return this.#entries;
  }

  start(): void {
    this.#isOn = true;
  }

  stop(): void {
    this.#isOn = false;
  }

  record<Result>(subject: TraceSubject, work: () => Result, after?: (result: Awaited<Result>) => unknown): Result {
    if (!this.#isOn) return work();
    const at = this.#now();
    const cause = this.#cause;
    this.#lastId += 1;
    const id = this.#lastId;
    this.#cause = id;
    try {
      const result = work();
      const end = (ended: object): void => this.#add({ ...subject, id, cause, at, durationMs: this.#now() - at, ...ended });
      const endWith = (value: Awaited<Result>): void => end(value === SKIPPED ? { isSkipped: true } : after === undefined ? {} : { after: after(value) });
      // Work that goes on is recorded when it has ended; only what it runs at once has it as its cause.
      if (result instanceof Promise) void result.then(endWith, () => end({}));
      else endWith(result as Awaited<Result>);
      return result;
    } finally {
      this.#cause = cause;
    }
  }

  keepCause(): <Result>(work: () => Result) => Result {
    const kept = this.#cause;
    return kept === null ? runNow : (work) => this.#because(kept, work);
  }

  onEntry(listener: (entry: TraceEntry) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #because<Result>(kept: number, work: () => Result): Result {
    const cause = this.#cause;
    this.#cause = kept;
    try {
      return work();
    } finally {
      this.#cause = cause;
    }
  }

  #add(entry: TraceEntry): void {
    this.#entries.push(Object.freeze(entry));
    if (this.#entries.length > MAX_TRACE_ENTRIES) this.#entries.shift();
    for (const listener of this.#listeners) listener(entry);
  }
}

function runNow<Result>(work: () => Result): Result {
  return work();
}
