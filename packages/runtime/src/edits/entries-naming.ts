import type { AppDocument } from '../document/index.ts';

const TEXTS = new WeakMap<object, string>();

/**
 * The document with only those components, queries and functions in whose text a name occurs, as a reference or otherwise.
 * A rename looks into these alone: reading every expression of a large app for each of many renames takes a hundred times longer.
 */
export function entriesNaming(document: AppDocument, name: string): AppDocument {
  return { ...document, components: naming(document.components, name), queries: naming(document.queries, name), functions: naming(document.functions, name) };
}

/** A section with some of its entries replaced, in the order that it had. */
export function withEntries<Value>(all: Readonly<Record<string, Value>>, some: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  const changed = Object.entries(some).filter(([name, entry]) => all[name] !== entry);
  return changed.length === 0 ? all : { ...all, ...Object.fromEntries(changed) };
}

function naming<Value>(entries: Readonly<Record<string, Value>>, name: string): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(entries).filter(([, entry]) => textOf(entry).includes(name)));
}

/** The text of an entry to look for names in. They hold nothing that JSON escapes, so they stand in it as they are. */
export function textOf(entry: unknown): string {
  // What may still change is read anew.
  if (typeof entry !== 'object' || entry === null || !Object.isFrozen(entry)) return JSON.stringify(entry);
  const known = TEXTS.get(entry) ?? JSON.stringify(entry);
  TEXTS.set(entry, known);
  return known;
}
