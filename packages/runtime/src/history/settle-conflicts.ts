import { freezeDeep } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import type { MergeConflict, MergedDocuments } from '../edits/index.ts';
import { setAt } from './json-path.ts';

/** The merged document with their value in each place where theirs was chosen; everywhere else it has ours already. */
export function settleConflicts({ document, conflicts }: Pick<MergedDocuments, 'document' | 'conflicts'>, takesTheirs: (conflict: MergeConflict) => boolean): AppDocument {
  const chosen = conflicts.filter(takesTheirs);
  return freezeDeep(chosen.reduce<unknown>((settled, { path, theirs }) => setAt(settled, path, theirs), document) as AppDocument);
}
