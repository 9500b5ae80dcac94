import { FileContents } from './file-contents.ts';
import type { FileFacts, FileMember } from './file-source.ts';

/** A file by reference: its facts as plain data. What is in it stays behind it until somebody reads it, see `contentsOf`. */
export type FileValue = FileFacts;

/** Contents by the value that stands for them. Weak: a file that nobody lists any more takes what was read of it along. */
const contents = new WeakMap<object, FileContents>();

/** Makes a value that stands for a file, `facts` over what the file says itself. Nothing is read. */
export function createFileValue(file: Blob & { readonly name?: string; readonly lastModified?: number }, facts: Partial<FileFacts> & { readonly maxDimension?: number | undefined } = {}): FileValue {
  const { maxDimension, ...known } = facts;
  const { lastModified } = file;
  const value: FileValue = Object.freeze({ name: file.name ?? 'file', type: file.type, sizeBytes: file.size, ...(lastModified === undefined ? {} : { lastModified }), ...known });
  contents.set(value, new FileContents({ blob: file, name: value.name, type: value.type, maxDimension }));
  return value;
}

/** Makes another value stand for the same file: an app gives its expressions one of its own. */
export function shareContents(value: object, source: FileContents): void {
  contents.set(value, source);
}

/**
 * What stands behind a value: of one that `createFileValue` made, or of plain data that says what is in a file
 * (`{ name, text }`, `{ name, base64 }`, with `parsed` where that is known), as a test or a script writes it.
 * Undefined for what is no file.
 */
export function contentsOf(value: unknown): FileContents | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const known = contents.get(value);
  if (known !== undefined) return known;
  const made = contentsOfData(value as PlainFile);
  if (made !== undefined) contents.set(value, made);
  return made;
}

/** Whether a value is known to stand for a file. Plain data that only looks like one is none, until somebody takes it for one (`contentsOf`). */
export function isFileValue(value: unknown): value is FileValue {
  return typeof value === 'object' && value !== null && contents.has(value);
}

/** Whether what is in a file can be read: of facts that came back without their file, as from storage, it cannot. */
export function isAtHand(value: unknown): value is FileValue {
  const found = contentsOf(value);
  return found !== undefined && (found.blob.size > 0 || found.peek('parsed').status === 'done' || ((value as Partial<FileValue>).sizeBytes ?? 0) === 0);
}

/** The facts of a value that stands for a file, without anything else that it may carry. */
export function factsOf(value: FileValue): FileFacts {
  const { name, type, sizeBytes, lastModified, relativePath } = value;
  const source = contentsOf(value);
  return {
    name, type: type ?? source?.type ?? '', sizeBytes: sizeBytes ?? source?.blob.size ?? 0,
    ...(lastModified === undefined ? {} : { lastModified }), ...(relativePath === undefined ? {} : { relativePath }),
  };
}

type PlainFile = Readonly<Partial<Record<keyof FileFacts | FileMember, unknown>>>;

function contentsOfData({ name, type, sizeBytes, text, base64, parsed }: PlainFile): FileContents | undefined {
  if (typeof name !== 'string' || (typeof sizeBytes !== 'number' && typeof text !== 'string' && typeof base64 !== 'string')) return undefined;
  const mediaType = typeof type === 'string' ? type : '';
  const blob = new Blob([typeof text === 'string' ? text : typeof base64 === 'string' ? bytesOf(base64) : ''], { type: mediaType });
  const given = Object.fromEntries(Object.entries({ text, base64, parsed }).filter(([, member]) => member !== undefined)) as Partial<Record<FileMember, unknown>>;
  return new FileContents({ blob, name, type: mediaType }, given);
}

/** Of what is no base64, nothing. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return new Uint8Array(0);
  }
}
