import { AiError } from '../ai-error.ts';
import { asText, isRecord } from '../json.ts';
import type { JsonRecord } from '../json.ts';
import type { ImageInput } from '../model-call.ts';

/** The most images that one request may carry. */
export const MAX_IMAGES = 20;

const DATA_URI = /^data:([\w.+-]+\/[\w.+-]+)?((?:;[^,;]+)*?)(;base64)?,([\s\S]*)$/;

/** The first characters of each kind of image, in base64. */
const SIGNATURES: readonly (readonly [string, string])[] = [['iVBORw0KGgo', 'image/png'], ['/9j/', 'image/jpeg'], ['R0lGOD', 'image/gif'], ['UklGR', 'image/webp'], ['Qk', 'image/bmp'], ['PHN2Zy', 'image/svg+xml']];

/**
 * Images as people give them: an address, a data URI, bare base64, or an object with `url`, `dataUri` or `base64` and
 * `mimeType` or `type`, as a file input has; one of these or a list. Throws a validation AiError for what is none.
 */
export function readImages(value: unknown): readonly ImageInput[] {
  const list = (Array.isArray(value) ? (value as unknown[]) : [value]).filter((item) => item !== undefined && item !== null && item !== '');
  if (list.length > MAX_IMAGES) throw new AiError('validation', `At most ${MAX_IMAGES} images can be sent at once; these are ${list.length}.`);
  return list.map(readImage);
}

/** The same, at least one. */
export function requireImages(value: unknown): readonly ImageInput[] {
  const images = readImages(value);
  if (images.length === 0) throw new AiError('validation', 'There is no image.', { hint: 'Set the option "images" to a file input\'s value, an address, a data URI or base64.' });
  return images;
}

function readImage(value: unknown): ImageInput {
  if (typeof value === 'string') return readText(value.trim(), '');
  if (isRecord(value)) return readObject(value);
  throw notAnImage(value);
}

function readObject(value: JsonRecord): ImageInput {
  const type = asText(value['mimeType']) || asText(value['type']);
  const nested = isRecord(value['image_url']) ? value['image_url']['url'] : value['image_url'];
  const text = [value['dataUri'], value['base64'], value['url'], value['data'], nested].find((one) => typeof one === 'string' && one !== '');
  if (typeof text !== 'string') throw notAnImage(value['name'] ?? value);
  return readText(text.trim(), type.startsWith('image/') ? type : '');
}

function readText(text: string, type: string): ImageInput {
  if (/^https?:\/\//i.test(text)) return { url: text };
  const uri = DATA_URI.exec(text);
  if (uri !== null) {
    const [, mimeType = '', , isBase64, data = ''] = uri;
    if (isBase64 === undefined) throw new AiError('validation', 'An image\'s data URI must be base64.');
    return checked(mimeType || type, data);
  }
  return checked(type, text);
}

function checked(type: string, data: string): ImageInput {
  const base64 = data.replace(/\s+/g, '').replaceAll('-', '+').replaceAll('_', '/');
  if (base64.length < 8 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) throw notAnImage(data);
  const mimeType = SIGNATURES.find(([start]) => base64.startsWith(start))?.[1] ?? type;
  if (!mimeType.startsWith('image/')) throw notAnImage(data);
  return { mimeType, base64 };
}

function notAnImage(value: unknown): AiError {
  const text = typeof value === 'string' ? value : JSON.stringify(value) ?? String(value);
  return new AiError('validation', `This is no image: ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`, { hint: 'Give an address, a data URI, base64, or the value of a file input.' });
}
