import type { AppDocument } from '@inlay/runtime/document';
import { applyEdits, parseEdits } from '@inlay/runtime/edits';
import type { Edit } from '@inlay/runtime/edits';
import type { ApiClient } from '../api/api-client.ts';
import { definitions, fetchKinds } from './kit.ts';
import { pendingPlace, readPending } from './pending-edits.ts';

const KIT = { components: definitions };

/** What an earlier tab left: its edits, the version and the document that they were made on, and what they make of it. */
export interface RecoveredEdits {
  readonly edits: readonly Edit[];
  readonly head: string;
  readonly base: AppDocument;
  readonly document: AppDocument;
  /** What it had sent, without having heard whether that was saved, and the document that it makes. */
  readonly sent: { readonly edits: readonly Edit[]; readonly document: AppDocument } | undefined;
}

/**
 * Reads what an earlier tab could not save; undefined where it left nothing, `unfit` where that does not fit onto the
 * saved app any more. What was made on an older version, others having saved meanwhile, is given on that one, to be merged.
 */
export async function recoverEdits(storage: Storage, saved: { readonly api: ApiClient; readonly id: string; readonly branch: string; readonly document: AppDocument; readonly head: string }): Promise<RecoveredEdits | 'unfit' | undefined> {
  const kept = readPending(storage, pendingPlace(saved.id, saved.branch));
  await fetchKinds(addedTypes(Array.isArray(kept?.edits) ? kept.edits : []));
  const parsed = kept && parseEdits(kept.edits, KIT);
  if (kept === undefined || parsed === undefined || 'problems' in parsed) return undefined;
  const older = kept.base === saved.head ? undefined : await saved.api.readVersion(saved.id, kept.base).catch(() => undefined);
  const base = older?.document ?? saved.document;
  const { document } = applyEdits(base, parsed.edits, KIT);
  return document === undefined ? 'unfit' : { edits: parsed.edits, document, base, head: older === undefined ? saved.head : kept.base, sent: sentOnto(base, kept.sent) };
}

function sentOnto(base: AppDocument, sent: unknown): RecoveredEdits['sent'] {
  const parsed = parseEdits(sent, KIT);
  if ('problems' in parsed) return undefined;
  const { document } = applyEdits(base, parsed.edits, KIT);
  return document && { edits: parsed.edits, document };
}

/** The types of component that edits add, whatever else is in them. */
function addedTypes(edits: readonly unknown[]): readonly string[] {
  return edits.flatMap((edit) => {
    const type: unknown = (edit as { readonly component?: { readonly type?: unknown } | null } | null)?.component?.type;
    return typeof type === 'string' ? [type] : [];
  });
}
