import type { MergeConflict } from '../edits/index.ts';
import type { Version, VersionMark } from './version.ts';

/** A version as a list shows it: without its tree, with the number of its edits in their place. */
export type VersionSummary = Omit<Version, 'tree' | 'edits' | 'parents' | 'redacted' | 'commit'> & { readonly parents: string[]; readonly editCount: number; readonly mark?: Omit<VersionMark, 'version'> };

/** A version as a list shows it, with what is written at it. */
export function summarizeVersion(version: Version, mark?: VersionMark): VersionSummary {
  const { id, parents, author, origin, message, at, edits, restored, prompt, conversation } = version;
  return { id, author, origin, message, at, ...(restored === undefined ? {} : { restored }), ...(prompt === undefined ? {} : { prompt }), ...(conversation === undefined ? {} : { conversation }), parents: [...parents], editCount: edits.length, ...(mark === undefined ? {} : { mark: { name: mark.name, note: mark.note, pinned: mark.pinned } }) };
}

/** Why a change cannot be taken back by itself, and what can be done instead. */
export function conflictWords(conflicts: readonly MergeConflict[]): { readonly message: string; readonly hint: string } {
  const places = conflicts.map(({ path }) => (path.length === 1 ? `the app's ${path[0]}` : path.slice(1).join('.'))).join(', ');
  return { message: `This cannot be taken back by itself: ${places} was changed again later.`, hint: 'Bring back single parts of the version before it, or restore that version.' };
}
