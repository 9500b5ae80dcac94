import { asList, asRecord, asText } from '../json.ts';
import type { JsonRecord } from '../json.ts';

/** The files of a message, told apart: pictures as `readImages` takes them, and the texts of the others, each under its name. */
export interface Attachments {
  readonly images: readonly JsonRecord[];
  readonly texts: readonly string[];
}

/** Reads files `{name, type, text}` or `{name, type, base64}`. Of one that carries neither, the model is told that it is not there. */
export function readAttachments(value: unknown): Attachments {
  const files = asList(value).map(asRecord).filter((file) => asText(file['name']) !== '' || typeof file['text'] === 'string' || isPicture(file));
  return { images: files.filter(isPicture), texts: files.filter((file) => !isPicture(file)).map(fencedText) };
}

/** Bytes without a text are a picture; whether they are one, `readImages` says. */
function isPicture({ base64, text }: JsonRecord): boolean {
  return typeof text !== 'string' && asText(base64) !== '';
}

function fencedText({ name, text }: JsonRecord): string {
  const title = JSON.stringify(asText(name));
  return typeof text === 'string' ? `<file name=${title}>\n${text}\n</file>` : `<file name=${title}>This file is no longer there.</file>`;
}
