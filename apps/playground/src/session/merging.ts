import type { AppDocument } from '@inlay/runtime/document';
import { diffDocuments } from '@inlay/runtime/edits';
import type { Step } from './edit-log.ts';
import { definitions } from './kit.ts';

// What brings two documents together, apart: it is needed when somebody else saved first, or one goes back.
export { diffDocuments, mergeDocuments } from '@inlay/runtime/edits';
export { settleConflicts } from '@inlay/runtime/history';

/** What leads from one document to another and back. */
export function stepBetween(before: AppDocument, after: AppDocument): Omit<Step, 'at'> {
  const kit = { components: definitions };
  return { edits: diffDocuments(before, after, kit), inverse: diffDocuments(after, before, kit) };
}
