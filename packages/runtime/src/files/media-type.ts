/** Browsers ask the system for the type of a file, which may know none or, with Excel there, call CSV a spreadsheet. */
const TYPES_BY_ENDING: Readonly<Record<string, string>> = {
  csv: 'text/csv', tsv: 'text/tab-separated-values', tab: 'text/tab-separated-values', json: 'application/json', geojson: 'application/geo+json',
  txt: 'text/plain', md: 'text/markdown', html: 'text/html', xml: 'text/xml', yaml: 'application/yaml', yml: 'application/yaml',
  jsonl: 'application/x-ndjson', ndjson: 'application/x-ndjson', log: 'text/plain',
  png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp', svg: 'image/svg+xml', avif: 'image/avif',
  pdf: 'application/pdf', zip: 'application/zip', gz: 'application/gzip', mp3: 'audio/mpeg', wav: 'audio/wav', mp4: 'video/mp4', webm: 'video/webm',
  doc: 'application/msword', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', xlsm: 'application/vnd.ms-excel.sheet.macroenabled.12',
};

/** The media type of a file in lower case, without parameters: from its ending where we know it, else what the browser says; empty when nobody knows. */
export function mediaType({ name, type }: { readonly name: string; readonly type: string }): string {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return (Object.hasOwn(TYPES_BY_ENDING, ending) ? TYPES_BY_ENDING[ending] : undefined) ?? (type.split(';')[0] ?? '').trim().toLowerCase();
}

/** What the contents of a file are read as. */
export type ContentKind = 'csv' | 'tsv' | 'json' | 'ndjson' | 'xlsx' | 'xls' | 'pdf' | 'docx' | 'image' | 'text' | 'binary';

const KINDS: Readonly<Record<string, ContentKind>> = {
  'text/csv': 'csv', 'text/tab-separated-values': 'tsv', 'application/x-ndjson': 'ndjson', 'application/ndjson': 'ndjson', 'application/jsonl': 'ndjson', 'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx', 'application/vnd.ms-excel': 'xls',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx', 'application/vnd.ms-excel.sheet.macroenabled.12': 'xlsx',
};

const BINARY_TYPE = /^(?:audio|video|font|model)\/|^application\/(?:octet-stream|zip|gzip|x-.*compressed|wasm|msword|vnd\.)/;
const TEXT_TYPE = /^text\/|[/+](?:json|xml|yaml)$/;

/** What to read a file as. One that nobody knows is taken for text, and reading it says so when it is not. */
export function contentKind(file: { readonly name: string; readonly type: string }): ContentKind {
  const type = mediaType(file);
  const known = Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
  if (known !== undefined) return known;
  if (/^application\/(?:.*\+)?json$/.test(type)) return 'json';
  if (type.startsWith('image/')) return 'image';
  return BINARY_TYPE.test(type) && !TEXT_TYPE.test(type) ? 'binary' : 'text';
}
