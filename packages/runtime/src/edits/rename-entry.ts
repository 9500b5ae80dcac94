import { ExpressionError, renameReference } from '@inlay/expr';
import { mapNames, mapTemplates } from '../document/index.ts';
import type { AppDocument, KnownComponent } from '../document/index.ts';
import { entriesNaming, withEntries } from './entries-naming.ts';

/** What to rename. The new name must be free. */
export interface Renaming {
  readonly section: 'components' | 'queries';
  readonly name: string;
  readonly to: string;
}

/** The document with the new name everywhere and how many places that changed beside the thing itself; or why it cannot be. */
export type Renamed = { readonly document: AppDocument; readonly references: number } | { readonly failure: string };

/**
 * Renames a component or query wherever it is named: in templates and functions, in handlers, as a parent, and where a
 * component shows a query. Fails where a variable of the new name would capture a reference. A thing that is not there
 * has its references renamed all the same, which merging needs.
 */
export function renameEntry(document: AppDocument, { section, name, to }: Renaming, components: readonly KnownComponent[]): Renamed {
  const rewritten = renameInSources(entriesNaming(document, name), name, to);
  if ('failure' in rewritten) return rewritten;
  let { references } = rewritten;
  const renamed = mapNames(rewritten.document, (given, kind, path) => {
    if (given !== name || kind !== section) return given;
    // That what is inside goes on standing there is no reference in a builder's eyes.
    if (path.at(-1) !== 'parent') references += 1;
    return to;
  }, { components });
  const whole = { ...document, components: withEntries(document.components, renamed.components), queries: withEntries(document.queries, renamed.queries), functions: withEntries(document.functions, renamed.functions) };
  if (!Object.hasOwn(whole[section], name)) return { document: whole, references };
  const entries = Object.entries(whole[section]).map(([key, entry]) => [key === name ? to : key, entry] as const);
  return { document: { ...whole, [section]: Object.fromEntries(entries) }, references };
}

function renameInSources(document: AppDocument, from: string, to: string): Renamed {
  let references = 0;
  let place: readonly string[] = [];
  try {
    const renamed = mapTemplates(document, (source, kind, path) => {
      if (!source.includes(from)) return source;
      place = path;
      const result = renameReference(source, from, to, { kind });
      if (result !== source) references += 1;
      return result;
    });
    return { document: renamed, references };
  } catch (error) {
    if (!ExpressionError.isInstance(error)) throw error;
    return { failure: `${error.message} (in ${place.join('.')}).` };
  }
}
