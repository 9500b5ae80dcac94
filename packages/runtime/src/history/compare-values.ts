import { isSameJson } from '../document/index.ts';
import type { JsonValue } from '../document/index.ts';

/** A place in an entry whose value is another one. A side without a value there lacks it. */
export interface ValueChange {
  /** `['props', 'label']`, `['options', 'prompt']`, `['layout']`; empty for an entry that is one value. */
  readonly path: readonly string[];
  readonly before?: JsonValue;
  readonly after?: JsonValue;
}

/** Members that are compared one by one; everything else in an entry is one value. */
const OPEN_MEMBERS: ReadonlySet<string> = new Set(['props', 'options', 'on', 'style', 'theme']);

/** What differs between two values of one entry, in the alphabetical order of the paths; a side that is not there is undefined. */
export function compareValues(before: unknown, after: unknown): readonly ValueChange[] {
  const changes: ValueChange[] = [];
  if (isOpen(before) && isOpen(after)) addMembers(changes, undefined, before, after);
  else addChange(changes, [], before, after);
  for (let index = 1; index < changes.length; index += 1) if (isAfter(changes[index - 1]!.path, changes[index]!.path)) return changes.sort((one, other) => (isAfter(one.path, other.path) ? 1 : -1));
  return changes;
}

type Entries = Readonly<Record<string, unknown>>;
const EMPTY: Entries = {};

/** Adds what differs between two records, the entries themselves or what they have under a name. Of most, nothing does: it makes no list of names. */
function addMembers(changes: ValueChange[], under: string | undefined, before: Entries = EMPTY, after: Entries = EMPTY): void {
  let others = 0;
  for (const name in after) {
    const [old, now] = [before[name], after[name]];
    // What is inherited is no value of JSON.
    const isThere = old === now || Object.hasOwn(before, name);
    if (isThere) others -= 1;
    if (old !== now) addMember(changes, under, name, isThere ? old : undefined, now);
  }
  for (const _ in before) others += 1;
  if (others > 0) for (const name in before) if (!Object.hasOwn(after, name)) addMember(changes, under, name, before[name], undefined);
}

function addMember(changes: ValueChange[], under: string | undefined, name: string, before: unknown, after: unknown): void {
  // What is open is compared member by member, and not as a whole before that.
  if (under !== undefined) addChange(changes, [under, name], before, after);
  else if (OPEN_MEMBERS.has(name) && isOpen(before) && isOpen(after)) addMembers(changes, name, before, after);
  else addChange(changes, [name], before, after);
}

function addChange(changes: ValueChange[], path: readonly string[], before: unknown, after: unknown): void {
  if (!isSameJson(before, after)) changes.push(changeAt(path, before as JsonValue | undefined, after as JsonValue | undefined));
}

function isAfter(one: readonly string[], other: readonly string[]): boolean {
  return one[0] === other[0] ? one[1]! > other[1]! : one[0]! > other[0]!;
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
