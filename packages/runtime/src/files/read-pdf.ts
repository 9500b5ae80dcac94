import { checkPdfStreams } from './check-pdf-streams.ts';
import type { FileLimits } from './file-limits.ts';
import { FileReadError } from './file-read-error.ts';
import type { FileParser, FileText } from './file-text.ts';

/** A piece of text on a page, as pdf.js gives it. */
interface PageItem {
  readonly str?: string;
  readonly hasEOL?: boolean;
  readonly height?: number;
  readonly transform?: readonly number[];
}

/** What of a document of pdf.js is used. */
interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<{ getTextContent(): Promise<{ readonly items: readonly PageItem[] }>; cleanup(): unknown }>;
  getMetadata(): Promise<{ readonly info: object }>;
}

/** Lines further apart than so many times their height belong to different paragraphs. */
const PARAGRAPH_GAP = 1.6;

/**
 * The text of a PDF, page by page; no pictures, no forms. Runs where it is called, without a worker of its own: whoever
 * must not wait calls it in one.
 */
export const readPdf: FileParser = async (bytes, { name, limits, signal }) => {
  await checkPdfStreams(bytes, name, { limit: limits.streamBytes, signal });
  const task = (await loadPdfjs()).getDocument({ data: bytes, isEvalSupported: false, useWasm: false, useSystemFonts: false, disableFontFace: true, verbosity: 0 } as never);
  try {
    return await readPages((await task.promise) as unknown as PdfDocument, { name, limits, signal });
  } catch (error) {
    if (error instanceof FileReadError || signal.aborted) throw error;
    throw failure(error, name);
  } finally {
    await task.destroy();
  }
};

/** The legacy build runs everywhere we do. Its other half is put where it looks for it before it would start a worker. */
async function loadPdfjs() {
  const [pdfjs, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    // @ts-expect-error The package has no types for the half that usually runs in a worker.
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  Object.assign(globalThis, { pdfjsWorker: worker });
  return pdfjs;
}

async function readPages(document: PdfDocument, { name, limits, signal }: { readonly name: string; readonly limits: FileLimits; readonly signal: AbortSignal }): Promise<FileText> {
  if (document.numPages > limits.pages) throw new FileReadError(`"${name}" has ${document.numPages} pages; at most ${limits.pages} are read.`, { code: 'too-long', hint: 'Split it.' });
  const pages: number[] = [];
  let text = '';
  for (let number = 1; number <= document.numPages; number += 1) {
    signal.throwIfAborted();
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    if (number > 1) text += '\n\n';
    pages.push(text.length);
    text += pageText(items);
    if (text.length > limits.textLength) throw new FileReadError(`"${name}" holds more than ${limits.textLength} characters.`, { code: 'too-long', hint: 'Split it.' });
  }
  if (text.trim() === '') throw new FileReadError(`"${name}" holds no text; its pages may be pictures.`, { code: 'empty', hint: 'Recognise its text with another program first.' });
  const title = titleOf(await document.getMetadata());
  return { format: 'text', text, pages, ...(title === undefined ? {} : { title }) };
}

function pageText(items: readonly PageItem[]): string {
  let text = '';
  let line: { readonly y: number; readonly height: number } | undefined;
  for (const { str = '', hasEOL = false, height = 0, transform = [] } of items) {
    const y = transform[5] ?? 0;
    if (str !== '' && text.endsWith('\n') && line !== undefined && Math.abs(line.y - y) > PARAGRAPH_GAP * Math.max(line.height, height, 1)) text += '\n';
    if (str !== '') line = { y, height };
    text += hasEOL ? `${str}\n` : str;
  }
  return text.trim();
}

function titleOf({ info }: { readonly info: object }): string | undefined {
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  // Printers write the name of the file they printed there.
  return title === '' || /\.\w{2,4}$|^untitled$|^microsoft word/i.test(title) ? undefined : title;
}

function failure(cause: unknown, name: string): FileReadError {
  if (cause instanceof Error && cause.name === 'PasswordException') return new FileReadError(`"${name}" is protected with a password.`, { code: 'password', cause, hint: 'Save it without the password first.' });
  return new FileReadError(`"${name}" is broken: it is not a PDF that can be read.`, { code: 'broken', cause, hint: 'Open it in a PDF reader and save it again.' });
}
