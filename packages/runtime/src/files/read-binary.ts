import { checkSize, MOST_BASE64_BYTES, MOST_BYTES } from './content-limits.ts';
import { FileReadError } from './file-read-error.ts';
import { sniffKind } from './file-kind.ts';
import type { FileSource, Members } from './file-source.ts';
import { mediaType } from './media-type.ts';
import { platform } from './platform.ts';
import type { DataUrlReader } from './platform.ts';

/** In pieces, since a call takes only so many arguments; a multiple of three, so that they can be put together. */
const PIECE = 0x6000;

/** A file as base64 and as a `data:` address; a picture no larger than asked for. */
export async function readBase64(source: FileSource): Promise<Members> {
  checkSize(source, MOST_BASE64_BYTES, 'are turned into text');
  const blob = await pictureOf(source);
  const type = blob === source.blob ? mediaType(source) : blob.type;
  const base64 = await toBase64(blob);
  return { base64, dataUrl: `data:${type || 'application/octet-stream'};base64,${base64}` };
}

/** A file as a list of numbers. */
export async function readBytes(source: FileSource): Promise<Members> {
  checkSize(source, MOST_BYTES, 'are given as a list of bytes');
  return { bytes: Array.from(new Uint8Array(await source.blob.arrayBuffer())) };
}

async function pictureOf(source: FileSource): Promise<Blob> {
  const { blob, name, maxDimension } = source;
  if (!/^image\/(?!svg)/.test(mediaType(source))) return blob;
  const found = sniffKind(new Uint8Array(await blob.slice(0, 1024).arrayBuffer()));
  if (found === 'pdf' || found === 'zip' || found === 'ole') throw new FileReadError(`"${name}" is no picture, whatever its name says.`, { code: 'wrong-type' });
  if (maxDimension === undefined || platform.createImageBitmap === undefined || platform.OffscreenCanvas === undefined) return blob;
  return (await import('./shrink-picture.ts')).shrinkPicture(source, maxDimension);
}

async function toBase64(blob: Blob): Promise<string> {
  if (platform.FileReader !== undefined) return readDataUrl(blob, new platform.FileReader());
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let start = 0; start < bytes.length; start += PIECE) text += btoa(String.fromCharCode(...bytes.subarray(start, start + PIECE)));
  return text;
}

/** The browser's own way, which keeps the page free. */
function readDataUrl(blob: Blob, reader: DataUrlReader): Promise<string> {
  return new Promise((resolve, reject) => {
    reader.addEventListener('load', () => resolve((reader.result as string).slice((reader.result as string).indexOf(',') + 1)));
    reader.addEventListener('error', () => reject(reader.error as Error));
    reader.readAsDataURL(blob);
  });
}
