import { FileReadError } from './file-read-error.ts';
import { FILE_READERS, readingOf } from './file-readers.ts';
import type { FileReading } from './file-readers.ts';
import type { FileMember, FileSource, Members, ReadContext } from './file-source.ts';

/** How far a reading is. `partial` is what is there already of what will be more: the first rows of a table. */
export type ReadState =
  | { readonly status: 'idle' }
  | { readonly status: 'reading'; readonly progress: number | undefined; readonly partial: Members | undefined }
  | { readonly status: 'done'; readonly members: Members }
  | { readonly status: 'failed'; readonly error: FileReadError };

/** A reading that somebody waits for. */
interface Entry {
  state: ReadState;
  readonly controller: AbortController;
  readonly done: Promise<Members>;
}

const IDLE: ReadState = Object.freeze({ status: 'idle' });

/**
 * What is in a file, read when it is asked for, each part once, and kept until it is released. Listeners are told of
 * progress and ends, never while `read` runs.
 */
export class FileContents implements FileSource {
  readonly blob: Blob;
  readonly name: string;
  readonly type: string;
  readonly maxDimension: number | undefined;
  readonly #given: Members;
  readonly #entries = new Map<FileReading, Entry>();
  readonly #listeners = new Set<() => void>();
  #isTelling = false;

  constructor({ blob, name, type, maxDimension }: FileSource, given: Members = {}) {
    this.blob = blob;
    this.name = name;
    this.type = type;
    this.maxDimension = maxDimension;
    this.#given = given;
  }

  /** How far the reading of a member is. Starts nothing. */
  peek(member: FileMember): ReadState {
    if (Object.hasOwn(this.#given, member)) return { status: 'done', members: this.#given };
    return this.#entries.get(readingOf(member, this))?.state ?? IDLE;
  }

  /** Every reading that was started and not released. */
  get readings(): readonly ReadState[] {
    return [...this.#entries.values()].map(({ state }) => state);
  }

  /** Reads a member, or waits for it where somebody reads it already. Rejects with a FileReadError. */
  async read(member: FileMember): Promise<unknown> {
    if (Object.hasOwn(this.#given, member)) return this.#given[member];
    const reading = readingOf(member, this);
    const entry = this.#entries.get(reading) ?? this.#start(reading);
    return (await entry.done)[member] ?? null;
  }

  /** Stops what is being read; who waits for it gets an error that says so. `retry` lets it be read again. */
  cancel(): void {
    for (const { state, controller } of this.#entries.values()) {
      if (state.status === 'reading') controller.abort(new FileReadError(`"${this.name}" was not read: that was cancelled.`, { code: 'cancelled' }));
    }
  }

  /** Forgets what failed, so that the next who asks reads again. */
  retry(): void {
    for (const [reading, { state }] of this.#entries) if (state.status === 'failed') this.#entries.delete(reading);
    this.#tell();
  }

  /** Stops what is being read and lets go of what was; who asks again reads again. */
  release(): void {
    this.cancel();
    this.#entries.clear();
    this.#tell();
  }

  /** Calls back after each change of a state, until the disposer is called. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #start(reading: FileReading): Entry {
    const controller = new AbortController();
    const done = orAborted(this.#run(reading, controller.signal, (progress, partial) => this.#advance(entry, progress, partial)), controller.signal);
    const entry: Entry = { state: { status: 'reading', progress: undefined, partial: undefined }, controller, done };
    this.#entries.set(reading, entry);
    done.then((members) => this.#settle(entry, { status: 'done', members }), (error: unknown) => this.#settle(entry, { status: 'failed', error: this.#asReadError(error) }));
    this.#tell();
    return entry;
  }

  async #run(reading: FileReading, signal: AbortSignal, onProgress: ReadContext['onProgress']): Promise<Members> {
    try {
      return await FILE_READERS[reading](this, { signal, onProgress });
    } catch (error) {
      throw this.#asReadError(error);
    }
  }

  #advance(entry: Entry, progress: number, partial: Members | undefined): void {
    if (entry.state.status !== 'reading') return;
    this.#settle(entry, { status: 'reading', progress, partial: partial ?? entry.state.partial });
  }

  #settle(entry: Entry, state: ReadState): void {
    entry.state = state;
    this.#tell();
  }

  /** Told later and once, since reading may begin in the middle of somebody's reckoning. */
  #tell(): void {
    if (this.#isTelling) return;
    this.#isTelling = true;
    queueMicrotask(() => {
      this.#isTelling = false;
      for (const listener of this.#listeners) listener();
    });
  }

  #asReadError(error: unknown): FileReadError {
    if (error instanceof FileReadError) return error;
    return new FileReadError(`"${this.name}" cannot be read: it may be a folder, or have been moved or changed.`, { code: 'unreadable', cause: error });
  }
}

/** What does not notice that it was stopped holds nobody up. */
function orAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
