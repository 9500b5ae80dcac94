import { MOST_MILLISECONDS } from '../content-limits.ts';
import { FileReadError } from '../file-read-error.ts';
import type { TableSink } from '../tables/parse-csv.ts';
import { contentKind } from '../media-type.ts';
import type { WorkerMessage, WorkerRequest } from './messages.ts';
import type { Parsed, ParseInput } from './parse-content.ts';
import { platform } from '../platform.ts';
import type { FileWorker, Port } from '../platform.ts';
import { startWorker } from './start-worker.ts';

/** A file with less than this is taken apart on the spot, sooner than a worker starts. */
const SMALL = 200_000;
/** Those are cheap, and cannot go on without end. */
const PLAIN_KINDS: ReadonlySet<string> = new Set(['csv', 'tsv', 'json', 'ndjson']);
/** So many workers at once; further files wait. */
const MOST_WORKERS = 2;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Takes a file apart in a worker of its own, which is ended with the signal or when its time is over, so that no file
 * holds up the page; where there are no workers, in place. Rejects with a FileReadError, or the signal's reason.
 */
export async function runParse(input: ParseInput, sink: TableSink, signal: AbortSignal): Promise<Parsed> {
  const { workerAddress } = await import('./file-worker.ts');
  if (input.blob.size <= SMALL && PLAIN_KINDS.has(contentKind(input))) return parseInPlace(input, sink, signal);
  await turn(signal);
  try {
    const worker = startWorker(workerAddress);
    const parsed = worker && (await parseIn(worker, { input, sink, signal }));
    if (parsed !== undefined) return parsed;
    sink.restart();
    return await parseInPlace(input, sink, signal);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

async function parseInPlace(input: ParseInput, sink: TableSink, signal: AbortSignal): Promise<Parsed> {
  const { parseContent } = await import('./parse-content.ts');
  return parseContent(input, sink, signal);
}

/** Waits until there is room for a worker. */
async function turn(signal: AbortSignal): Promise<void> {
  while (running >= MOST_WORKERS) {
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    signal.throwIfAborted();
  }
  running += 1;
}

interface Work {
  readonly input: ParseInput;
  readonly sink: TableSink;
  readonly signal: AbortSignal;
}

/** Undefined where the worker, or a part of it, could not be loaded: what fails by no fault of the file is done in place. */
function parseIn(worker: FileWorker, { input, sink, signal }: Work): Promise<Parsed | undefined> {
  return new Promise<Parsed | undefined>((resolve, reject) => {
    const { port1, port2 } = new platform.MessageChannel();
    const [answers, port] = [port1 as Port<WorkerMessage>, port2 as Port<WorkerMessage>];
    let hasSpoken = false;
    const stop = (): void => reject(signal.reason as Error);
    const timer = setTimeout(() => reject(new FileReadError(`"${input.name}" was not read within ${MOST_MILLISECONDS / 60_000} minutes.`, { code: 'timeout', hint: 'Split it.' })), MOST_MILLISECONDS);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    worker.onerror = (event) => {
      event.preventDefault();
      if (hasSpoken) reject(new FileReadError(`"${input.name}" could not be read: what reads it stopped.`, { code: 'broken' }));
      else resolve(undefined);
    };
    answers.onmessage = ({ data }) => {
      hasSpoken = true;
      if (data.type === 'done') resolve(data.parsed);
      else if (data.type === 'failed') settleFailure(data, { resolve, reject });
      else if (data.type === 'rows') sink.add(data.names, data.batch);
      else if (data.type === 'restart') sink.restart();
      else sink.progress(data.share);
    };
    worker.postMessage({ ...input, port } satisfies WorkerRequest, [port]);
  }).finally(() => worker.terminate());
}

interface Settling {
  readonly resolve: (parsed: undefined) => void;
  readonly reject: (error: FileReadError) => void;
}

function settleFailure({ message, code, hint }: Extract<WorkerMessage, { readonly type: 'failed' }>, { resolve, reject }: Settling): void {
  if (code === undefined) resolve(undefined);
  else reject(new FileReadError(message, { code, ...(hint === undefined ? {} : { hint }) }));
}
