import { HandlerError } from './handler-error.ts';
import type { DownloadFile } from './host.ts';
import { toCsv } from './to-csv.ts';
import { toJson } from './to-json.ts';

const MIME_TYPES: Readonly<Record<string, string>> = { csv: 'text/csv', html: 'text/html', json: 'application/json', md: 'text/markdown', txt: 'text/plain', xml: 'application/xml' };

/** UTF-16 units of a text, or of base64: what pages can hold in one piece. */
const LONGEST_DATA = 200_000_000;

/**
 * The file that data makes: a text as it is; `{ base64, mimeType }`, as generated images are, as bytes; rows as CSV where the
 * name ends in `.csv`; anything else as JSON. Without a type the name's ending says it.
 */
export function downloadFile(data: unknown, givenName: string, mimeType: string): DownloadFile {
  const fileName = safeFileName(givenName);
  const ending = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const content = contentOf(data, ending);
  const size = 'text' in content ? content.text.length : content.base64.length;
  if (size > LONGEST_DATA) throw new HandlerError(`"${fileName}" would hold ${size} characters; at most ${LONGEST_DATA} are given to a page.`);
  const ofData = 'mimeType' in content ? content.mimeType : undefined;
  const type = mimeType || (ofData ?? MIME_TYPES[ending] ?? ('text' in content ? 'text/plain' : 'application/octet-stream'));
  return 'text' in content ? { fileName, mimeType: type, text: content.text } : { fileName, mimeType: type, base64: content.base64 };
}

function contentOf(data: unknown, ending: string): { readonly text: string } | { readonly base64: string; readonly mimeType?: string } {
  if (typeof data === 'string') return { text: data };
  if (data === undefined || data === null) throw new HandlerError('There is nothing to download.', 'The step\'s "data" gave no value.');
  if (typeof data === 'object' && 'base64' in data && typeof data.base64 === 'string') {
    return { base64: data.base64, ...('mimeType' in data && typeof data.mimeType === 'string' ? { mimeType: data.mimeType } : {}) };
  }
  if (Array.isArray(data) && ending === 'csv') return { text: toCsv(data) };
  return { text: toJson(data, 2) ?? '' };
}

/** A name without folders, what a file system refuses, or signs that turn its ending round to look like another. */
function safeFileName(name: string): string {
  const safe = name.replaceAll(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069"*/:<>?\\|]/g, '_').replace(/^\.+/, '').trim().slice(0, 200);
  return safe === '' ? 'download' : safe;
}
