import { contentsOf, isFileValue } from '@inlay/runtime/files';
import { message } from '../element/localize.ts';
import type { Sentence } from '../element/localize.ts';
import { safeMedia } from '../element/safe-url.ts';

/** Where a document comes from: an address to load, or all of its bytes. */
export type PdfSource = { readonly url: string } | { readonly data: Uint8Array<ArrayBuffer> };

/** Why a document is not shown, as a sentence for the person. */
export interface PdfProblem {
  readonly problem: Sentence;
}

const DATA_ADDRESS = /^data:(?:application\/(?:x-)?pdf|application\/octet-stream)?(?:;[\w=+.-]+)*;base64,/i;

/** What was given as a document: an address, a `data:` address, a Blob, bytes, or a file value of `fileInput` or a list of them; null for nothing. */
export async function readPdfSource(given: unknown): Promise<PdfSource | PdfProblem | null> {
  if (Array.isArray(given)) return readPdfSource(given[0]);
  if (given === null || given === undefined || given === '') return null;
  if (typeof given === 'string') return readAddress(given);
  if (given instanceof Blob) return readBlob(given);
  // By reference: nothing is turned into text on the way.
  if (isFileValue(given)) return readBlob(contentsOf(given)!.blob);
  // A copy: the reader takes the bytes away from whoever had them.
  if (given instanceof ArrayBuffer) return { data: new Uint8Array(given.slice(0)) };
  if (ArrayBuffer.isView(given)) return { data: new Uint8Array(given.buffer.slice(given.byteOffset, given.byteOffset + given.byteLength) as ArrayBuffer) };
  if (typeof given === 'object' && 'base64' in given && typeof given.base64 === 'string') return decode(given.base64);
  if (typeof given === 'object' && 'name' in given && 'sizeBytes' in given) return { problem: message('This file came without its contents.') };
  return { problem: message('This is no document.') };
}

function readAddress(address: string): PdfSource | PdfProblem {
  const [prefix] = DATA_ADDRESS.exec(address.trimStart()) ?? [];
  if (prefix !== undefined) return decode(address.trimStart().slice(prefix.length));
  const url = safeMedia(address);
  return url === undefined ? { problem: message('A document cannot be loaded from this address.') } : { url: new URL(url, document.baseURI).href };
}

async function readBlob(blob: Blob): Promise<PdfSource | PdfProblem> {
  try {
    return { data: new Uint8Array(await blob.arrayBuffer()) };
  } catch {
    return { problem: message('The file cannot be read: it may have been moved or changed.') };
  }
}

function decode(base64: string): PdfSource | PdfProblem {
  try {
    return { data: Uint8Array.from(atob(base64.replaceAll(/%3D/gi, '=')), (character) => character.charCodeAt(0)) };
  } catch {
    return { problem: message('This is not a PDF, or it is broken.') };
  }
}
