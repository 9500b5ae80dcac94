import { firstPage } from '../document/index.ts';
import type { AppDocument, ComponentNode, Section } from '../document/index.ts';
import { applyEdits, descendantsOf, diffDocuments } from '../edits/index.ts';
import type { Edit, EditOptions } from '../edits/index.ts';
import type { Problem } from '../problem.ts';
import { setAt, valueAt } from './json-path.ts';

/**
 * One thing of a document: an entry, or one value in it (`['props', 'label']`); or of the app itself, which has no name
 * there, `['name']`, `['theme']` or one token of the theme.
 */
export interface PartPlace {
  readonly section: Section | 'app';
  readonly name: string;
  readonly path?: readonly string[] | undefined;
}

/** The edits that bring parts back and what they make; or why they cannot be brought back. */
export type PartRestore = { readonly edits: readonly Edit[]; readonly document: AppDocument; readonly refused?: undefined } | { readonly refused: readonly Problem[]; readonly edits?: undefined; readonly document?: undefined };

/** So many parts come back in one step. */
export const MOST_PARTS = 100;

/**
 * How parts of an older document come back into a newer one, and nothing else with them but what stood inside a
 * container or on a page that is gone. A part that the older one does not have is removed. A component whose container
 * is gone and does not come back either stands in the nearest one around it that is there.
 */
export function restoreParts(current: AppDocument, older: AppDocument, places: readonly PartPlace[], options: EditOptions = {}): PartRestore {
  const restored = inOrder(places, older).reduce((document, place) => withPart(document, older, place), current);
  const edits = diffDocuments(current, restored, options);
  const applied = applyEdits(current, edits, options);
  return applied.document === undefined ? { refused: applied.refused } : { edits, document: applied.document };
}

/** Pages, then what stands on them, then what stands in that: each where it stood, if that comes back too. */
function inOrder(places: readonly PartPlace[], older: AppDocument): readonly PartPlace[] {
  const depth = ({ section, name }: PartPlace): number => (section === 'pages' ? 0 : section === 'components' ? parentsOf(older, name).length : 1);
  return places.toSorted((one, other) => depth(one) - depth(other));
}

function withPart(current: AppDocument, older: AppDocument, { section, name, path = [] }: PartPlace): AppDocument {
  if (section === 'app') return withAppPart(current, older, path);
  const entries: Record<string, unknown> = { ...current[section] };
  const entry = Object.hasOwn(older[section], name) ? (older[section] as Readonly<Record<string, unknown>>)[name] : undefined;
  const next = path.length === 0 ? entry : setAt(entries[name], path, valueAt(entry, path));
  if (next === undefined) delete entries[name];
  else if (section === 'components' && path.length === 0) bringBack(entries, { current, older, name });
  else entries[name] = next;
  const isLostPage = section === 'pages' && next !== undefined && !Object.hasOwn(current.pages, name);
  return { ...current, [section]: entries, ...(isLostPage ? { components: { ...contentOf(older, name), ...current.components } } : {}) };
}

/** What stands on a page or inside a component. */
function contentOf(document: AppDocument, name: string): AppDocument['components'] {
  return Object.fromEntries(descendantsOf(document, name).map((inner) => [inner, document.components[inner]!]));
}

/** With the older name or theme, or one token of it; what else the app is made of are its entries. */
function withAppPart(current: AppDocument, older: AppDocument, path: readonly string[]): AppDocument {
  if (path.length === 1 && path[0] === 'name') return { ...current, name: older.name };
  if (path[0] !== 'theme') return current;
  const { theme: _, ...rest } = current;
  const theme = setAt(current.theme, path.slice(1), valueAt(older.theme, path.slice(1))) as AppDocument['theme'];
  return theme === undefined || Object.keys(theme).length === 0 ? rest : { ...rest, theme };
}

/** The component with what stood inside and is gone as well; what went elsewhere meanwhile stays there. */
function bringBack(entries: Record<string, unknown>, { current, older, name }: { readonly current: AppDocument; readonly older: AppDocument; readonly name: string }): void {
  entries[name] = { ...older.components[name]!, parent: parentFor(current, older, name) } satisfies ComponentNode;
  for (const [inner, node] of Object.entries(contentOf(older, name))) entries[inner] ??= node;
}

function parentFor(current: AppDocument, older: AppDocument, name: string): string {
  return parentsOf(older, name).find((parent) => Object.hasOwn(current.components, parent) || Object.hasOwn(current.pages, parent)) ?? firstPage(current);
}

/** What a component stands in, from the inside out. */
function parentsOf({ components }: AppDocument, name: string): readonly string[] {
  const parents = new Set<string>();
  for (let at = components[name]?.parent; at !== undefined && !parents.has(at); at = components[at]?.parent) parents.add(at);
  return [...parents];
}
