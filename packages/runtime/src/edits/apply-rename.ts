import type { AppDocument, KnownComponent } from '../document/index.ts';
import type { EditReading, EditResult } from './edit-kind.ts';
import { refuse } from './edit-kind.ts';
import { renameEntry } from './rename-entry.ts';
import type { Renaming } from './rename-entry.ts';
import { refuseMissing, refuseName } from './sections.ts';
import { settingEdits } from './setting-edits.ts';

/** The type of edit that renames a thing of each kind. */
export const RENAME_EDITS = { components: 'renameComponent', queries: 'renameQuery', pages: 'renamePage' } as const;

/** Reads the two names of a rename. */
export function readRename({ reader, record, path }: EditReading): { readonly name: string; readonly to: string } | undefined {
  const name = reader.text(record['name'], [...path, 'name']);
  const to = reader.text(record['to'], [...path, 'to']);
  return name === undefined || to === undefined ? undefined : { name, to };
}

/**
 * Renames, with the edits that bring back the same bytes: the rename back, and what that alone would not restore. Two
 * things it would not: `{ old }`, which became `{ old: new }`, and what named the new name before anything had it.
 */
export function applyRename(document: AppDocument, renaming: Renaming, components: readonly KnownComponent[]): EditResult {
  const { section, name, to } = renaming;
  if (!Object.hasOwn(document[section], name)) return refuseMissing(section, name);
  if (name === to) return { document, inverse: [] };
  const fault = refuseName(document, to, section);
  if (fault !== undefined) return fault;
  const renamed = renameEntry(document, renaming, components);
  const back = 'failure' in renamed ? renamed : renameEntry(renamed.document, { section, name: to, to: name }, components);
  if ('failure' in renamed || 'failure' in back) return refuse('rename-refused', `"${name}" cannot be renamed to "${to}": ${'failure' in back ? back.failure : ''}`, [section, name]);
  return { document: renamed.document, inverse: [{ type: RENAME_EDITS[section], name: to, to: name }, ...settingEdits(back.document, document)] };
}

/** "Renamed textarea1 to feedback, 3 references updated". */
export function describeRename(before: AppDocument, renaming: Renaming, components: readonly KnownComponent[]): string {
  const renamed = renameEntry(before, renaming, components);
  const count = 'failure' in renamed ? 0 : renamed.references;
  const words = `Renamed ${renaming.section === 'pages' ? 'page ' : ''}${renaming.name} to ${renaming.to}`;
  return count === 0 ? words : `${words}, ${count} ${count === 1 ? 'reference' : 'references'} updated`;
}
