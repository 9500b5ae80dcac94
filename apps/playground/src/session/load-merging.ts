import { ApiError } from '../api/api-error.ts';
import type * as Merging from './merging.ts';

/** What brings two documents together. Rejects with an ApiError where it cannot be fetched. */
export async function loadMerging(): Promise<typeof Merging> {
  try {
    return await import('./merging.ts');
  } catch {
    throw new ApiError('What merges changes could not be loaded.', { code: 'unreachable', status: 0, hint: 'Check the connection.' });
  }
}
