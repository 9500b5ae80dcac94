import type { AppDocument, KnownComponent } from '../document/index.ts';
import { diffDocuments, mergeDocuments } from '../edits/index.ts';
import type { MergeConflict } from '../edits/index.ts';
import { InlayError } from '../inlay-error.ts';
import type { Problem } from '../problem.ts';
import { compareEntries } from './compare-entries.ts';
import type { PartChange } from './compare-entries.ts';
import { compareTrees } from './compare-trees.ts';
import type { HistoryStore } from './history-store.ts';
import { platformCodec } from './node-codec.ts';
import type { NodeCodec } from './node-codec.ts';
import { readTree } from './read-tree.ts';
import { createRecentTrees } from './recent-trees.ts';
import { restoreParts } from './restore-parts.ts';
import type { PartPlace } from './restore-parts.ts';
import { versionId } from './version-codec.ts';
import type { BranchHead, Version, VersionMark, VersionOrigin } from './version.ts';
import { writeTree } from './write-tree.ts';

/** What a save holds. `expected` is the version it was made from; null for an app's first. */
export interface SaveRequest {
  readonly document: AppDocument;
  readonly edits: readonly unknown[];
  readonly message: string;
  readonly origin: VersionOrigin;
  readonly author: string;
  readonly expected: string | null;
  readonly restored?: string;
  /** The newest version of the branch that is merged in: the second parent. */
  readonly merged?: string;
  /** What was asked of Assist, and in which conversation, where that made it. */
  readonly prompt?: string;
  readonly conversation?: string;
}

/** A save either became the branch's newest version or found that somebody else's had. */
export type SaveResult = { readonly status: 'saved'; readonly version: Version; readonly head: BranchHead } | { readonly status: 'stale'; readonly head: BranchHead | undefined };

/** Going back either made a new version, came too late, or is not possible: a part does not fit any more, or later changes stand on what would be taken back. */
export type GoBackResult = SaveResult | { readonly status: 'refused'; readonly problems: readonly Problem[] } | { readonly status: 'conflict'; readonly conflicts: readonly MergeConflict[] };

/** Who goes back, and from which version on. */
export interface GoBackOptions {
  readonly author: string;
  readonly expected: string;
}

/** Versions that were looked for. */
export interface FoundVersions {
  /** Newest first. */
  readonly versions: readonly Version[];
  /** Where to look on; undefined at the end of history. */
  readonly next: string | undefined;
}

/** So many versions are looked through in one call. */
export const MOST_SEARCHED = 5_000;
const SEARCH_PAGE = 200;

/** One app's history on one branch. */
export interface History {
  head(): Promise<BranchHead | undefined>;
  /** Rejects with `branch-protected` where the branch takes merges only, and with `branch-deleted`. */
  save(request: SaveRequest): Promise<SaveResult>;
  /** Newest first. `from` is the version to start at, for paging. */
  list(options: { readonly from?: string; readonly limit: number }): Promise<readonly Version[]>;
  /** Looks for versions that match, from the newest or `from` on back; at most `limit` of them, and at most `MOST_SEARCHED` looked at. */
  find(options: { readonly from?: string | undefined; readonly limit: number; readonly matches: (version: Version) => boolean }): Promise<FoundVersions>;
  version(id: string): Promise<Version | undefined>;
  /** The document of a version. Rejects with an InlayError when the version is unknown or a node is missing or damaged. */
  read(id: string): Promise<AppDocument>;
  /** What differs between two versions, to the property; only what differs is read. Rejects as `read` does. */
  compare(before: string, after: string): Promise<readonly PartChange[]>;
  /** Brings back a version's document, or parts of it, as one new version on top; nothing is rewritten. */
  restore(id: string, options: GoBackOptions & { readonly parts?: readonly PartPlace[] | undefined }): Promise<GoBackResult>;
  /** Takes back what one version changed, as a new version on top; what came later stays. The first version cannot be taken back. */
  takeBack(id: string, options: GoBackOptions): Promise<GoBackResult>;
  /** What is written at versions, by their ids. */
  marks(): Promise<ReadonlyMap<string, VersionMark>>;
  /** Writes at a version; an empty mark takes away what was written. */
  mark(mark: VersionMark): Promise<void>;
}

/** What a history is made over. `clock` gives milliseconds since 1970. */
export interface HistoryOptions {
  readonly store: HistoryStore;
  readonly app: string;
  readonly branch?: string;
  readonly components: readonly KnownComponent[];
  readonly clock: () => number;
}

