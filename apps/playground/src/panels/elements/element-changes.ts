import { usesOfElement } from '@inlay/components/definitions';
import type { ElementUse } from '@inlay/components/definitions';
import type { AppDocument, ComponentNode } from '@inlay/runtime/document';
import type { Edit } from '@inlay/runtime/edits';
import type { ElementModule, ElementPreview, ServedElement } from '../../api/element-types.ts';

/** Names that came and went. */
export interface NameChanges {
  readonly came: readonly string[];
  readonly gone: readonly string[];
}

/** How an element of one version differs from that of another. */
export interface ElementChange {
  readonly tag: string;
  readonly properties: NameChanges;
  readonly events: NameChanges;
}

/** What becomes of an app when its components take another version of the elements that they show. */
export interface VersionChanges {
  readonly elements: NameChanges;
  readonly changed: readonly ElementChange[];
  /** Components whose element is in the new version, too. */
  readonly moves: readonly ElementUse[];
  /** Components that stay, as the new version does not have their element. */
  readonly stays: readonly ElementUse[];
  /** Properties that components set and that the new version does not have, as `component.property`. */
  readonly lost: readonly string[];
  /** What moves them; undone as one step. */
  readonly edits: readonly Edit[];
}

/** Compares two versions of the same elements, and says what it means for an app. */
export function compareVersions(before: ElementModule, after: Pick<ElementPreview, 'elements'>, document: Pick<AppDocument, 'components'>): VersionChanges {
  const now = new Map(after.elements.map((element) => [element.tag, element]));
  const uses = usesOfElement(before.hash, document.components);
  const moves = uses.filter(({ tag }) => now.has(tag));
  const changed = before.elements.flatMap((old) => changeOf(old, now.get(old.tag)));
  const goneOf = new Map(changed.map(({ tag, properties }) => [tag, properties.gone]));
  return {
    elements: namesChanged(before.elements.map(({ tag }) => tag), [...now.keys()]),
    changed, moves,
    stays: uses.filter(({ tag }) => !now.has(tag)),
    lost: moves.flatMap(({ name, tag }) => (goneOf.get(tag) ?? []).filter((property) => sets(document.components[name]!, property)).map((property) => `${name}.${property}`)),
    edits: moves.map(({ name, tag }) => ({ type: 'setProp', name, prop: 'module', value: now.get(tag)!.path })),
  };
}

function changeOf(old: ServedElement, now: ServedElement | undefined): readonly ElementChange[] {
  if (now === undefined) return [];
  const change = { tag: old.tag, properties: namesChanged(old.properties, now.properties), events: namesChanged(old.events, now.events) };
  return [change.properties, change.events].some(({ came, gone }) => came.length + gone.length > 0) ? [change] : [];
}

function namesChanged(before: readonly string[], after: readonly string[]): NameChanges {
  return { came: after.filter((name) => !before.includes(name)), gone: before.filter((name) => !after.includes(name)) };
}

function sets({ props }: ComponentNode, property: string): boolean {
  const given = props?.['props'];
  return typeof given === 'object' && given !== null && !Array.isArray(given) && Object.hasOwn(given, property);
}
