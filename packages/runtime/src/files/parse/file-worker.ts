import { FileReadError } from '../file-read-error.ts';
import { buffersOf } from '../tables/columns.ts';
import type { Batch } from '../tables/columns.ts';
import { WORKER_NAME } from './messages.ts';
import type { WorkerMessage, WorkerRequest } from './messages.ts';
import { parseContent } from './parse-content.ts';
import type { Parsed } from './parse-content.ts';

/**
 * The address of this module, wherever a bundler put it: what is started from there is the worker. So there is one file
 * to serve, from self, and none to configure.
 */
export const workerAddress: string = import.meta.url;

/** As much of a worker's own scope as is used. */
interface WorkerScope {
  readonly name?: string;
  addEventListener(type: 'message', listen: (event: { readonly data: WorkerRequest }) => void, options: { readonly once: true }): void;
}

/** Between two messages about progress. */
const PROGRESS_STEP = 0.01;

/** Listens for a file, and says what is in it. */
function serve(scope: WorkerScope): void {
  scope.addEventListener('message', ({ data: { port, ...input } }) => {
    const say = (message: WorkerMessage, buffers: readonly ArrayBuffer[] = []): void => port.postMessage(message, buffers);
    let said = 0;
    const sink = {
      add: (names: readonly string[], batch: Batch) => say({ type: 'rows', names, batch }, buffersOf(batch)),
      restart: () => say({ type: 'restart' }),
      progress: (share: number) => {
        if (Math.abs(share - said) < PROGRESS_STEP) return;
        said = share;
        say({ type: 'progress', share });
      },
    };
    // Never aborted from inside: who wants no more ends the worker.
    parseContent(input, sink, new AbortController().signal).then((parsed) => say({ type: 'done', parsed }, sheetBuffers(parsed)), (error: unknown) => say(failure(error)));
  }, { once: true });
}

function sheetBuffers(parsed: Parsed): readonly ArrayBuffer[] {
  return parsed.kind === 'sheets' ? parsed.sheets.flatMap(({ table }) => table.batches.flatMap(buffersOf)) : [];
}

function failure(error: unknown): WorkerMessage {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof FileReadError ? { type: 'failed', message, code: error.code, hint: error.hint } : { type: 'failed', message, code: undefined, hint: undefined };
}

const scope = globalThis as unknown as WorkerScope;
// Imported in a page, or in a worker of somebody else's, it does nothing.
if (scope.name === WORKER_NAME && !('document' in globalThis)) serve(scope);
