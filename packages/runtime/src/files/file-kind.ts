/** What a file is read as, by what its name ends in. */
export type FileKind = 'text' | 'markdown' | 'csv' | 'json' | 'pdf' | 'docx';

const ENDINGS: Readonly<Record<FileKind, readonly string[]>> = {
  text: ['.txt', '.text', '.log'],
  markdown: ['.md', '.markdown'],
  csv: ['.csv', '.tsv'],
  json: ['.json'],
  pdf: ['.pdf'],
  docx: ['.docx'],
};

/** Media types, for names without an ending that says anything. */
const TYPES: Readonly<Record<string, FileKind>> = {
  'text/plain': 'text', 'text/markdown': 'markdown', 'text/csv': 'csv', 'text/tab-separated-values': 'csv', 'application/json': 'json', 'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};

/** What can be read, as the `accept` of a file input has it. */
export const READABLE_ENDINGS: readonly string[] = Object.values(ENDINGS).flat();

/** The kind of a file by its name, else by its media type; undefined for one that is not read. */
export function fileKind({ name, type }: { readonly name: string; readonly type: string }): FileKind | undefined {
  const lower = name.toLowerCase();
  const found = Object.entries(ENDINGS).find(([, endings]) => endings.some((ending) => lower.endsWith(ending)));
  return (found?.[0] as FileKind | undefined) ?? (/\.[a-z0-9]{1,8}$/.test(lower) ? undefined : TYPES[type.split(';', 1)[0]!.trim().toLowerCase()]);
}

/** What the first bytes of a file say that it is, whatever its name; undefined where they say nothing. */
export function sniffKind(head: Uint8Array): 'pdf' | 'zip' | 'ole' | 'other' | undefined {
  const starts = (...bytes: readonly number[]): boolean => bytes.every((byte, index) => head[index] === byte);
  // Readers look for the mark of a PDF in the first kilobyte; mail programs put lines before it.
  if (Array.from(head.subarray(0, 1024), (byte) => String.fromCharCode(byte)).join('').includes('%PDF-')) return 'pdf';
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'ole';
  return OTHERS.some((mark) => starts(...mark)) ? 'other' : undefined;
}

/** PNG, JPEG, GIF, gzip, ELF, Windows programs. */
const OTHERS: readonly (readonly number[])[] = [[0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], [0x47, 0x49, 0x46, 0x38], [0x1f, 0x8b], [0x7f, 0x45, 0x4c, 0x46], [0x4d, 0x5a, 0x90]];
