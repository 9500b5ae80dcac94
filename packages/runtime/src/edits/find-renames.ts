import { canonicalJson, nameFault } from '../document/index.ts';
import type { AppDocument, KnownComponent } from '../document/index.ts';
import type { Renaming } from './rename-entry.ts';
import { createMentions, RenamingDraft } from './renaming-draft.ts';

/** The renames that lead from one document towards another, and the first document after them. */
export interface FoundRenames {
  readonly renames: readonly Renaming[];
  readonly document: AppDocument;
}

const SECTIONS = ['components', 'queries', 'pages'] as const;

/**
 * Finds components, queries and pages that another document has under another name: gone here, new there, and the same but for
 * names that changed. What was renamed and changed as well is not found; it counts as removed and added.
 */
export function findRenames(before: AppDocument, after: AppDocument, components: readonly KnownComponent[]): FoundRenames {
  const candidates = findCandidates(before, after);
  if (candidates.length === 0) return { renames: [], document: before };
  const draft = new RenamingDraft(before, createMentions(candidates.flatMap(({ name, to }) => [name, to])), components);
  const renames = candidates.filter((renaming) => {
    // Refused where the new name is still taken, or a variable would capture it: then it is removed and added.
    const possible = nameFault(renaming.to) === undefined && draft.has(renaming) ? draft.try(renaming) : undefined;
    if (possible === undefined || !draft.isReversible(possible)) return false;
    draft.make(possible);
    return true;
  });
  return { renames, document: renames.length === 0 ? before : draft.document() };
}

/** Whether there may be renames at all. It shows in what is in one of the documents only; what is in both can be left out. */
export function mayBeRenamed(before: AppDocument, after: AppDocument): boolean {
  return findCandidates(before, after).length > 0;
}

function findCandidates(before: AppDocument, after: AppDocument): readonly Renaming[] {
  const gone = namesOnlyIn(before, after);
  const added = gone.length === 0 ? [] : namesOnlyIn(after, before);
  return SECTIONS.flatMap((section) => pairs(before, after, { section, gone, added }));
}

/** What can be renamed and is in the first document only. */
function namesOnlyIn(one: AppDocument, other: AppDocument): readonly string[] {
  return SECTIONS.flatMap((section) => Object.keys(one[section]).filter((name) => !Object.hasOwn(other[section], name)));
}

/** What came and went, in all sections, and the section to find pairs in. */
interface Changes {
  readonly section: (typeof SECTIONS)[number];
  readonly gone: readonly string[];
  readonly added: readonly string[];
}

function pairs(before: AppDocument, after: AppDocument, { section, gone, added }: Changes): readonly Renaming[] {
  if (gone.length === 0 || added.length === 0) return [];
  const changing = new Set([...gone, ...added]);
  const [old, now] = [gone.filter((name) => Object.hasOwn(before[section], name)), added.filter((name) => Object.hasOwn(after[section], name))];
  // Texts are made only of what may be the same: of hundreds that came and hundreds that went, hardly any.
  const shapes = new Set(old.map((name) => shapeOf(before[section][name])));
  const alike = now.filter((name) => shapes.has(shapeOf(after[section][name])));
  if (alike.length === 0) return [];
  const newShapes = new Set(alike.map((name) => shapeOf(after[section][name])));
  const bySignature = new Map<string, string[]>();
  for (const name of alike.sort()) {
    const signature = signatureOf(after[section][name], changing);
    bySignature.set(signature, [...(bySignature.get(signature) ?? []), name]);
  }
  return old.filter((name) => newShapes.has(shapeOf(before[section][name]))).sort().flatMap((name) => {
    const to = bySignature.get(signatureOf(before[section][name], changing))?.shift();
    return to === undefined ? [] : [{ section, name, to }];
  });
}

/** What entries of one signature have in common, whatever the names in them: how many members there are in all, and which numbers. */
function shapeOf(value: unknown): number {
  if (typeof value === 'number') return Math.imul(value * 65_536, 0x9e3779b1);
  if (typeof value !== 'object' || value === null) return 0;
  let shape = 0x85ebca6b;
  for (const member of Object.values(value)) if (member !== undefined) shape = (shape + 0x27d4eb2f + shapeOf(member)) | 0;
  return shape;
}

/** The canonical text of an entry in which every name that comes or goes reads alike. Escapes are passed over whole. */
function signatureOf(entry: unknown, changing: ReadonlySet<string>): string {
  return canonicalJson(entry).replace(/\\.|[A-Za-z_$][\w$]*/g, (word) => (changing.has(word) ? '\0' : word));
}
