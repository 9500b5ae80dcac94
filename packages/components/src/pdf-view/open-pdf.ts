import { InvalidPDFException, PasswordException, ResponseException, getDocument } from 'pdfjs-dist';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { message } from '../element/localize.ts';
import type { PdfProblem, PdfSource } from './pdf-source.ts';
import { borrowWorker } from './pdf-worker.ts';

/** Larger pictures than this many pixels are left out: they would fill the memory. */
const MAX_IMAGE_PIXELS = 100_000_000;

/** A document that is open; whoever opens it closes it. */
export interface OpenPdf {
  readonly pdf: PDFDocumentProxy;
  readonly close: () => void;
}

/** How a document is opened. */
export interface OpenPdfOptions {
  readonly signal: AbortSignal;
  /** Asks for the password, again when the last one was wrong; resolves with what the person wrote. */
  readonly askPassword: (wasWrong: boolean) => Promise<string>;
}

/** Opens a document. A broken one, and one that cannot be loaded, is a problem; rejects with the signal's reason. */
export async function openPdf(source: PdfSource, { signal, askPassword }: OpenPdfOptions): Promise<OpenPdf | PdfProblem> {
  const { worker, giveBack } = await borrowWorker();
  if (signal.aborted) giveBack();
  signal.throwIfAborted();
  // Wasm would need a right of its own in the page's policy.
  const task = getDocument({ ...source, worker, verbosity: 0, useWasm: false, enableXfa: false, disableAutoFetch: true, maxImageSize: MAX_IMAGE_PIXELS });
  const close = (): void => void task.destroy().finally(giveBack);
  signal.addEventListener('abort', close, { once: true });
  task.onPassword = (answer: (password: string) => void, reason: number) => void askPassword(reason === 2).then(answer, () => undefined);
  try {
    const pdf = await task.promise;
    signal.throwIfAborted();
    return { pdf, close };
  } catch (error) {
    signal.throwIfAborted();
    close();
    return problemOf(error);
  }
}

function problemOf(error: unknown): PdfProblem {
  if (error instanceof InvalidPDFException) return { problem: message('This is not a PDF, or it is broken.') };
  if (error instanceof PasswordException) return { problem: message('This document is protected with a password.') };
  if (error instanceof ResponseException && error.missing) return { problem: message('There is no document at this address.') };
  return { problem: message('The document could not be loaded.') };
}
