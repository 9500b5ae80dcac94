import { FILE_LIMITS, FileReadError } from '@inlay/runtime/files';
import type { FileReadCode, FileText, NamedBlob } from '@inlay/runtime/files';
import { trustedAddress } from '@inlay/runtime/trusted-address';
import type { FileAnswer, FileQuestion } from './file-question.ts';

/** Reads a file, or rejects with a FileReadError, or with the signal's reason. */
export type ReadFile = (file: NamedBlob, options: { readonly signal: AbortSignal }) => Promise<FileText>;

/** After its own time is over, the reader gets so long to say so. */
const GRACE_MS = 2_000;

/**
 * Reads a file in a worker of its own, so that the page is never held up and a hostile file can be given up at any time.
 * Rejects as `readText` does.
 */
export const readFileApart: ReadFile = (file, { signal }) => new Promise((resolve, reject) => {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./file-reader.worker.ts', import.meta.url), { type: 'module' });
  const end = (settle: () => void): void => {
    clearTimeout(timer);
    worker.terminate();
    answers.close();
    signal.removeEventListener('abort', stop);
    settle();
  };
  const stop = (): void => end(() => reject(signal.reason as Error));
  const fail = (code: FileReadCode, words: string): void => end(() => reject(new FileReadError(`"${file.name}" ${words}`, { code })));
  const timer = setTimeout(() => fail('timeout', 'took too long to read.'), FILE_LIMITS.milliseconds + GRACE_MS);
  const { port1: answers, port2: port } = new MessageChannel();
  answers.addEventListener('message', ({ data }: MessageEvent<FileAnswer>) => end(() => {
    if ('read' in data) resolve(data.read);
    else reject(new FileReadError(data.message, { code: data.code, ...(data.hint === undefined ? {} : { hint: data.hint }) }));
  }));
  answers.start();
  worker.addEventListener('error', () => fail('broken', 'could not be read: its reader failed.'));
  signal.addEventListener('abort', stop, { once: true });
  worker.postMessage({ file, name: file.name, port } satisfies FileQuestion, [port]);
});

/** The page's own worker at a trusted address. Under this name, since what bundles the page looks for `new Worker(new URL(…))`. */
class Worker extends globalThis.Worker {
  constructor(url: URL, options: WorkerOptions) {
    super(trustedAddress(url.href), options);
  }
}
