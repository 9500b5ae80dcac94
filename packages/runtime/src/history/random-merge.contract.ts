import { expect } from 'chai';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import { canonicalJson, parseDocument } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import { mergeDocuments } from '../edits/index.ts';
import type { MergeConflict } from '../edits/index.ts';
import { isInlayError } from '../inlay-error.ts';
import type { Branches, MergeResult } from './branches.ts';
import { settleConflicts } from './settle-conflicts.ts';

/** What a random history is compared with: whole documents, and the graph with all that was ever in it. */
export interface HistoryModel {
  /** Canonical texts by version; what was taken away is not in it. */
  readonly documents: Map<string, string>;
  readonly parents: Map<string, readonly string[]>;
  readonly heads: Map<string, string>;
  /** That is being worked on. */
  branch: string;
  time: number;
}

/**
 * Merges a branch into the model's and decides each conflict at random. What comes of it is what merging the model's
 * documents gives, wherever the two have one nearest version in common that is still there.
 */
export async function checkMerge(branches: Branches, model: HistoryModel, { from, pick }: { readonly from: string; readonly pick: number }): Promise<MergeResult | undefined> {
  const into = model.branch;
  if (from === into) return undefined;
  const [ours, theirs] = [model.heads.get(into)!, model.heads.get(from)!];
  const bases = nearestCommon(model, ours, theirs);
  const plan = await branches.plan({ into, from }).catch((error: unknown) => {
    // Where every version that both come from was taken away.
    if (!isInlayError(error) || error.code !== 'history-unrelated') throw error;
    expect(ancestorsOf(model, ours).filter((id) => ancestorsOf(model, theirs).includes(id) && model.documents.has(id))).to.deep.equal([]);
    return undefined;
  });
  if (plan === undefined) return undefined;
  const takesTheirs = ({ path }: MergeConflict): boolean => (path.join().length + pick) % 2 === 0;
  const choices = plan.conflicts.map((conflict) => ({ path: conflict.path, side: takesTheirs(conflict) ? 'theirs' as const : 'ours' as const }));
  const result = await branches.merge({ into, from, expected: plan.expected, expectedFrom: plan.expectedFrom, author: 'ada', choices });
  expect(result.status).to.equal(bases.includes(theirs) ? 'contained' : 'saved');
  const base = bases.length === 1 ? model.documents.get(bases[0]!) : undefined;
  if (result.status !== 'saved' || base === undefined) return result;
  const merged = mergeDocuments(read(base), read(model.documents.get(ours)!), read(model.documents.get(theirs)!), { components });
  expect(canonicalJson((await branches.plan({ into, from })).document)).to.equal(canonicalJson(settleConflicts(merged, takesTheirs)));
  expect(result.version.parents).to.deep.equal([ours, theirs]);
  return result;
}

function read(text: string): AppDocument {
  return parseDocument(text, { components }).document!;
}

/** A version and all before it. */
function ancestorsOf({ parents }: HistoryModel, id: string): readonly string[] {
  const found = new Set([id]);
  for (const each of found) for (const parent of parents.get(each) ?? []) found.add(parent);
  return [...found];
}

/** The versions that both come from and from which no other such one comes. */
function nearestCommon(model: HistoryModel, one: string, other: string): readonly string[] {
  const others = new Set(ancestorsOf(model, other));
  const common = ancestorsOf(model, one).filter((id) => others.has(id));
  const further = new Set(common.flatMap((id) => ancestorsOf(model, id).slice(1)));
  return common.filter((id) => !further.has(id));
}
