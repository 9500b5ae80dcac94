import type { AppDocument, KnownComponent } from '../document/index.ts';
import { findRenames } from './find-renames.ts';
import { conflictAt } from './merge-values.ts';
import type { MergeConflict } from './merge-values.ts';
import type { Renaming } from './rename-entry.ts';
import { createMentions, RenamingDraft } from './renaming-draft.ts';

/** Two documents and the one that both were made from. */
export interface ThreeDocuments {
  readonly base: AppDocument;
  readonly ours: AppDocument;
  readonly theirs: AppDocument;
}

/** The three in the same names, and the things that both sides renamed, each in its way. */
export interface AlignedDocuments extends ThreeDocuments {
  readonly conflicts: readonly MergeConflict[];
}

const SIDES = ['base', 'ours', 'theirs'] as const;

/**
 * Makes every rename of either side in the others too, so that all three can be compared by name, and what one side
 * wrote about a thing follows what the other calls it now. A rename that does not fit the others stays a removal and an
 * addition.
 */
export function alignRenames(three: ThreeDocuments, components: readonly KnownComponent[]): AlignedDocuments {
  const ours = findRenames(three.base, three.ours, components).renames;
  const theirs = findRenames(three.base, three.theirs, components).renames;
  if (ours.length === 0 && theirs.length === 0) return { ...three, conflicts: [] };
  const conflicts: MergeConflict[] = [];
  const mentions = createMentions([...ours, ...theirs].flatMap(({ name, to }) => [name, to]));
  const drafts = SIDES.map((side) => new RenamingDraft(three[side], mentions, components));
  for (const renaming of ours) {
    const other = theirs.find(({ name }) => name === renaming.name);
    if (other !== undefined && other.to !== renaming.to) conflicts.push(conflictAt([renaming.section, renaming.to, 'name'], { base: renaming.name, ours: renaming.to, theirs: other.to }));
    // What they call otherwise is called as we do; what they call the same needs nothing.
    const inTheirs = other === undefined ? renaming : other.to === renaming.to ? undefined : { ...renaming, name: other.to };
    renameInAll(drafts, [renaming, undefined, inTheirs]);
  }
  for (const renaming of theirs) {
    if (ours.some(({ name }) => name === renaming.name)) continue;
    renameInAll(drafts, [renaming, renaming, undefined]);
  }
  const [base, after, other] = drafts.map((draft) => draft.document());
  return { base: base!, ours: after!, theirs: other!, conflicts };
}

/** Renames in each side what is to be renamed there, or nothing at all where one of them refuses. */
function renameInAll(drafts: readonly RenamingDraft[], renamings: readonly (Renaming | undefined)[]): void {
  const possible = drafts.map((draft, index) => renamings[index] && draft.try(renamings[index]));
  if (possible.some((each, index) => each === undefined && renamings[index] !== undefined)) return;
  for (const [index, draft] of drafts.entries()) if (possible[index] !== undefined) draft.make(possible[index]);
}
