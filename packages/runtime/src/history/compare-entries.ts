import { SECTIONS } from '../document/index.ts';
import type { AppDocument, KnownComponent, Section } from '../document/index.ts';
import { findRenames, mayBeRenamed } from '../edits/index.ts';
import { compareValues } from './compare-values.ts';
import type { ValueChange } from './compare-values.ts';
import type { DocumentHeader } from './tree-node.ts';

/** An entry of a document that is not as it was. */
export interface PartChange {
  readonly section: Section | 'app';
  /** What it is called after the change; before it, where it was removed. The app's own is empty. */
  readonly name: string;
  readonly status: 'added' | 'removed' | 'changed';
  /** What it was called before, where it was renamed. */
  readonly from?: string;
  readonly changes: readonly ValueChange[];
}

/** An entry that is not the same object in two documents; a side that lacks it is undefined. */
export interface EntryPair {
  readonly section: string;
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Two documents, without the entries that are the same in both. */
export interface DocumentDifference {
  readonly before: DocumentHeader;
  readonly after: DocumentHeader;
  readonly entries: readonly EntryPair[];
}

/** What differs, to the property, through renames; in the order of the sections, then by name. */
export function compareEntries(difference: DocumentDifference, components: readonly KnownComponent[]): readonly PartChange[] {
  const { before, after, entries, oldNames } = throughRenames(difference, components);
  const parts = SECTIONS.flatMap((section) => entries.filter((entry) => entry.section === section).sort(byName).flatMap((entry): PartChange | readonly [] => {
    const from = oldNames.get(entry.name);
    const part = comparePart(section, entry);
    return from === undefined ? part ?? [] : { ...(part ?? { section, name: entry.name, status: 'changed', changes: [] }), from };
  }));
  const app = compareValues(ownValues(before), ownValues(after));
  return app.length === 0 ? parts : [{ section: 'app', name: '', status: 'changed', changes: app }, ...parts];
}

/** The entries of two documents that are not the same object in both, and those of certain names. */
export function differingEntries(before: AppDocument, after: AppDocument, always: ReadonlyMap<string, unknown> = new Map()): readonly EntryPair[] {
  const entries: EntryPair[] = [];
  for (const section of SECTIONS) {
    const [old, now]: readonly [Entries, Entries] = [before[section], after[section]];
    for (const [name, value] of Object.entries(now)) {
      const was = Object.hasOwn(old, name) ? old[name] : undefined;
      if (was !== value || always.has(name)) entries.push({ section, name, before: was, after: value });
    }
    for (const name of Object.keys(old)) if (!Object.hasOwn(now, name)) entries.push({ section, name, before: old[name], after: undefined });
  }
  return entries;
}

type Entries = Readonly<Record<string, unknown>>;

/** In the names that hold afterwards, where what was only renamed is the same; with the old names. */
function throughRenames(difference: DocumentDifference, components: readonly KnownComponent[]): DocumentDifference & { readonly oldNames: ReadonlyMap<string, string> } {
  const comingAndGoing = difference.entries.filter(({ before, after }) => before === undefined || after === undefined);
  // What else changed, and may refer to it, is put together only where something may have been renamed.
  if (!mayBeRenamed(...documentsOf({ ...difference, entries: comingAndGoing }))) return { ...difference, oldNames: new Map() };
  const [before, after] = documentsOf(difference);
  const { renames, document } = findRenames(before, after, components);
  const oldNames = new Map(renames.map(({ name, to }) => [to, name]));
  return { ...difference, entries: differingEntries(document, after, oldNames), oldNames };
}

function documentsOf({ before, after, entries }: DocumentDifference): readonly [before: AppDocument, after: AppDocument] {
  const [old, now] = [emptySections(), emptySections()];
  for (const entry of entries) {
    if (entry.before !== undefined) old[entry.section]![entry.name] = entry.before;
    if (entry.after !== undefined) now[entry.section]![entry.name] = entry.after;
  }
  return [{ ...before, ...old }, { ...after, ...now }] as unknown as readonly [AppDocument, AppDocument];
}

function emptySections(): Record<string, Record<string, unknown>> {
  return Object.fromEntries(SECTIONS.map((section) => [section, {}]));
}

function byName(one: EntryPair, other: EntryPair): number {
  return one.name < other.name ? -1 : 1;
}

function comparePart(section: Section, { name, before, after }: EntryPair): PartChange | undefined {
  const changes = compareValues(before, after);
  // A page with nothing said about it comes and goes all the same.
  if (changes.length === 0 && before !== undefined && after !== undefined) return undefined;
  return { section, name, status: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed', changes };
}

function ownValues({ name, theme }: DocumentHeader): Entries {
  return theme === undefined ? { name } : { name, theme };
}
