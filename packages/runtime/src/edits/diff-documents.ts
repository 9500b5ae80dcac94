import type { AppDocument } from '../document/index.ts';
import type { EditOptions } from './apply-edits.ts';
import { RENAME_EDITS } from './apply-rename.ts';
import type { Edit } from './edit.ts';
import { findRenames } from './find-renames.ts';
import { settingEdits } from './setting-edits.ts';
import { structureEdits } from './structure-edits.ts';

/**
 * The edits that make `after` of `before`, few and in an order in which none is refused: renames, what is added, moved
 * and removed, then what is set. Applied with the same options they give the same bytes as `after`. Both must be
 * documents without problems of names and parents, as `parseDocument` reports them.
 */
export function diffDocuments(before: AppDocument, after: AppDocument, { components = [] }: EditOptions = {}): readonly Edit[] {
  const { renames, document } = findRenames(before, after, components);
  const { edits, added } = structureEdits(document, after, components);
  return [
    ...renames.map(({ section, name, to }): Edit => ({ type: RENAME_EDITS[section], name, to })),
    ...edits,
    ...settingEdits(document, after, added),
  ];
}
