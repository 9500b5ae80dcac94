import { applyEdits, describeEdits, parseEdits } from '@inlay/runtime/edits';
import type { Edit } from '@inlay/runtime/edits';
import type { AppDocument } from '@inlay/runtime/document';
import { ApiError, isPassing } from '../api/api-error.ts';
import { removeUnfit } from './keep-unfit.ts';
import { definitions, fetchKinds } from './kit.ts';
import { parsePending } from './parse-pending.ts';
import { addedTypes } from './recover-edits.ts';
import type { Session } from './session.ts';
import type { KeptUnfit } from './unfit-edits.ts';

const KIT = { components: definitions };

/** What became of edits that were put on a branch: how many are there, and how many fit there neither. */
export interface BranchedUnfit {
  readonly taken: number;
  readonly left: number;
}

/** What the edits of an earlier visit do, a phrase each; undefined where they cannot be read at all. One that is of no known type is given as JSON. */
export function unfitWords({ document }: Pick<Session, 'document'>, { text }: KeptUnfit): readonly string[] | undefined {
  return listOf(text)?.map((edit) => {
    const parsed = parseEdits([edit], KIT);
    return 'problems' in parsed ? JSON.stringify(edit) : describeEdits(document, parsed.edits, KIT);
  });
}

/**
 * Puts edits of an earlier visit on a new branch, which begins at the version that they were made on; where that is gone,
 * at the newest, with those that fit there. Only where all found their place are they kept apart no more. Rejects with an
 * ApiError where none fits, or none could be saved; a branch that the server refuses to save them on is deleted again.
 */
export async function branchUnfit(session: Session, kept: KeptUnfit, name: string): Promise<BranchedUnfit> {
  const all = listOf(kept.text) ?? [];
  await fetchKinds(addedTypes(all));
  const { version, document } = await startOf(session, parsePending(kept.text)?.base);
  const edits = fitting(document, all);
  if (edits.length === 0) throw new ApiError('None of these changes fits onto this app any more, so no branch was made.', { code: 'unfit', status: 0, hint: 'A copy as a file keeps what they say.' });
  await session.api.createBranch(session.id, name, version);
  await session.api.saveEdits(session.id, { edits, expected: version }, name).catch((error: unknown) => undoBranch(session, name, error));
  if (edits.length === all.length) removeUnfit(session.unfit, kept.id);
  return { taken: edits.length, left: all.length - edits.length };
}

/** Deletes a branch again that takes nothing, and throws why. */
async function undoBranch({ api, id }: Session, name: string, error: unknown): Promise<never> {
  // Without an answer, the edits may be on it all the same. Where it cannot be deleted either, an empty branch is left.
  if (error instanceof ApiError && !isPassing(error)) await api.changeBranch(id, name, { isDeleted: true }).catch(() => undefined);
  throw error;
}

function listOf(text: string): readonly unknown[] | undefined {
  const edits = parsePending(text)?.edits;
  return Array.isArray(edits) ? edits : undefined;
}

/** The version that a branch for them begins at. */
async function startOf({ api, id, branch }: Session, base: string | undefined): Promise<{ readonly version: string; readonly document: AppDocument }> {
  const older = base === undefined ? undefined : await api.readVersion(id, base).catch((error: unknown) => {
    // What can be read in a moment is worth waiting for: there they all fit.
    if (!(error instanceof ApiError) || isPassing(error)) throw error;
    return undefined;
  });
  if (base !== undefined && older !== undefined) return { version: base, document: older.document };
  const { document, head } = await api.readApp(id, branch);
  return { version: head.version, document };
}

/** Those that can be made in their order, without those that cannot. */
function fitting(document: AppDocument, all: readonly unknown[]): readonly Edit[] {
  let current = document;
  return all.flatMap((each) => {
    const parsed = parseEdits([each], KIT);
    const applied = 'problems' in parsed ? undefined : applyEdits(current, parsed.edits, KIT);
    if ('problems' in parsed || applied?.document === undefined) return [];
    current = applied.document;
    return parsed.edits;
  });
}
