import { readQuery } from '../document/index.ts';
import type { QueryNode } from '../document/index.ts';
import type { EditKind, EditReading } from './edit-kind.ts';
import { refuseMissing, refuseName, withEntry } from './sections.ts';

function readNamedQuery({ reader, record, path }: EditReading): { readonly name: string; readonly query: QueryNode } | undefined {
  const name = reader.text(record['name'], [...path, 'name']);
  const query = readQuery(reader, record['query'], [...path, 'query']);
  return name === undefined || query === undefined ? undefined : { name, query };
}

/** Adds a query. */
export const addQuery: EditKind<'addQuery'> = {
  type: 'addQuery',
  read(reading) {
    const named = readNamedQuery(reading);
    return named && { type: 'addQuery', ...named };
  },
  apply(document, { name, query }) {
    const fault = refuseName(document, name, 'queries');
    return fault ?? { document: withEntry(document, 'queries', { name, value: query }), inverse: [{ type: 'removeQuery', name }] };
  },
  describe: ({ name }) => `Added query ${name}`,
};

/** Replaces a query whole. */
export const setQuery: EditKind<'setQuery'> = {
  type: 'setQuery',
  read(reading) {
    const named = readNamedQuery(reading);
    return named && { type: 'setQuery', ...named };
  },
  apply(document, { name, query }) {
    const before = Object.hasOwn(document.queries, name) ? document.queries[name] : undefined;
    if (before === undefined) return refuseMissing('queries', name);
    return { document: withEntry(document, 'queries', { name, value: query }), inverse: [{ type: 'setQuery', name, query: before }] };
  },
  describe: ({ name, query }, document) => `Changed ${changedParts(document.queries[name], query).join(', ') || 'nothing'} of ${name}`,
};

/** Removes a query. */
export const removeQuery: EditKind<'removeQuery'> = {
  type: 'removeQuery',
  read({ reader, record, path }) {
    const name = reader.text(record['name'], [...path, 'name']);
    return name === undefined ? undefined : { type: 'removeQuery', name };
  },
  apply(document, { name }) {
    const before = Object.hasOwn(document.queries, name) ? document.queries[name] : undefined;
    if (before === undefined) return refuseMissing('queries', name);
    return { document: withEntry(document, 'queries', { name, value: undefined }), inverse: [{ type: 'addQuery', name, query: before }] };
  },
  describe: ({ name }) => `Removed query ${name}`,
};

/** The options and fields that differ, by the words a builder knows them by. */
function changedParts(before: QueryNode | undefined, after: QueryNode): readonly string[] {
  if (before === undefined) return [];
  const differs = (left: unknown, right: unknown) => JSON.stringify(left) !== JSON.stringify(right);
  const options = [...new Set([...Object.keys(before.options), ...Object.keys(after.options)])].filter((name) => differs(before.options[name], after.options[name]));
  const names = new Set([...Object.keys(before), ...Object.keys(after)].filter((name) => name !== 'options')) as Set<keyof QueryNode>;
  const fields = [...names].filter((field) => differs(before[field], after[field]));
  return [...fields, ...options];
}
