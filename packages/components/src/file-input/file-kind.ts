/** How a file is read: as rows, as JSON, as plain text, or not at all. */
export type FileKind = 'csv' | 'tsv' | 'json' | 'text' | 'binary';

/** Browsers ask the system for the type of a file, which may know none or, with Excel there, call CSV a spreadsheet. */
const TYPES_BY_ENDING: Readonly<Record<string, string>> = {
  csv: 'text/csv', tsv: 'text/tab-separated-values', tab: 'text/tab-separated-values', json: 'application/json',
  txt: 'text/plain', md: 'text/markdown', html: 'text/html', xml: 'text/xml', yaml: 'application/yaml', yml: 'application/yaml',
  jsonl: 'application/jsonl', ndjson: 'application/x-ndjson', log: 'text/plain',
  png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp', svg: 'image/svg+xml', avif: 'image/avif',
  pdf: 'application/pdf', zip: 'application/zip', gz: 'application/gzip', mp3: 'audio/mpeg', wav: 'audio/wav', mp4: 'video/mp4', webm: 'video/webm',
  doc: 'application/msword', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const BINARY_TYPE = /^(?:image|audio|video|font|model)\/|^application\/(?:octet-stream|pdf|zip|gzip|x-.*compressed|wasm|msword|vnd\.)/;
const TEXT_TYPE = /^text\/|[/+](?:json|xml|yaml)$/;

/** The media type of a file in lower case, without parameters: from its ending where we know it, else what the browser says; empty when nobody knows. */
export function mediaType({ name, type }: { readonly name: string; readonly type: string }): string {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return (Object.hasOwn(TYPES_BY_ENDING, ending) ? TYPES_BY_ENDING[ending] : undefined) ?? (type.split(';')[0] ?? '').trim().toLowerCase();
}

/** How to read a file. One that nobody knows is taken for text, and reading it says so when it is not. */
export function fileKind(file: { readonly name: string; readonly type: string }): FileKind {
  const type = mediaType(file);
  if (type === 'text/csv') return 'csv';
  if (type === 'text/tab-separated-values') return 'tsv';
  if (/^application\/(?:.*\+)?json$/.test(type)) return 'json';
  return BINARY_TYPE.test(type) && !(TEXT_TYPE.test(type) && !type.startsWith('image/')) ? 'binary' : 'text';
}
