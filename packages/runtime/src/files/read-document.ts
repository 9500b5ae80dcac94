import type { FileSource, Members, ReadContext } from './file-source.ts';
import { runParse } from './parse/run-parse.ts';

const NO_TABLE = { add: () => undefined, restart: () => undefined };

/** The text of a PDF or Word file; `parsed` of a PDF is its pages: `{ page, text }`. */
export async function readDocument({ blob, name, type }: FileSource, { signal, onProgress }: ReadContext): Promise<Members> {
  const parsed = await runParse({ blob, name, type }, { ...NO_TABLE, progress: onProgress }, signal);
  if (parsed.kind !== 'document') return { text: null, parsed: null, sheets: null };
  const { text, pages } = parsed;
  const rows = pages?.map((start, index) => ({ page: index + 1, text: text.slice(start, pages[index + 1]).trim() }));
  return { text, parsed: rows ?? null, sheets: null };
}
