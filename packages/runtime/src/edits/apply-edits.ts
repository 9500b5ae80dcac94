import { freezeDeep, isSameJson, JsonReader } from '../document/index.ts';
import type { AppDocument, KnownComponent } from '../document/index.ts';
import type { Problem } from '../problem.ts';
import type { Edit } from './edit.ts';
import type { EditContext, EditKind, EditResult } from './edit-kind.ts';
import { EDIT_KINDS } from './edit-kinds.ts';

/** The document after all edits and the edits that bring the old one back; or why not one of them was applied. */
export type AppliedEdits = { readonly document: AppDocument; readonly inverse: readonly Edit[]; readonly refused?: undefined } | { readonly refused: readonly Problem[]; readonly document?: undefined; readonly inverse?: undefined };

/** What edits are applied and described with. */
export interface EditOptions {
  /** The kit's definitions. Without them a rename leaves the `query` of components as it is, and a move is not checked for containers. */
  readonly components?: readonly KnownComponent[];
}

/** At most this many edits are taken at once from outside. */
export const MAX_EDITS = 5_000;

/**
 * Applies edits in order, all or nothing. The result is frozen; `inverse` undoes them all, in its order. Where they come to
 * nothing, as a name changed to itself does, the result is the document that was given, and `inverse` is empty.
 */
export function applyEdits(document: AppDocument, edits: readonly Edit[], { components = [] }: EditOptions = {}): AppliedEdits {
  let current = document;
  const inverse: Edit[] = [];
  for (const edit of edits) {
    const result = applyOne(current, edit, { components });
    if ('refused' in result) return { refused: [result.refused] };
    current = result.document;
    inverse.unshift(...result.inverse);
  }
  return isSameJson(current, document) ? { document, inverse: [] } : { document: freezeDeep(current), inverse };
}

/** What the edits do, in plain words, one phrase each and none twice. `before` is the document they start from. */
export function describeEdits(before: AppDocument, edits: readonly Edit[], { components = [] }: EditOptions = {}): string {
  const phrases: string[] = [];
  let current = before;
  for (const edit of edits) {
    const phrase = kindOf(edit).describe(edit as never, current, { components });
    if (!phrases.includes(phrase)) phrases.push(phrase);
    const result = applyOne(current, edit, { components });
    if ('document' in result) current = result.document;
  }
  return phrases.map((phrase, index) => (index === 0 ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1))).join('; ');
}

/** Reads edits from untrusted JSON: all of them, or the problems. */
export function parseEdits(value: unknown, options: { readonly components: readonly KnownComponent[] }): { readonly edits: readonly Edit[] } | { readonly problems: readonly Problem[] } {
  const reader = new JsonReader();
  const list = reader.list(value, ['edits']) ?? [];
  if (list.length > MAX_EDITS) reader.error('too-many', `There are ${list.length} edits; at most ${MAX_EDITS} are taken at once.`, ['edits']);
  const edits = list.slice(0, MAX_EDITS).flatMap((item, index) => readEdit(reader, item, { path: ['edits', String(index)], components: options.components }) ?? []);
  return reader.problems.some(({ severity, code }) => severity === 'error' && code !== 'unknown-component-type') ? { problems: reader.problems } : { edits };
}

function readEdit(reader: JsonReader, value: unknown, { path, components }: { readonly path: readonly string[]; readonly components: readonly KnownComponent[] }): Edit | undefined {
  const record = reader.record(value, path);
  const type = record && reader.oneOf(record['type'], EDIT_KINDS.map((kind) => kind.type), [...path, 'type']);
  if (record === undefined || type === undefined) return undefined;
  return EDIT_KINDS.find((kind) => kind.type === type)?.read({ reader, record, path, components });
}

function applyOne(document: AppDocument, edit: Edit, context: EditContext): EditResult {
  return kindOf(edit).apply(document, edit as never, context);
}

function kindOf(edit: Edit): EditKind<Edit['type']> {
  const kind = EDIT_KINDS.find((candidate) => candidate.type === edit.type);
  if (kind === undefined) throw new TypeError(`There is no edit of type "${edit.type}".`);
  return kind as unknown as EditKind<Edit['type']>;
}
