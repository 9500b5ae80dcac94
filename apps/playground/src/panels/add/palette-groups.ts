import type { KindOutline } from '@inlay/components/outlines';
import type { ComponentDefinition } from '@inlay/runtime/component';

/** What the palette shows of a kind, or of an own element: that is a component `custom` with first properties. */
export interface PaletteItem extends KindOutline {
  /** Of own elements, whose type is the same. */
  readonly id?: string;
  readonly example?: ComponentDefinition['example'];
}

/** One group of the palette. */
export interface PaletteGroup {
  readonly id: string;
  readonly title: string;
  readonly definitions: readonly PaletteItem[];
}

const GROUPS: readonly { readonly id: KindOutline['group']; readonly title: string }[] = [
  { id: 'input', title: 'Inputs' },
  { id: 'display', title: 'Display' },
  { id: 'data', title: 'Data' },
  { id: 'layout', title: 'Layout' },
  { id: 'action', title: 'Actions' },
  { id: 'ai', title: 'AI' },
];

/**
 * The kinds of components that match every word of a search, in groups that hold something. A word matches anywhere
 * in the title, the type, the group's title or the description; what is called like the search comes first. `own` are
 * further groups, behind the kit's.
 */
export function paletteGroups(definitions: readonly KindOutline[], search: string, own: readonly PaletteGroup[] = []): readonly PaletteGroup[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const groups = [...GROUPS.map((group) => ({ ...group, definitions: definitions.filter((definition) => definition.group === group.id) })), ...own];
  const found = groups.map((group) => ({
    ...group,
    definitions: group.definitions.filter((item) => matches(`${item.title} ${item.type} ${group.title} ${item.description}`, words)),
  })).filter((group) => group.definitions.length > 0);
  return words.length === 0 ? found : nearestFirst(found, words);
}

function nearestFirst(groups: readonly PaletteGroup[], words: readonly string[]): readonly PaletteGroup[] {
  const distances = new Map(groups.flatMap(({ definitions }) => definitions.map((item) => [item, distance(item.title.toLowerCase(), words)] as const)));
  const nearest = ({ definitions }: PaletteGroup): number => Math.min(...definitions.map((item) => distances.get(item)!));
  return groups
    .map((group) => ({ ...group, definitions: [...group.definitions].sort((one, other) => distances.get(one)! - distances.get(other)!) }))
    .sort((one, other) => nearest(one) - nearest(other));
}

/** How far a title is from a search: it is that, begins with it, has all its words, or is found by something else. */
function distance(title: string, words: readonly string[]): number {
  const search = words.join(' ');
  return title === search ? 0 : title.startsWith(search) ? 1 : matches(title, words) ? 2 : 3;
}

/** What tells an item from the others: its type, but for own elements. */
export function itemKey({ id, type }: PaletteItem): string {
  return id ?? type;
}

function matches(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.every((word) => lower.includes(word));
}
