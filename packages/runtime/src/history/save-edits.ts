import type { AppDocument, KnownComponent } from '../document/index.ts';
import { applyEdits, describeEdits, parseEdits } from '../edits/index.ts';
import type { Problem } from '../problem.ts';
import type { History, SaveResult } from './create-history.ts';

/** Edits that are not trusted, as they came in, and the version that they were made on. */
export interface EditsRequest {
  readonly edits: unknown;
  /** In plain words; made from the edits where it is empty. */
  readonly message: string;
  readonly author: string;
  readonly expected: string;
}

/** What came of it: with the new document, or why the edits cannot be applied. */
export type EditsResult = { readonly result: SaveResult; readonly document: AppDocument } | { readonly problems: readonly Problem[] };

/** Reads edits, applies them to the version that they were made on, and saves what they make of it. */
export async function saveEdits(history: History, { edits: given, message, author, expected }: EditsRequest, components: readonly KnownComponent[]): Promise<EditsResult> {
  const parsed = parseEdits(given, { components });
  if ('problems' in parsed) return parsed;
  const before = await history.read(expected);
  const { document, refused } = applyEdits(before, parsed.edits, { components });
  if (document === undefined) return { problems: refused };
  const words = message.trim() || describeEdits(before, parsed.edits, { components });
  return { document, result: await history.save({ document, edits: parsed.edits, message: words, origin: 'hand', author, expected }) };
}
