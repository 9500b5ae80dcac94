import type { AppDocument } from '@inlay/runtime/document';
import type { Edit } from '@inlay/runtime/edits';
import { ApiError } from '../api/api-error.ts';
import type * as Merging from './merging.ts';

/** A document to go on with on top of what is saved, and what leads to it from there. */
export interface OnTop extends Pick<typeof Merging, 'mergeDocuments'> {
  readonly document: AppDocument;
  readonly edits: readonly Edit[];
}

/** What brings two documents together. Rejects with an ApiError where it cannot be fetched. */
export async function loadMerging(): Promise<typeof Merging> {
  try {
    return await import('./merging.ts');
  } catch {
    throw new ApiError('What merges changes could not be loaded.', { code: 'unreachable', status: 0, hint: 'Check the connection.' });
  }
}
