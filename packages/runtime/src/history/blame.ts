import { canonicalJson, sectionOf } from '../document/index.ts';
import type { AppDocument, JsonValue } from '../document/index.ts';
import type { Ancestry } from './ancestry.ts';
import { compareValues } from './compare-values.ts';
import { valueAt } from './json-path.ts';
import type { Version } from './version.ts';

/** Who changed a value last: the version that gave it the one it has. */
export interface ValueBlame {
  /** In the entry, as `['props', 'label']`; empty for an entry that is one value. */
  readonly path: readonly string[];
  readonly version: Version;
}

/** Who made an entry of an app, and who changed which value of it last. */
export interface Blame {
  /** The latest first. What is not named has been as it is since the entry was added. */
  readonly changes: readonly ValueBlame[];
  /** The version that added it; undefined where the search ended before. */
  readonly added: Version | undefined;
}

/** So many versions are looked through. */
const MOST_SEARCHED = 5_000;

/** What a search for blame reads. */
export interface BlameOptions {
  readonly ancestry: Ancestry;
  /** A version's document; asked for where a version changed the entry, only. */
  readonly read: (version: string) => Promise<AppDocument>;
}

/**
 * Looks back from a version for who last changed what of a named entry, through renames; what came by a merge is the
 * version's that was merged. The entry is one of the version's own; without it, nothing is found.
 */
export async function findBlame({ ancestry, read }: BlameOptions, from: string, name: string): Promise<Blame> {
  const found = new Map<string, ValueBlame>();
  let [called, id, added] = [name, from as string | undefined, undefined as Version | undefined];
  for (let searched = 0; id !== undefined && searched < MOST_SEARCHED; searched += 1) {
    const version: Version | undefined = await ancestry.version(id);
    if (version === undefined) break;
    const [parent, merged] = version.parents;
    const older = nameBefore(version, called);
    if (parent === undefined || older !== undefined || merged !== undefined) {
      const after = entryOf(await read(version.id), called);
      if (after === undefined) break;
      const before = parent === undefined ? undefined : entryOf(await read(parent), older ?? called);
      const inner = merged === undefined || (before !== undefined && canonicalJson(before) === canonicalJson(after)) ? undefined : await findMerged({ ancestry, read }, { merged, called, after });
      if (older !== undefined && older !== called) note(found, { path: ['name'], version });
      if (before === undefined) {
        for (const change of inner?.changes ?? []) note(found, change);
        added = inner?.added ?? version;
        break;
      }
      for (const { path } of compareValues(before, after)) note(found, inner?.of(path) ?? { path, version });
    }
    called = older ?? called;
    id = parent;
  }
  const changes = [...found.values()].sort((one, other) => (one.version.at < other.version.at ? 1 : -1));
  return { changes, added };
}

interface MergedBlame extends Blame {
  /** Who gave a value, where the merge took it as it was. */
  readonly of: (path: readonly string[]) => ValueBlame | undefined;
}

/** The blame of the side that was merged in; nothing where that has no such entry. */
async function findMerged(options: BlameOptions, { merged, called, after }: { readonly merged: string; readonly called: string; readonly after: JsonValue }): Promise<MergedBlame | undefined> {
  const entry = entryOf(await options.read(merged), called);
  if (entry === undefined) return undefined;
  const blame = await findBlame(options, merged, called);
  return {
    ...blame,
    of: (path) => {
      if (canonicalJson(valueAt(entry, path) ?? null) !== canonicalJson(valueAt(after, path) ?? null)) return undefined;
      const version = blame.changes.find((change) => isSame(change.path, path))?.version ?? blame.added;
      return version && { path, version };
    },
  };
}

/** What the entry was called before a version that changed it; undefined where the version left it alone. */
function nameBefore({ edits }: Version, name: string): string | undefined {
  let [called, isTouched] = [name, false];
  for (const edit of [...edits].reverse() as readonly { readonly type?: string; readonly name?: string; readonly to?: string }[]) {
    if (edit.to === called) [called, isTouched] = [edit.name ?? called, true];
    else if (edit.name === called && edit.type !== 'setAppName') isTouched = true;
  }
  return isTouched ? called : undefined;
}

function entryOf(document: AppDocument, name: string): JsonValue | undefined {
  const section = sectionOf(document, name);
  return section && (document[section] as Readonly<Record<string, unknown>>)[name] as JsonValue;
}

/** The newest one counts. */
function note(found: Map<string, ValueBlame>, change: ValueBlame): void {
  const key = change.path.join('\0');
  if (!found.has(key)) found.set(key, change);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, index) => key === other[index]);
}
