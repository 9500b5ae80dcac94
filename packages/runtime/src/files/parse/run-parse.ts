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
const queue: (() => void)[] = [];

/**
 * Takes a file apart in a worker of its own, which is ended with the signal or when its time is over, so that no file
 * holds up the page; where there are no workers, in place. Rejects with a FileReadError, or the signal's reason.
 */
export async function runParse(input: ParseInput, sink: TableSink, signal: AbortSignal): Promise<Parsed> {
  const { workerAddress } = await import('./file-worker.ts');
  if (input.blob.size <= SMALL && PLAIN_KINDS.has(contentKind(input))) return parseInPlace(input, sink, signal);
  await takeTurn(signal);
  try {
    const worker = startWorker(workerAddress);
    const parsed = worker && (await parseIn(worker, { input, sink, signal }));
    if (parsed !== undefined) return parsed;
    sink.restart();
    return await parseInPlace(input, sink, signal);
  } finally {
    endTurn();
  }
}

async function parseInPlace(input: ParseInput, sink: TableSink, signal: AbortSignal): Promise<Parsed> {
  const { parseContent } = await import('./parse-content.ts');
  return parseContent(input, sink, signal);
}

/** Waits until there is room for a worker. Rejects with the signal's reason. */
async function takeTurn(signal: AbortSignal): Promise<void> {
  if (running < MOST_WORKERS) {
    running += 1;
    return;
  }
  await new Promise<void>((resolve, reject) => {
    const take = (): void => {
      signal.removeEventListener('abort', leave);
      resolve();
    };
    const leave = (): void => {
      queue.splice(queue.indexOf(take), 1);
      reject(signal.reason as Error);
    };
    queue.push(take);
    signal.addEventListener('abort', leave, { once: true });
    if (signal.aborted) leave();
  });
}

/** Hands the room to who waits longest. */
function endTurn(): void {
  const next = queue.shift();
  if (next === undefined) running -= 1;
  else next();
}

interface Work {
  readonly input: ParseInput;
  readonly sink: TableSink;
  readonly signal: AbortSignal;
}

/** Undefined where the worker, or a part of it, could not be loaded: what fails by no fault of the file is done in place. */
async function parseIn(worker: FileWorker, { input, sink, signal }: Work): Promise<Parsed | undefined> {
  const { port1, port2 } = new platform.MessageChannel();
  const [answers, port] = [port1 as Port<WorkerMessage>, port2 as Port<WorkerMessage>];
  const ending = new AbortController();
  try {
    return await new Promise<Parsed | undefined>((resolve, reject) => {
      let hasSpoken = false;
      rejectInTime(input.name, { signal, reject, ended: ending.signal });
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        if (hasSpoken) reject(new FileReadError(`"${input.name}" could not be read: what reads it stopped.`, { code: 'broken' }));
        else resolve(undefined);
      });
      answers.addEventListener('message', ({ data }) => {
        hasSpoken = true;
        if (data.type === 'done') resolve(data.parsed);
        else if (data.type === 'failed') settleFailure(data, { resolve, reject });
        else if (data.type === 'rows') sink.add(data.names, data.batch);
        else if (data.type === 'restart') sink.restart();
        else sink.progress(data.share);
      });
      answers.start();
      worker.postMessage({ ...input, port } satisfies WorkerRequest, [port]);
    });
  } finally {
    ending.abort();
    answers.close();
    worker.terminate();
  }
}

/** Rejects when the signal aborts, or the time is over, unless it has ended before. */
function rejectInTime(name: string, { signal, reject, ended }: { readonly signal: AbortSignal; readonly reject: (error: Error) => void; readonly ended: AbortSignal }): void {
  const stop = (): void => reject(signal.reason as Error);
  signal.addEventListener('abort', stop, { signal: ended });
  if (signal.aborted) stop();
  const timer = setTimeout(() => reject(new FileReadError(`"${name}" was not read within ${MOST_MILLISECONDS / 60_000} minutes.`, { code: 'timeout', hint: 'Split it.' })), MOST_MILLISECONDS);
  ended.addEventListener('abort', () => clearTimeout(timer));
}

interface Settling {
  readonly resolve: (parsed: undefined) => void;
  readonly reject: (error: FileReadError) => void;
}

function settleFailure({ message, code, hint }: Extract<WorkerMessage, { readonly type: 'failed' }>, { resolve, reject }: Settling): void {
  if (code === undefined) resolve(undefined);
  else reject(new FileReadError(message, { code, ...(hint === undefined ? {} : { hint }) }));
}
