import { isSameJson } from '../document/index.ts';
import type { JsonValue } from '../document/index.ts';

/** A place that both sides changed, each in its way. A member is missing where that side has nothing there. */
export interface MergeConflict {
  /** In the names that hold after the merge. */
  readonly path: readonly string[];
  readonly base?: JsonValue;
  readonly ours?: JsonValue;
  readonly theirs?: JsonValue;
}

/** One value on the three sides; undefined where a side has none. */
export interface Three {
  readonly base: JsonValue | undefined;
  readonly ours: JsonValue | undefined;
  readonly theirs: JsonValue | undefined;
}

type Members = { readonly [key: string]: JsonValue };

/** Members of an entry that are merged one by one; where a side has none of them, it has them empty. */
const MERGED_BY_MEMBER: ReadonlySet<string> = new Set(['props', 'on', 'options', 'style']);
/** Records that are left out when they are empty, so that the same document has the same bytes. */
const LEFT_OUT_EMPTY: ReadonlySet<string> = new Set(['props', 'on', 'style', 'theme']);

/**
 * The value that has what either side changed since the base. Documents, their sections, entries and what these are given
 * are merged member by member; everything below is one value. Where both changed one, ours stays and it is a conflict.
 */
export function mergeValues(three: Three, path: readonly string[], conflicts: MergeConflict[]): JsonValue | undefined {
  const { base, ours, theirs } = three;
  if (isSameJson(ours, theirs) || isSameJson(base, theirs)) return ours;
  if (isSameJson(base, ours)) return theirs;
  if (isOpen(three, path)) return mergeMembers(three, path, conflicts);
  conflicts.push(conflictAt(path, three));
  return ours;
}

/** A conflict with only the sides that have something there. */
export function conflictAt(path: readonly string[], { base, ours, theirs }: Three): MergeConflict {
  return { path, ...(base === undefined ? {} : { base }), ...(ours === undefined ? {} : { ours }), ...(theirs === undefined ? {} : { theirs }) };
}

function isOpen({ base, ours, theirs }: Three, path: readonly string[]): boolean {
  if (path.length < 2) return isRecord(ours ?? {}) && isRecord(theirs ?? {});
  if (path.length === 3) return MERGED_BY_MEMBER.has(path[2]!);
  // State is a value, whatever it holds; an entry that one side removed or made anew is not mixed with the other's.
  return path.length === 2 && path[0] !== 'state' && [base, ours, theirs].every(isRecord) && typeOf(ours) === typeOf(theirs);
}

function mergeMembers({ base, ours, theirs }: Three, path: readonly string[], conflicts: MergeConflict[]): JsonValue | undefined {
  const sides = { base: membersOf(base), ours: membersOf(ours), theirs: membersOf(theirs) };
  const names = [...new Set([...Object.keys(sides.base), ...Object.keys(sides.ours), ...Object.keys(sides.theirs)])].sort();
  const own = (members: Members, name: string) => (Object.hasOwn(members, name) ? members[name] : undefined);
  const entries = names.flatMap((name) => {
    const merged = mergeValues({ base: own(sides.base, name), ours: own(sides.ours, name), theirs: own(sides.theirs, name) }, [...path, name], conflicts);
    return merged === undefined ? [] : [[name, merged] as const];
  });
  return entries.length === 0 && LEFT_OUT_EMPTY.has(path.at(-1) ?? '') ? undefined : Object.fromEntries(entries);
}

function isRecord(value: JsonValue | undefined): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function membersOf(value: JsonValue | undefined): Members {
  return isRecord(value) ? value : {};
}

function typeOf(entry: JsonValue | undefined): JsonValue | undefined {
  return membersOf(entry)['type'];
}
