import { FileReadError } from './file-read-error.ts';
import type { FileSource } from './file-source.ts';
import { mediaType } from './media-type.ts';
import { platform } from './platform.ts';
import type { Bitmap } from './platform.ts';

/** What a canvas writes; anything else becomes PNG. */
const WRITTEN: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp']);
const QUALITY = 0.9;
/** More pixels than this are not unpacked: a picture of a few kilobytes can claim to be as large as it likes. */
const MOST_PIXELS = 100_000_000;

/** The picture with its longest side at most `longest` pixels, upright; the same blob where it is small enough. Throws a FileReadError for what is no picture. */
export async function shrinkPicture({ blob, name, type }: FileSource, longest: number): Promise<Blob> {
  const whole = await decode(blob, name);
  const { width, height } = whole;
  const share = longest / Math.max(width, height);
  if (share >= 1) {
    whole.close();
    return blob;
  }
  if (width * height > MOST_PIXELS) throw new FileReadError(`"${name}" is ${width} × ${height} pixels large; at most ${MOST_PIXELS / 1_000_000} million pixels are read.`, { code: 'too-large' });
  const size = { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) };
  const canvas = new platform.OffscreenCanvas!(size.width, size.height);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(whole, 0, 0, size.width, size.height);
  whole.close();
  const asked = mediaType({ name, type });
  return canvas.convertToBlob({ type: WRITTEN.has(asked) ? asked : 'image/png', quality: QUALITY });
}

async function decode(blob: Blob, name: string): Promise<Bitmap> {
  try {
    return await platform.createImageBitmap!(blob);
  } catch (cause) {
    throw new FileReadError(`"${name}" is broken: it is not a picture that can be shown.`, { code: 'broken', cause });
  }
}
