import type { Localize } from '../element/localize.ts';

/** A picture of a gallery. */
export interface GalleryImage {
  /** Its place in the list that was given. */
  readonly index: number;
  /** Whole as a `data:` address, or where it is. */
  readonly address: string;
  readonly alt: string;
  readonly fileName: string;
  /** Its bytes, to be saved; absent for a picture from elsewhere. */
  readonly file: { readonly mimeType: string; readonly base64: string } | undefined;
}

/** No more pictures than this are shown. */
const MAX_IMAGES = 200;
const EXTENSIONS: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp', 'image/gif': 'gif', 'image/svg+xml': 'svg', 'image/avif': 'avif' };

/**
 * The pictures of a list: generated ones as `{mimeType, base64}`, others as `{src}` or as an address, each with an `alt`
 * if it has one. What is none is left out. Never throws.
 */
export function galleryImages(images: readonly unknown[], localize: Localize): readonly GalleryImage[] {
  return images.slice(0, MAX_IMAGES).flatMap((image, index) => {
    const read = readImage(image);
    return read === undefined ? [] : [{ ...read, index, alt: read.alt || localize('Picture {number}', { number: index + 1 }), fileName: `picture-${index + 1}.${EXTENSIONS[read.file?.mimeType ?? ''] ?? 'png'}` }];
  });
}

function readImage(image: unknown): Omit<GalleryImage, 'fileName' | 'index'> | undefined {
  if (typeof image === 'string') return { address: image, alt: '', file: undefined };
  if (typeof image !== 'object' || image === null) return undefined;
  const { mimeType, base64, src, alt, prompt } = image as Readonly<Record<string, unknown>>;
  const words = typeof alt === 'string' ? alt : typeof prompt === 'string' ? prompt : '';
  if (typeof src === 'string') return { address: src, alt: words, file: undefined };
  if (typeof base64 !== 'string' || base64 === '') return undefined;
  const type = typeof mimeType === 'string' && /^image\/[\w.+-]+$/.test(mimeType) ? mimeType : 'image/png';
  return { address: `data:${type};base64,${base64}`, alt: words, file: { mimeType: type, base64 } };
}
