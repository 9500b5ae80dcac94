import type { PageNode } from './app-document.ts';
import type { JsonReader } from './json-reader.ts';

/** Reads one page; what it leaves out is an empty title and the first place. */
export function readPage(reader: JsonReader, value: unknown, path: readonly string[]): PageNode | undefined {
  const record = reader.record(value, path);
  if (record === undefined) return undefined;
  reader.onlyKeys(record, ['title', 'order'], path);
  const { title = '', order = 'a0' } = record;
  return { title: reader.text(title, [...path, 'title']) ?? '', order: reader.text(order, [...path, 'order']) ?? 'a0' };
}
