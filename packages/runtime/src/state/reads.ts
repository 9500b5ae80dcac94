import type { FileContents, FileMember, FileReadError } from '../files/index.ts';

/** That an evaluation needed a part of a file that is not, or not wholly, there. */
export interface FileRead {
  readonly contents: FileContents;
  readonly member: FileMember;
}

/**
 * What the evaluation that runs now has needed so far. A variable and not a parameter: what an evaluation reads, it reads
 * through bindings of other components, which were evaluated before and remember their own.
 */
let current: Set<FileRead> | undefined;
/** How many evaluations note what they need, one inside another; outside of them nobody asks. */
let depth = 0;

/** Begins to note what an evaluation needs. Gives what was noted around it, for `endReads`. */
export function beginReads(): ReadonlySet<FileRead> | undefined {
  const around = current;
  current = undefined;
  depth += 1;
  return around;
}

/** Ends it, and gives what was noted; undefined for nothing, which is nearly always. */
export function endReads(around: ReadonlySet<FileRead> | undefined): ReadonlySet<FileRead> | undefined {
  const found = current;
  depth -= 1;
  current = around as Set<FileRead> | undefined;
  return found;
}

/** Notes that the evaluation that runs now needs these. */
export function noteReads(reads: Iterable<FileRead>): void {
  if (depth === 0) return;
  current ??= new Set();
  for (const read of reads) current.add(read);
}

/**
 * The value of an evaluation once every file that it needs has been read whole, whichever bindings lie between: at once
 * where that is so, else a promise. `onWait` is called when there is something to wait for. Throws what the evaluation
 * throws, a FileReadError where a file that it needs cannot be read, and the signal's reason.
 */
export function evaluateWhole<Value>(evaluate: () => Value, { signal, onWait = () => undefined }: { readonly signal: AbortSignal; readonly onWait?: () => void }): Value | Promise<Value> {
  const around = beginReads();
  let outcome: { readonly value: Value } | { readonly error: unknown };
  let reads: ReadonlySet<FileRead> | undefined;
  try {
    outcome = { value: evaluate() };
  } catch (error) {
    outcome = { error };
  } finally {
    reads = endReads(around);
  }
  const waiting = [...(reads ?? [])].filter(({ contents, member }) => isUnderWay(contents, member));
  if (waiting.length > 0) {
    onWait();
    return waitFor(waiting, signal).then(() => evaluateWhole(evaluate, { signal, onWait }));
  }
  const failure = firstFailure(reads);
  if (failure !== undefined) throw failure;
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}

/** Whether these are still being read, so that what came of them is not the last word. */
export function hasUnderWay(reads: ReadonlySet<FileRead> | undefined): boolean {
  return reads !== undefined && [...reads].some(({ contents, member }) => isUnderWay(contents, member));
}

function isUnderWay(contents: FileContents, member: FileMember): boolean {
  const { status } = contents.peek(member);
  return status === 'reading' || status === 'idle';
}

function firstFailure(reads: ReadonlySet<FileRead> | undefined): FileReadError | undefined {
  for (const { contents, member } of reads ?? []) {
    const state = contents.peek(member);
    if (state.status === 'failed') return state.error;
  }
  return undefined;
}

/** Resolves when all have ended, whatever way. */
function waitFor(reads: readonly FileRead[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    const ended = Promise.allSettled(reads.map(({ contents, member }) => contents.read(member)));
    void ended.finally(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    });
  });
}
