// Made by `node tools/launch.mjs api-types` from apps/server/src/routes/schemas.ts. Do not edit: `npm test` fails while the two differ.

import type { AppDocument, MergeConflict, Version } from './api-types.ts';

/** The API's `Branch`. */
export interface Branch {
  readonly name: string;
  readonly isProtected: boolean;
  readonly deletedAt?: string;
  readonly newest: Version;
}

/** The API's `BranchList`. */
export interface BranchList {
  readonly branches: readonly Branch[];
}

/** The API's `MergeInput`. */
export interface MergeInput {
  readonly from: string;
  readonly expected: string;
  readonly expectedFrom: string;
  readonly choices?: readonly ({ readonly path: readonly string[]; readonly side: 'ours' | 'theirs' })[];
}

/** The API's `MergePlan`. */
export interface MergePlan {
  readonly status: 'contained' | 'forward' | 'diverged';
  readonly ahead: number;
  readonly behind: number;
  readonly expected: string;
  readonly expectedFrom: string;
  readonly conflicts: readonly MergeConflict[];
  readonly document: AppDocument;
  readonly before: AppDocument;
}
