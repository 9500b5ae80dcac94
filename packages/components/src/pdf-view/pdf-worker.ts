import { PDFWorker } from 'pdfjs-dist';
import { startWorker } from '../element/start-worker.ts';

/** Says no more than errors. */
const QUIET = 0;

/** A worker that several documents share. */
interface SharedWorker {
  readonly ready: Promise<PDFWorker>;
  users: number;
  stop: () => void;
}

/** A worker in use; whoever borrows gives back, and with the last one it ends. */
export interface BorrowedWorker {
  readonly worker: PDFWorker;
  readonly giveBack: () => void;
}

let shared: SharedWorker | undefined;

/** The half of pdf.js that reads documents: in a worker where the page allows one, else in the page itself. */
export async function borrowWorker(): Promise<BorrowedWorker> {
  const mine = (shared ??= share());
  mine.users += 1;
  let isBack = false;
  const giveBack = (): void => {
    if (isBack) return;
    isBack = true;
    mine.users -= 1;
    if (mine.users > 0) return;
    if (shared === mine) shared = undefined;
    mine.stop();
  };
  try {
    return { worker: await mine.ready, giveBack };
  } catch (error) {
    giveBack();
    throw error;
  }
}

function share(): SharedWorker {
  const made: SharedWorker = { users: 0, stop: () => undefined, ready: Promise.resolve().then(async () => {
    const port = await openPort();
    const worker = port === undefined ? await workHere() : PDFWorker.create({ port, verbosity: QUIET } as never);
    made.stop = () => {
      worker.destroy();
      port?.terminate();
    };
    // Everyone may have gone while it started.
    if (made.users === 0) made.stop();
    return worker;
  }) };
  return made;
}

/** A worker that has said that it runs; undefined where the page is not of our origin or its policy forbids it. */
async function openPort(): Promise<Worker | undefined> {
  try {
    const port = startWorker(new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url));
    const runs = await new Promise<boolean>((resolve) => {
      port.addEventListener('message', () => resolve(true), { once: true });
      port.addEventListener('error', () => resolve(false), { once: true });
    });
    if (runs) return port;
    port.terminate();
  } catch {
    // On another site than ours, as in an embed: browsers start workers of the page's own origin only.
  }
  return undefined;
}

/** Where pdf.js finds its other half in the page it uses it there. */
async function workHere(): Promise<PDFWorker> {
  // @ts-expect-error: the package types its other half only.
  Object.assign(globalThis, { pdfjsWorker: await import('pdfjs-dist/build/pdf.worker.mjs') });
  return new PDFWorker({ verbosity: QUIET } as never);
}
