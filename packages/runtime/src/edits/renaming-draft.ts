import { SECTIONS } from '../document/index.ts';
import type { AppDocument, KnownComponent, Section } from '../document/index.ts';
import { textOf } from './entries-naming.ts';
import { renameEntry } from './rename-entry.ts';
import type { Renaming } from './rename-entry.ts';

/** An entry while things are renamed. */
interface Slot {
  readonly section: Section;
  name: string;
  value: unknown;
}

/** A rename that is possible, and what becomes of the entries that it reaches. */
export interface PossibleRename {
  readonly renaming: Renaming;
  readonly reached: readonly Slot[];
  readonly renamed: AppDocument;
}

/** Which of some names occur in an entry's text, as a reference or otherwise. */
export type Mentions = (entry: unknown) => readonly string[];

/** Looks for names in entries; each entry is read once, however many documents it is in. */
export function createMentions(names: Iterable<string>): Mentions {
  const all = [...new Set(names)];
  const known = new Map<unknown, readonly string[]>();
  return (entry) => {
    const found = known.get(entry);
    if (found !== undefined) return found;
    const text = textOf(entry);
    const mentioned = all.filter((name) => text.includes(name));
    known.set(entry, mentioned);
    return mentioned;
  };
}

/**
 * A document in which many things are renamed one after another. Where each name occurs is found out once, so that a
 * rename reads the entries that it reaches and no others: with thirty renames in an app of 500 components, that is a
 * tenth of the time.
 */
export class RenamingDraft {
  readonly #document: AppDocument;
  readonly #components: readonly KnownComponent[];
  readonly #slots: Readonly<Record<Section, Slot[]>>;
  /** By name; names are one room for all sections. */
  readonly #named = new Map<string, Slot>();
  readonly #mentioning = new Map<string, Set<Slot>>();
  readonly #changed = new Set<Section>();

  /** `mentions` must know of every name that will be renamed, and of what it is renamed to. */
  constructor(document: AppDocument, mentions: Mentions, components: readonly KnownComponent[]) {
    this.#document = document;
    this.#components = components;
    this.#slots = Object.fromEntries(SECTIONS.map((section) => [section, Object.entries(document[section]).map(([name, value]): Slot => ({ section, name, value }))])) as unknown as Record<Section, Slot[]>;
    for (const slot of Object.values(this.#slots).flat()) {
      this.#named.set(slot.name, slot);
      if (slot.section !== 'state' && slot.section !== 'pages') for (const name of mentions(slot.value)) this.#mentioned(name).add(slot);
    }
  }

  /** Whether there is such a thing. */
  has({ section, name }: Pick<Renaming, 'section' | 'name'>): boolean {
    return this.#named.get(name)?.section === section;
  }

  /** What a rename would make; undefined where the new name is taken, or a variable of it would capture a reference. Changes nothing. */
  try(renaming: Renaming): PossibleRename | undefined {
    if (this.#named.has(renaming.to)) return undefined;
    const reached = [...new Set([...this.#slots.pages, ...[this.#named.get(renaming.name) ?? []].flat(), ...this.#mentioned(renaming.name), ...this.#mentioned(renaming.to)])];
    const part = (section: Section): object => Object.fromEntries(reached.filter((slot) => slot.section === section).map(({ name, value }) => [name, value]));
    const small = { ...this.#document, ...Object.fromEntries(SECTIONS.map((section) => [section, part(section)])) } as AppDocument;
    const result = renameEntry(small, renaming, this.#components);
    return 'failure' in result ? undefined : { renaming, reached, renamed: result.document };
  }

  /** Whether renaming it back would be possible, too; an edit that cannot be undone is refused. */
  isReversible({ renaming: { section, name, to }, renamed }: PossibleRename): boolean {
    return !('failure' in renameEntry(renamed, { section, name: to, to: name }, this.#components));
  }

  /** Makes what was tried last. */
  make({ renaming, reached, renamed }: PossibleRename): void {
    const { section, name, to } = renaming;
    const slot = this.#named.get(name);
    if (slot?.section === section) {
      slot.name = to;
      this.#named.delete(name);
      this.#named.set(to, slot);
      this.#changed.add(section);
    }
    for (const each of reached) {
      const value = (renamed[each.section] as Readonly<Record<string, unknown>>)[each.name];
      if (value === each.value) continue;
      each.value = value;
      this.#changed.add(each.section);
    }
    for (const each of this.#mentioned(name)) this.#mentioned(to).add(each);
  }

  /** The document after all renames that were made. Sections in which nothing changed are the same objects. */
  document(): AppDocument {
    const sections = [...this.#changed].map((section) => [section, Object.fromEntries(this.#slots[section].map(({ name, value }) => [name, value]))] as const);
    return { ...this.#document, ...Object.fromEntries(sections) };
  }

  #mentioned(name: string): Set<Slot> {
    const slots = this.#mentioning.get(name) ?? new Set<Slot>();
    this.#mentioning.set(name, slots);
    return slots;
  }
}
