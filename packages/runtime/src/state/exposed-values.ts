import { ExpressionError } from '@inlay/expr';
import { FileReadError } from '../files/index.ts';
import { beginReads, endReads, noteReads } from './reads.ts';
import type { FileRead } from './reads.ts';
import { computed } from './signals.ts';
import type { ReadonlySignal } from './signals.ts';

/** An exposed value that cannot be read now. */
class Unreadable {
  readonly error: unknown;

  constructor(error: unknown) {
    this.error = error;
  }
}

/** What expressions see of one component: each value one computed, made when first read. */
export class ExposedValues {
  readonly #values = new Map<string, ReadonlySignal<unknown>>();
  /** What the files behind values have not given yet. */
  #reads: Map<string, ReadonlySet<FileRead>> | undefined = undefined;
  readonly #work: (name: string) => unknown;

  /** `work` gives a value now, live. */
  constructor(work: (name: string) => unknown) {
    this.#work = work;
  }

  /** What reads a value again and again; it throws where that follows from a file that is being read, or cannot be. Live. */
  reader(name: string): () => unknown {
    const live = this.#live(name);
    return () => {
      const { value } = live;
      this.#noteReads(name);
      if (typeof value === 'object' && value instanceof Unreadable) throw value.error;
      return value;
    };
  }

  /** The value, null where that throws. Live. */
  readOrNull(name: string): unknown {
    const { value } = this.#live(name);
    this.#noteReads(name);
    return value instanceof Unreadable ? null : value;
  }

  #live(name: string): ReadonlySignal<unknown> {
    let live = this.#values.get(name);
    if (live === undefined) this.#values.set(name, (live = computed(() => this.#worked(name))));
    return live;
  }

  /** Notes what a value waits for to whoever reads it. */
  #noteReads(name: string): void {
    const reads = this.#reads?.get(name);
    if (reads !== undefined) noteReads(reads);
  }

  #worked(name: string): unknown {
    const around = beginReads();
    try {
      return this.#work(name);
    } catch (error) {
      // What a file says, or that it is not there yet; the rest is a fault of the definition.
      if (!(error instanceof FileReadError || ExpressionError.isInstance(error))) throw error;
      return new Unreadable(error);
    } finally {
      const reads = endReads(around);
      if (reads !== undefined) (this.#reads ??= new Map()).set(name, reads);
      else this.#reads?.delete(name);
    }
  }
}
