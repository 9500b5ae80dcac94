import { sectionOf } from '../document/index.ts';
import type { AppDocument, KnownComponent } from '../document/index.ts';
import { findRenames } from './find-renames.ts';
import { conflictAt } from './merge-values.ts';
import type { MergeConflict } from './merge-values.ts';
import { renameEntry } from './rename-entry.ts';
import type { Renaming } from './rename-entry.ts';

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

/**
 * Makes every rename of either side in the others too, so that all three can be compared by name, and what one side
 * wrote about a thing follows what the other calls it now. A rename that does not fit the others stays a removal and an
 * addition.
 */
export function alignRenames(three: ThreeDocuments, components: readonly KnownComponent[]): AlignedDocuments {
  const ours = findRenames(three.base, three.ours, components).renames;
  const theirs = findRenames(three.base, three.theirs, components).renames;
  const conflicts: MergeConflict[] = [];
  let aligned: ThreeDocuments = three;
  for (const renaming of ours) {
    const other = theirs.find(({ name }) => name === renaming.name);
    if (other !== undefined && other.to !== renaming.to) conflicts.push(conflictAt([renaming.section, renaming.to, 'name'], { base: renaming.name, ours: renaming.to, theirs: other.to }));
    // What they call otherwise is called as we do; what they call the same needs nothing.
    const inTheirs = other === undefined ? renaming : other.to === renaming.to ? undefined : { ...renaming, name: other.to };
    aligned = renamed(aligned, { base: renaming, ours: undefined, theirs: inTheirs }, components) ?? aligned;
  }
  for (const renaming of theirs) {
    if (ours.some(({ name }) => name === renaming.name)) continue;
    aligned = renamed(aligned, { base: renaming, ours: renaming, theirs: undefined }, components) ?? aligned;
  }
  return { ...aligned, conflicts };
}

/** All three with what is to be renamed in each; undefined when one of them refuses. */
function renamed(three: ThreeDocuments, renamings: Readonly<Record<keyof ThreeDocuments, Renaming | undefined>>, components: readonly KnownComponent[]): ThreeDocuments | undefined {
  const base = renameIn(three.base, renamings.base, components);
  const ours = renameIn(three.ours, renamings.ours, components);
  const theirs = renameIn(three.theirs, renamings.theirs, components);
  return base && ours && theirs && { base, ours, theirs };
}

function renameIn(document: AppDocument, renaming: Renaming | undefined, components: readonly KnownComponent[]): AppDocument | undefined {
  if (renaming === undefined) return document;
  if (sectionOf(document, renaming.to) !== undefined) return undefined;
  const result = renameEntry(document, renaming, components);
  return 'failure' in result ? undefined : result.document;
}
