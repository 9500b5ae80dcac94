import type { AppDocument } from '@inlay/runtime/document';
import type { z } from '@hono/zod-openapi';
import { conflictWords, summarizeVersion } from '@inlay/runtime/history';
import type { BranchHead, Version, VersionMark } from '@inlay/runtime/history';
import type { MergeConflict } from '@inlay/runtime/edits';
import type { Problem } from '@inlay/runtime/problem';
import type { conflictBody, problem, version } from './schemas.ts';

/** The refusal for an id that is no app's. */
export const noSuchApp = { code: 'no-such-app', message: 'There is no such app.' };

/** The refusal for an id that is no version's of this app. */
export const noSuchVersion = { code: 'no-such-version', message: 'This app has no such version.' };

/** The refusal of a change that was made to a version which is not the newest any more. */
export function staleAnswer(head: BranchHead) {
  return { error: { code: 'stale', message: 'Somebody saved a newer version in the meantime.', hint: 'Load the newest version and make the change again.' }, head };
}

/** Problems as they travel. */
export function toProblems(problems: readonly Problem[]): z.infer<typeof problem>[] {
  return problems.map(({ path, range, ...rest }) => ({ ...rest, path: [...path], ...(range === undefined ? {} : { range: [...range] }) }));
}

/** A version as it travels: without its tree, with the number of its edits in their place, and with what is written at it. */
export function toVersion(kept: Version, mark?: VersionMark): z.infer<typeof version> {
  return summarizeVersion(kept, mark);
}

/** The refusal to take back what later changes stand on. */
export function conflictAnswer(conflicts: readonly MergeConflict[]): z.infer<typeof conflictBody> {
  return {
    error: { code: 'conflict', ...conflictWords(conflicts) },
    conflicts: toConflicts(conflicts),
  };
}

/** The refusal of a merge in which places are still to be decided. */
export function conflictsAnswer(conflicts: readonly MergeConflict[]): z.infer<typeof conflictBody> {
  return { error: { code: 'conflict', message: `Both branches changed ${conflicts.length === 1 ? 'one place' : `${conflicts.length} places`}.`, hint: 'Choose a side for each of them.' }, conflicts: toConflicts(conflicts) };
}

/** Places of conflict as they travel. */
export function toConflicts(conflicts: readonly MergeConflict[]): z.infer<typeof conflictBody>['conflicts'] {
  return conflicts.map(({ path, ...sides }) => ({ path: [...path], ...sides }));
}

/** A document as JSON has it; a copy, since what is kept is frozen. */
export function toJsonDocument(document: AppDocument): Record<string, unknown> {
  return { ...document };
}
