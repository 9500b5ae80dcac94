import type { AppDocument } from '@inlay/runtime/document';
import { applyEdits, parseEdits } from '@inlay/runtime/edits';
import type { Edit } from '@inlay/runtime/edits';
import type { ApiClient } from '../api/api-client.ts';
import { ApiError, isPassing } from '../api/api-error.ts';
import { definitions, fetchKinds } from './kit.ts';
import { diffDocuments, mergeDocuments } from './merging.ts';
import { parsePending } from './parse-pending.ts';
import type { UnfitEdits } from './unfit-edits.ts';

const KIT = { components: definitions };

/** What an earlier tab left: its edits, the version and the document that they were made on, and what they make of it. */
export interface RecoveredEdits {
  readonly edits: readonly Edit[];
  readonly head: string;
  readonly base: AppDocument;
  readonly document: AppDocument;
  /** What it had sent, without having heard whether that was saved, and the document that it makes. */
  readonly sent: { readonly edits: readonly Edit[]; readonly document: AppDocument } | undefined;
  /** For the steps of who is there already. */
  readonly mergeDocuments: typeof mergeDocuments;
}

/** The app as it is saved, onto which what was left is put. */
export interface SavedApp {
  readonly api: ApiClient;
  readonly id: string;
  readonly branch: string;
  readonly document: AppDocument;
  readonly head: string;
  /** Where that is kept which does not fit. */
  readonly unfit: UnfitEdits;
}

/**
 * Reads what an earlier tab could not save; undefined where it does not fit onto the saved app any more, or nobody can tell
 * what others have changed since. What was made on an older version is merged with the saved one, or, where both changed
 * one place, given on the older, to be decided when it is saved. Rejects with an ApiError where that one cannot be read
 * for the moment.
 */
export async function recoverEdits(text: string, saved: SavedApp): Promise<RecoveredEdits | undefined> {
  const kept = parsePending(text);
  await fetchKinds(addedTypes(kept?.edits));
  const parsed = kept && parseEdits(kept.edits, KIT);
  if (kept === undefined || parsed === undefined || 'problems' in parsed) return undefined;
  const base = kept.base === saved.head ? saved.document : await readBase(saved, kept.base);
  const document = base && applyEdits(base, parsed.edits, KIT).document;
  if (base === undefined || document === undefined) return undefined;
  const left = { edits: parsed.edits, document, base, head: kept.base, sent: sentOnto(base, kept.sent), mergeDocuments };
  if (kept.base === saved.head) return left;
  const merged = mergeDocuments(base, document, saved.document, KIT);
  if (merged.conflicts.length > 0) return left;
  return { ...left, edits: diffDocuments(saved.document, merged.document, KIT), document: merged.document, base: saved.document, head: saved.head };
}

/** The document of an older version; undefined where it is gone. */
async function readBase({ api, id }: SavedApp, version: string): Promise<AppDocument | undefined> {
  try {
    return (await api.readVersion(id, version)).document;
  } catch (error) {
    if (!(error instanceof ApiError) || isPassing(error)) throw error;
    return undefined;
  }
}

function sentOnto(base: AppDocument, sent: unknown): RecoveredEdits['sent'] {
  const parsed = parseEdits(sent, KIT);
  if ('problems' in parsed) return undefined;
  const { document } = applyEdits(base, parsed.edits, KIT);
  return document && { edits: parsed.edits, document };
}

/** The types of component that edits add, whatever else is in them. */
export function addedTypes(edits: unknown): readonly string[] {
  return !Array.isArray(edits) ? [] : edits.flatMap((edit: unknown) => {
    const type: unknown = (edit as { readonly component?: { readonly type?: unknown } | null } | null)?.component?.type;
    return typeof type === 'string' ? [type] : [];
  });
}
