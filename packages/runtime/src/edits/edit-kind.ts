import type { AppDocument, JsonReader, KnownComponent } from '../document/index.ts';
import type { Problem } from '../problem.ts';
import type { Edit, EditOf } from './edit.ts';

/** What an edit did: the new document and the edits that take it back; or why it was refused. */
export type EditResult = { readonly document: AppDocument; readonly inverse: readonly Edit[] } | { readonly refused: Problem };

/** What reading an untrusted edit may look at. */
export interface EditReading {
  readonly reader: JsonReader;
  readonly record: Readonly<Record<string, unknown>>;
  readonly path: readonly string[];
  readonly components: readonly KnownComponent[];
}

/** What edits may know of the kit beside the document. */
export interface EditContext {
  /** The kinds of component; an empty list where they are not known. */
  readonly components: readonly KnownComponent[];
}

/** Everything about one type of edit; each has a file of its own, and they are listed in `edit-kinds.ts`. */
export interface EditKind<Type extends Edit['type']> {
  readonly type: Type;
  /** Reads it from untrusted JSON; undefined after adding a problem. */
  read(reading: EditReading): EditOf<Type> | undefined;
  /** Makes a new document; never changes the given one. */
  apply(document: AppDocument, edit: EditOf<Type>, context: EditContext): EditResult;
  /** Plain words for history, as a sentence without a full stop: "Changed the label of feedback". */
  describe(edit: EditOf<Type>, before: AppDocument, context: EditContext): string;
}

/** A refusal with a stable code and a sentence. */
export function refuse(code: string, message: string, path: readonly string[]): { readonly refused: Problem } {
  return { refused: { severity: 'error', code, message, path } };
}
