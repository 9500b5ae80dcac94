import { isSameJson, SECTIONS } from '../document/index.ts';
import type { AppDocument, JsonValue, KnownComponent, Section } from '../document/index.ts';
import { findRenames } from '../edits/index.ts';

/** A place in an entry whose value is another one. A side without a value there lacks it. */
export interface ValueChange {
  /** `['props', 'label']`, `['options', 'prompt']`, `['layout']`; empty for an entry that is one value. */
  readonly path: readonly string[];
  readonly before?: JsonValue;
  readonly after?: JsonValue;
}

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

/** Members that are compared one by one; everything else in an entry is one value. */
const OPEN_MEMBERS: ReadonlySet<string> = new Set(['props', 'options', 'on', 'style', 'theme']);

/** What differs between two documents, to the property, through renames; in the order of the sections, then by name. */
export function compareDocuments(before: AppDocument, after: AppDocument, { components = [] }: { readonly components?: readonly KnownComponent[] } = {}): readonly PartChange[] {
  // In the names that hold afterwards, what was only renamed is the same.
  const { renames, document: aligned } = findRenames(before, after, components);
  const oldNames = new Map(renames.map(({ name, to }) => [to, name]));
  const parts = SECTIONS.flatMap((section) => namesIn(aligned[section], after[section]).flatMap((name) => {
    const part = comparePart(section, name, { before: aligned[section], after: after[section] });
    const from = oldNames.get(name);
    if (from === undefined) return part ?? [];
    return { ...(part ?? { section, name, status: 'changed' as const, changes: [] }), from };
  }));
  const app = compareValues({ name: before.name, ...(before.theme === undefined ? {} : { theme: before.theme }) }, { name: after.name, ...(after.theme === undefined ? {} : { theme: after.theme }) });
  return app.length === 0 ? parts : [{ section: 'app', name: '', status: 'changed', changes: app }, ...parts];
}

type Entries = Readonly<Record<string, unknown>>;

/** The names on either side, in alphabetical order: what was read from a history is in it already, and the same on both sides. */
function namesIn(before: Entries, after: Entries): readonly string[] {
  const [names, others] = [Object.keys(before), Object.keys(after)];
  if (!isSameList(names, others)) for (const name of others) if (!Object.hasOwn(before, name)) names.push(name);
  return isInOrder(names) ? names : names.sort();
}

function isSameList(names: readonly string[], others: readonly string[]): boolean {
  if (names.length !== others.length) return false;
  for (let index = 0; index < names.length; index += 1) if (names[index] !== others[index]) return false;
  return true;
}

function isInOrder(names: readonly string[]): boolean {
  for (let index = 1; index < names.length; index += 1) if (names[index - 1]! >= names[index]!) return false;
  return true;
}

function comparePart(section: Section, name: string, { before, after }: { readonly before: Entries; readonly after: Entries }): PartChange | undefined {
  const [old, now] = [entryOf(before, name), entryOf(after, name)];
  if (old === now) return undefined;
  const changes = compareValues(old, now);
  // A page with nothing said about it comes and goes all the same.
  if (changes.length === 0 && old !== undefined && now !== undefined) return undefined;
  return { section, name, status: old === undefined ? 'added' : now === undefined ? 'removed' : 'changed', changes };
}

function entryOf(entries: Entries, name: string): JsonValue | undefined {
  return Object.hasOwn(entries, name) ? (entries[name] as JsonValue) : undefined;
}

/** What differs between two values of one entry; a side that is not there is undefined. */
export function compareValues(before: unknown, after: unknown, path: readonly string[] = []): readonly ValueChange[] {
  const changes: ValueChange[] = [];
  addChanges(changes, path, [before, after]);
  return changes;
}

function addChanges(changes: ValueChange[], path: readonly string[], [before, after]: readonly [unknown, unknown]): void {
  if (before === after) return;
  // What is open is compared member by member, and not as a whole before that.
  if ((path.length === 0 || (path.length === 1 && OPEN_MEMBERS.has(path[0]!))) && isOpen(before) && isOpen(after)) {
    const [old, now] = [before ?? {}, after ?? {}];
    for (const name of namesIn(old, now)) {
      const sides = [entryOf(old, name), entryOf(now, name)] as const;
      if (sides[0] !== sides[1]) addChanges(changes, [...path, name], sides);
    }
  } else if (!isSameJson(before, after)) {
    changes.push(changeAt(path, before as JsonValue | undefined, after as JsonValue | undefined));
  }
}

/** Thousands are made at once, so none is put together of parts. */
function changeAt(path: readonly string[], before: JsonValue | undefined, after: JsonValue | undefined): ValueChange {
  if (before === undefined) return after === undefined ? { path } : { path, after };
  return after === undefined ? { path, before } : { path, before, after };
}

function isOpen(value: unknown): value is Entries | undefined {
  return value === undefined || isRecord(value);
}

function isRecord(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
