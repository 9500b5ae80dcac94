import { freezeDeep } from '../document/index.ts';
import type { AppDocument, JsonValue } from '../document/index.ts';
import { alignRenames } from './align-renames.ts';
import type { EditOptions } from './apply-edits.ts';
import { diffDocuments } from './diff-documents.ts';
import type { Edit } from './edit.ts';
import { mergeValues } from './merge-values.ts';
import type { MergeConflict } from './merge-values.ts';
import { settleMerge } from './settle-merge.ts';

/** What merging gives. */
export interface MergedDocuments {
  /** With what both sides changed; where they disagree, with ours. */
  readonly document: AppDocument;
  /** The edits that make it of ours: what theirs brings. */
  readonly edits: readonly Edit[];
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Merges two documents that were made from one, property by property and by name, through renames. Where there is no
 * conflict it does not matter which side is ours. The three must be documents without problems of names and parents.
 */
export function mergeDocuments(base: AppDocument, ours: AppDocument, theirs: AppDocument, { components = [] }: EditOptions = {}): MergedDocuments {
  const three = alignRenames({ base, ours, theirs }, components);
  const conflicts: MergeConflict[] = [...three.conflicts];
  const values = { base: asJson(three.base), ours: asJson(three.ours), theirs: asJson(three.theirs) };
  const merged = mergeValues(values, [], conflicts) as unknown as AppDocument;
  const document = freezeDeep(settleMerge(merged, three, { components, conflicts }));
  return { document, edits: diffDocuments(ours, document, { components }), conflicts };
}

function asJson(document: AppDocument): JsonValue {
  return document as unknown as JsonValue;
}
