import { parseDocument } from '../document/index.ts';
import type { AppDocument, JsonValue, KnownComponent } from '../document/index.ts';
import { diffDocuments, mergeDocuments } from '../edits/index.ts';
import type { Edit, MergeConflict } from '../edits/index.ts';
import { InlayError } from '../inlay-error.ts';
import type { Ancestry } from './ancestry.ts';
import { setAt } from './json-path.ts';

/** What merging one version into another would bring. */
export interface MergePlan {
  /** `contained`: everything is there already. `forward`: nothing else happened there. `diverged`: both went on. */
  readonly status: 'contained' | 'forward' | 'diverged';
  /** How many versions it would bring, and how many are only where it would go. */
  readonly ahead: number;
  readonly behind: number;
  /** Merged; where both sides disagree, with the value of where it goes. */
  readonly document: AppDocument;
  /** What changes where it goes. */
  readonly edits: readonly Edit[];
  readonly conflicts: readonly MergeConflict[];
}

/** What a plan is made with. `read` gives a version's document. */
export interface MergePlanOptions {
  readonly ancestry: Ancestry;
  readonly read: (version: string) => Promise<AppDocument>;
  readonly components: readonly KnownComponent[];
}

/** Bases of bases are merged so deep; further back the first one stands for all. */
const MOST_CROSSINGS = 8;

/**
 * Plans a three-way merge of the version `from` into `into`. The base is their nearest common ancestor along all
 * parents; where there are several (branches merged crosswise), they are merged to one, and a place where they disagree
 * has what was there before them, so that it counts as changed on both sides. Rejects for versions without a common one.
 */
export async function planMerge({ into, from }: { readonly into: string; readonly from: string }, options: MergePlanOptions): Promise<MergePlan> {
  const { ancestry, read, components } = options;
  const { bases, ahead, behind } = await ancestry.compare(from, into);
  const [ours, theirs] = [await read(into), await read(from)];
  if (bases.includes(from)) return { status: 'contained', ahead, behind, document: ours, edits: [], conflicts: [] };
  if (bases.includes(into)) return { status: 'forward', ahead, behind, document: theirs, edits: diffDocuments(ours, theirs, { components }), conflicts: [] };
  if (bases.length === 0) throw new InlayError('The two have no version in common, so they cannot be merged.', { code: 'history-unrelated', hint: 'Bring single parts over by hand.' });
  return { status: 'diverged', ahead, behind, ...mergeDocuments(await documentOfBases(bases, options, 0), ours, theirs, { components }) };
}

async function documentOfBases(bases: readonly string[], options: MergePlanOptions, depth: number): Promise<AppDocument> {
  const { ancestry, read, components } = options;
  const [first, ...rest] = bases;
  let document = await read(first!);
  if (depth === MOST_CROSSINGS) return document;
  for (const each of rest) {
    const { bases: inner } = await ancestry.compare(first!, each);
    if (inner.length === 0) continue;
    const before = await documentOfBases(inner, options, depth + 1);
    const merged = mergeDocuments(before, document, await read(each), { components });
    document = unsettled(merged, components);
  }
  return document;
}

/** The merged document with what was there before in each place of conflict, as far as that is still a document. */
function unsettled({ document, conflicts }: Pick<MergePlan, 'document' | 'conflicts'>, components: readonly KnownComponent[]): AppDocument {
  if (conflicts.length === 0) return document;
  const before = conflicts.reduce<JsonValue | undefined>((settled, { path, base }) => setAt(settled, path, base), document as unknown as JsonValue);
  const parsed = parseDocument(before, { components });
  return parsed.document !== undefined && parsed.problems.length === 0 ? parsed.document : document;
}