/** A version's document and edits in storable form, with its id, the hash of all the rest. */
export function createHistory({ store, app, branch = 'main', components, clock }: HistoryOptions): History {
  const { codec = platformCodec, recent = createRecentTrees() } = store;
  const reading = { nodes: (hashes: readonly string[]) => store.readNodes(hashes), codec, components, recent };
  const save = async (request: SaveRequest): Promise<SaveResult> => {
    await requireOpenBranch(store, { app, branch, request });
    const before = request.expected === null ? undefined : await store.readVersion(app, request.expected);
    const { tree, nodes } = await writeTree(request.document, codec, before && recent.tree(before.tree));
    const version = await sealVersion(request, { tree: tree.root, milliseconds: clock(), codec });
    const saved = await store.commit(app, { branch, expected: request.expected, version, nodes });
    if (saved) recent.keep(tree);
    const head = await store.readBranch(app, branch);
    return saved && head !== undefined ? { status: 'saved', version, head } : { status: 'stale', head };
  };
  const known = async (id: string): Promise<Version> => {
    const version = await store.readVersion(app, id);
    if (version !== undefined) return version;
    if ((await store.readTombstones(app)).some((tombstone) => tombstone.id === id)) throw new InlayError('This version was thinned or deleted; only its place in the history is left.', { code: 'history-removed' });
    throw new InlayError(`There is no version ${id} of this app.`, { code: 'history-unknown-version' });
  };
  const read = async (id: string): Promise<AppDocument> => (await readTree((await known(id)).tree, reading)).document;
  /** A new document on top of the expected one, with the edits that lead to it. */
  const goBack = async (document: AppDocument, request: Omit<SaveRequest, 'document' | 'edits' | 'origin'> & { readonly expected: string }): Promise<SaveResult> =>
    save({ ...request, document, edits: diffDocuments(await read(request.expected), document, { components }), origin: 'restore' });
  return {
    save,
    read,
    head: () => store.readBranch(app, branch),
    list: ({ from, limit }) => store.listVersions(app, { branch, limit, ...(from === undefined ? {} : { from }) }),
    find: (options) => findVersions((page) => store.listVersions(app, { branch, ...page }), options),
    version: (id) => store.readVersion(app, id),
    async compare(before, after) {
      return compareEntries(await compareTrees((await known(before)).tree, (await known(after)).tree, reading), components);
    },
    async restore(id, { author, expected, parts }) {
      const [older, version] = [await read(id), await known(id)];
      const request = { author, expected, restored: id };
      if (parts === undefined) return goBack(older, { ...request, message: `Restored the version of ${version.at}: ${version.message}` });
      const restored = restoreParts(await read(expected), older, parts, { components });
      if (restored.document === undefined) return { status: 'refused', problems: restored.refused };
      return goBack(restored.document, { ...request, message: `Brought back ${listWords(parts.map(partWords))} from the version of ${version.at}` });
    },
    async takeBack(id, { author, expected }) {
      const version = await known(id);
      const [parent] = version.parents;
      if (parent === undefined) throw new InlayError('The first version cannot be taken back.', { code: 'history-first-version' });
      const { document, conflicts } = mergeDocuments(await read(id), await read(expected), await read(parent), { components });
      if (conflicts.length > 0) return { status: 'conflict', conflicts };
      return goBack(document, { author, expected, message: `Took back: ${version.message}` });
    },
    marks: async () => new Map((await store.readMarks(app)).map((mark) => [mark.version, mark])),
    async mark(mark) {
      await known(mark.version);
      await store.writeMark(app, mark);
    },
  };
}

async function findVersions(list: (page: { readonly from?: string; readonly limit: number }) => Promise<readonly Version[]>, { from, limit, matches }: Parameters<History['find']>[0]): Promise<FoundVersions> {
  const versions: Version[] = [];
  let next = from;
  for (let searched = 0; searched < MOST_SEARCHED; searched += SEARCH_PAGE) {
    const page = await list({ limit: SEARCH_PAGE, ...(next === undefined ? {} : { from: next }) });
    for (const version of page) {
      if (versions.length === limit) return { versions, next: version.id };
      if (matches(version)) versions.push(version);
    }
    next = page.at(-1)?.parents[0];
    if (page.length < SEARCH_PAGE || next === undefined) return { versions, next: undefined };
  }
  return { versions, next };
}

function partWords({ section, name, path = [] }: PartPlace): string {
  if (section === 'app') return path[0] === 'name' ? 'the name of the app' : path.length === 1 ? 'the theme' : `${path.at(-1)} of the theme`;
  return path.length === 0 ? name : `${path.at(-1)} of ${name}`;
}

/** As "answer, analyze and 3 more". */
function listWords(words: readonly string[]): string {
  const shown = words.length > MOST_NAMED ? [...words.slice(0, MOST_NAMED - 1), `${words.length - MOST_NAMED + 1} more`] : words;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** So many parts are named in a message. */
const MOST_NAMED = 5;

async function sealVersion(request: SaveRequest, { tree, milliseconds, codec }: { readonly tree: string; readonly milliseconds: number; readonly codec: NodeCodec }): Promise<Version> {
  const { author, origin, message, expected, restored, merged, prompt, conversation } = request;
  const content: Omit<Version, 'id'> = {
    parents: [expected, merged].filter((parent) => parent !== null && parent !== undefined),
    tree,
    author,
    origin,
    message,
    edits: request.edits,
    at: new Date(milliseconds).toISOString(),
    ...(restored === undefined ? {} : { restored }),
    ...(prompt === undefined ? {} : { prompt }),
    ...(conversation === undefined ? {} : { conversation }),
  };
  return { id: await versionId(content, codec), ...content };
}

async function requireOpenBranch(store: HistoryStore, { app, branch: name, request }: { readonly app: string; readonly branch: string; readonly request: SaveRequest }): Promise<void> {
  if (request.expected === null) return;
  const branch = (await store.listBranches(app)).find((each) => each.name === name);
  if (branch?.deletedAt !== undefined) throw new InlayError(`The branch ${name} was deleted.`, { code: 'branch-deleted', hint: 'Bring it back, or make a new branch with these changes.' });
  if (branch?.isProtected === true && request.origin !== 'merge') throw new InlayError(`The branch ${name} is protected: it takes changes only by merge.`, { code: 'branch-protected', hint: 'Make a new branch with these changes, and merge it.' });
}
