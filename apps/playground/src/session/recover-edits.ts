import type { AppDocument } from '@inlay/runtime/document';
import { applyEdits, parseEdits } from '@inlay/runtime/edits';
import type { Edit } from '@inlay/runtime/edits';
import type { ApiClient } from '../api/api-client.ts';
import { definitions, fetchKinds } from './kit.ts';
import { keepUnfit, MOST_UNFIT } from './keep-unfit.ts';
import { movePending, parsePending } from './parse-pending.ts';
import { pendingPlace } from './pending-edits.ts';
import type { SessionOptions } from './session-options.ts';
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
 * Reads what an earlier tab could not save; undefined where it does not fit onto the saved app any more: then it is kept
 * apart, so that nothing overwrites it. What was made on an older version, others having saved meanwhile, is given on
 * that one, to be merged.
 */
export async function recoverEdits(text: string, { storage, clock, host }: Pick<SessionOptions, 'storage' | 'clock' | 'host'>, saved: SavedApp): Promise<RecoveredEdits | undefined> {
  const recovered = await recover(text, saved);
  if (recovered !== undefined) return recovered;
  movePending(storage, pendingPlace(saved.id, saved.branch), { text, keep() {
    const { gone, isKept } = keepUnfit(saved.unfit, { branch: saved.branch, text, at: clock() });
    if (!isKept) host.notify?.('This browser has no room for the changes of an earlier visit that no longer fit. Keep a copy of them as a file before you close this page.', 'danger');
    else if (gone > 0) host.notify?.(`There is room for ${MOST_UNFIT} earlier visits' changes that no longer fit, if they are not too long. The oldest were let go.`, 'info');
    return isKept;
  } });
  return undefined;
}

async function recover(text: string, saved: SavedApp): Promise<RecoveredEdits | undefined> {
  const kept = parsePending(text);
  await fetchKinds(addedTypes(kept?.edits));
  const parsed = kept && parseEdits(kept.edits, KIT);
  if (kept === undefined || parsed === undefined || 'problems' in parsed) return undefined;
  const older = kept.base === saved.head ? undefined : await saved.api.readVersion(saved.id, kept.base).catch(() => undefined);
  const base = older?.document ?? saved.document;
  const { document } = applyEdits(base, parsed.edits, KIT);
  return document && { edits: parsed.edits, document, base, head: older === undefined ? saved.head : kept.base, sent: sentOnto(base, kept.sent) };
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
