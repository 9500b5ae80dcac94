import type { IndexEvent, Knowledge } from '@inlay/runtime/knowledge';
import { isInlayError } from '@inlay/runtime/inlay-error';
import type { NamedBlob } from '@inlay/runtime/files';
import type { ReadFile } from '../../api/read-file-apart.ts';

/** A file that is read and indexed, or a base that is indexed again. */
export interface IndexJob {
  readonly id: number;
  readonly label: string;
  readonly status: 'waiting' | 'reading' | 'indexing' | 'done' | 'failed' | 'stopped';
  /** Chunks of the document that is under way. */
  readonly done: number;
  readonly total: number;
  /** Of those, how many had not changed. */
  readonly reused: number;
  /** Why it failed. */
  readonly message: string;
}

/** What a job does: gives how it goes on, to its end. May reject with an InlayError, or because it was stopped. */
export type IndexWork = (signal: AbortSignal) => AsyncIterable<IndexEvent>;

/** How many jobs that have ended are still shown. */
const MOST_ENDED = 20;

/** Jobs of one base, done one after another; they go on while nobody looks. */
export class IndexJobs {
  readonly #listeners = new Set<() => void>();
  readonly #controllers = new Map<number, AbortController>();
  #jobs: readonly IndexJob[] = [];
  #lastId = 0;
  #turn: Promise<void> = Promise.resolve();

  /** Oldest first. */
  get list(): readonly IndexJob[] {
    return this.#jobs;
  }

  get isBusy(): boolean {
    return this.#controllers.size > 0;
  }

  /** Calls back after each change until the disposer is called. */
  on(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Puts a job behind the others. Resolves when it has ended, whatever way. */
  add(label: string, work: IndexWork): Promise<void> {
    const id = (this.#lastId += 1);
    this.#controllers.set(id, new AbortController());
    const ended = this.#jobs.filter((job) => !this.#controllers.has(job.id));
    // What has ended long ago gives way to what is new.
    const dropped = new Set(ended.slice(0, Math.max(0, ended.length - MOST_ENDED)));
    this.#jobs = [...this.#jobs.filter((job) => !dropped.has(job)), { id, label, status: 'waiting', done: 0, total: 0, reused: 0, message: '' }];
    this.#emit();
    this.#turn = this.#turn.then(() => this.#run(id, work));
    return this.#turn;
  }

  stop(id: number): void {
    this.#controllers.get(id)?.abort();
    // One that waits for its turn need not wait to be stopped.
    if (this.#jobs.find((job) => job.id === id)?.status === 'waiting') this.#end(id, { status: 'stopped' });
  }

  stopAll(): void {
    for (const id of this.#controllers.keys()) this.stop(id);
  }

  /** Takes away what has ended. */
  clear(): void {
    this.#jobs = this.#jobs.filter(({ id }) => this.#controllers.has(id));
    this.#emit();
  }

  async #run(id: number, work: IndexWork): Promise<void> {
    const controller = this.#controllers.get(id);
    if (controller === undefined) return;
    this.#change(id, { status: 'reading' });
    try {
      for await (const event of work(controller.signal)) this.#take(id, event);
      this.#end(id, { status: 'done' });
    } catch (error) {
      if (!controller.signal.aborted && !isInlayError(error)) this.#end(id, { status: 'failed', message: 'It failed in a way that was not expected.' });
      else if (controller.signal.aborted) this.#end(id, { status: 'stopped' });
      else if (isInlayError(error)) this.#end(id, { status: 'failed', message: [error.message, error.hint].filter(Boolean).join(' ') });
    }
  }

  #take(id: number, event: IndexEvent): void {
    if (event.type === 'progress') this.#change(id, { status: 'indexing', done: event.done, total: event.total, reused: event.reused });
    if (event.type !== 'error') return;
    const { kind, message, hint } = event.error;
    this.#end(id, kind === 'aborted' ? { status: 'stopped' } : { status: 'failed', message: [message, hint].filter(Boolean).join(' ') });
  }

  /** The first end counts: one that was told as an event comes before that of its work. */
  #end(id: number, change: Pick<IndexJob, 'status'> & Partial<IndexJob>): void {
    if (this.#controllers.delete(id)) this.#change(id, change);
  }

  #change(id: number, change: Partial<IndexJob>): void {
    this.#jobs = this.#jobs.map((job) => (job.id === id ? { ...job, ...change } : job));
    this.#emit();
  }

  #emit(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** The work of adding a file to a base. */
export function addFile(file: NamedBlob & { readonly webkitRelativePath?: string }, { knowledge, base, read }: { readonly knowledge: Knowledge; readonly base: string; readonly read: ReadFile }): IndexWork {
  return async function* (signal) {
    const content = await read(file, { signal });
    yield* knowledge.addDocument(base, { name: file.webkitRelativePath || file.name, sizeBytes: file.size, ...content }, { signal });
  };
}
