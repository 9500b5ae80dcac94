import { decodeText } from './decode-text.ts';
import { fileKind, READABLE_ENDINGS, sniffKind } from './file-kind.ts';
import type { FileKind } from './file-kind.ts';
import { FILE_LIMITS } from './file-limits.ts';
import type { FileLimits } from './file-limits.ts';
import { FileReadError } from './file-read-error.ts';
import type { FileParser, FileText, NamedBlob } from './file-text.ts';

/** How a file is read. */
export interface ReadTextOptions {
  readonly signal: AbortSignal;
  readonly limits?: Partial<FileLimits>;
}

/**
 * The text of a file: text, Markdown, CSV, JSON, PDF (its text, without pictures) or Word (.docx). Its name, size and
 * first bytes are checked before it is read; what reads PDF and Word is loaded with the first such file.
 *
 * Rejects with a FileReadError, one sentence that names the file, and with the signal's reason when that aborts. It is
 * done with a file in bounded memory, and between two pages it sees that its time is over; code that must not be
 * held up by a hostile page calls it in a worker, and ends that.
 */
export async function readText(file: NamedBlob, { signal, limits: given = {} }: ReadTextOptions): Promise<FileText> {
  const limits = { ...FILE_LIMITS, ...given };
  signal.throwIfAborted();
  const kind = await checkedKind(file, limits);
  const time = startTime(signal, limits.milliseconds);
  try {
    const read = await orAborted(parse(file, kind, { limits, signal: time.signal }), time.signal);
    if (read.text.trim() === '') throw new FileReadError(`"${file.name}" holds no text.`, { code: 'empty' });
    if (read.text.length > limits.textLength) throw new FileReadError(`"${file.name}" holds ${read.text.length} characters; at most ${limits.textLength} are read.`, { code: 'too-long', hint: 'Split it.' });
    return read;
  } catch (error) {
    if (time.isOver) throw new FileReadError(`"${file.name}" was not read within ${Math.round(limits.milliseconds / 1000)} s.`, { code: 'timeout', hint: 'Split it, or save it as text.', cause: error });
    throw error;
  } finally {
    time.end();
  }
}

/** The caller's signal with a time of its own on top. */
function startTime(signal: AbortSignal, milliseconds: number): { readonly signal: AbortSignal; readonly isOver: boolean; end(): void } {
  const controller = new AbortController();
  const forward = (): void => controller.abort(signal.reason);
  let isOver = false;
  const timer = setTimeout(() => {
    isOver = true;
    controller.abort();
  }, milliseconds);
  signal.addEventListener('abort', forward, { once: true });
  if (signal.aborted) forward();
  return {
    signal: controller.signal,
    get isOver() {
      return isOver;
    },
    end() {
      clearTimeout(timer);
      signal.removeEventListener('abort', forward);
    },
  };
}

async function checkedKind(file: NamedBlob, limits: FileLimits): Promise<FileKind> {
  const kind = fileKind(file);
  if (kind === undefined) throw new FileReadError(`"${file.name}" is of a type that is not read.`, { code: 'unknown-type', hint: `Read are ${READABLE_ENDINGS.join(', ')}.` });
  const most = kind === 'pdf' || kind === 'docx' ? limits.documentBytes : limits.textBytes;
  if (file.size > most) throw new FileReadError(`"${file.name}" has ${megabytes(file.size)} MB; at most ${megabytes(most)} MB are read.`, { code: 'too-large', hint: 'Split it.' });
  if (file.size === 0) throw new FileReadError(`"${file.name}" is empty.`, { code: 'empty' });
  checkHead(kind, sniffKind(new Uint8Array(await file.slice(0, 1024).arrayBuffer())), file.name);
  return kind;
}

/** A name that says another thing than the first bytes do is most often a mistake, and sometimes a trick. */
function checkHead(kind: FileKind, found: ReturnType<typeof sniffKind>, name: string): void {
  if (kind === 'docx' && found === 'ole') throw new FileReadError(`"${name}" is protected with a password, or saved by a very old Word.`, { code: 'password', hint: 'Save it as .docx without a password.' });
  const expected = kind === 'pdf' ? 'pdf' : kind === 'docx' ? 'zip' : undefined;
  if (found === expected) return;
  if (expected !== undefined) throw new FileReadError(`"${name}" is no ${kind === 'pdf' ? 'PDF' : 'Word file'}, whatever its name says.`, { code: 'wrong-type' });
  throw new FileReadError(`"${name}" is no text: it looks like ${found === 'pdf' ? 'a PDF' : 'another kind of file'} with the wrong ending.`, { code: 'wrong-type' });
}

async function parse(file: NamedBlob, kind: FileKind, context: { readonly limits: FileLimits; readonly signal: AbortSignal }): Promise<FileText> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parser = await PARSERS[kind]();
  const read = await parser(bytes, { name: file.name, ...context });
  const title = read.title ?? (read.format === 'markdown' ? firstHeading(read.text) : undefined);
  return title === undefined ? read : { ...read, title };
}

const PARSERS: Readonly<Record<FileKind, () => Promise<FileParser>>> = {
  text: async () => async (bytes, { name }) => ({ format: 'text', text: decodeText(bytes, name) }),
  markdown: async () => async (bytes, { name }) => ({ format: 'markdown', text: decodeText(bytes, name) }),
  csv: async () => async (bytes, { name }) => ({ format: 'csv', text: decodeText(bytes, name) }),
  json: async () => readJson,
  pdf: async () => (await import('./read-pdf.ts')).readPdf,
  docx: async () => (await import('./read-docx.ts')).readDocx,
};

const readJson: FileParser = async (bytes, { name }) => {
  const text = decodeText(bytes, name);
  try {
    JSON.parse(text);
  } catch (cause) {
    throw new FileReadError(`"${name}" is not valid JSON: ${cause instanceof Error ? cause.message : String(cause)}.`, { code: 'broken', cause });
  }
  return { format: 'json', text };
};

function firstHeading(text: string): string | undefined {
  return /^#{1,2}[ \t]+(.{1,200}?)[ \t]*#*$/m.exec(text)?.[1];
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1).replace(/\.0$/, '');
}

/** What does not notice that it was stopped holds nobody up. */
function orAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
