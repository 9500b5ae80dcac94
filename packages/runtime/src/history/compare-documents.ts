import type { AppDocument, KnownComponent } from '../document/index.ts';
import { compareEntries, differingEntries } from './compare-entries.ts';
import type { PartChange } from './compare-entries.ts';

/** What differs between two documents, to the property, through renames; in the order of the sections, then by name. */
export function compareDocuments(before: AppDocument, after: AppDocument, { components = [] }: { readonly components?: readonly KnownComponent[] } = {}): readonly PartChange[] {
  return compareEntries({ before, after, entries: differingEntries(before, after) }, components);
}
