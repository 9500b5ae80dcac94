import type { KindOutline } from '@inlay/components/outlines';

/** One group of the palette. */
export interface PaletteGroup {
  readonly id: KindOutline['group'];
  readonly title: string;
  readonly definitions: readonly KindOutline[];
}

const GROUPS: readonly Omit<PaletteGroup, 'definitions'>[] = [
  { id: 'input', title: 'Inputs' },
  { id: 'display', title: 'Display' },
  { id: 'data', title: 'Data' },
  { id: 'layout', title: 'Layout' },
  { id: 'action', title: 'Actions' },
  { id: 'ai', title: 'AI' },
];

/**
 * The kinds of components that match every word of a search, in groups that hold something. A word matches anywhere
 * in the title, the type, the group's title or the description.
 */
export function paletteGroups(definitions: readonly KindOutline[], search: string): readonly PaletteGroup[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return GROUPS.map((group) => ({
    ...group,
    definitions: definitions.filter((definition) => definition.group === group.id && matches(`${definition.title} ${definition.type} ${group.title} ${definition.description}`, words)),
  })).filter((group) => group.definitions.length > 0);
}

function matches(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.every((word) => lower.includes(word));
}
