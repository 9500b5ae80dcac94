import { canonicalJson, parseDocument } from '../document/index.ts';
import type { AppDocument, KnownComponent } from '../document/index.ts';
import { InlayError } from '../inlay-error.ts';
import { decodeTree, encodeTree } from './document-tree.ts';
import type { HistoryStore } from './history-store.ts';
import { sha256 } from '../sha256.ts';
import type { BranchHead, Version, VersionOrigin } from './version.ts';

/** What a save holds. `expected` is the version it was made from; null for an app's first. */
export interface SaveRequest {
  readonly document: AppDocument;
  readonly edits: readonly unknown[];
  readonly message: string;
  readonly origin: VersionOrigin;
  readonly author: string;
  readonly expected: string | null;
  readonly restored?: string;
}

/** A save either became the branch's newest version or found that somebody else's had. */
export type SaveResult = { readonly status: 'saved'; readonly version: Version; readonly head: BranchHead } | { readonly status: 'stale'; readonly head: BranchHead | undefined };

/** One app's history on one branch. */
export interface History {
  head(): Promise<BranchHead | undefined>;
  save(request: SaveRequest): Promise<SaveResult>;
  /** Newest first. `from` is the version to start at, for paging. */
  list(options: { readonly from?: string; readonly limit: number }): Promise<readonly Version[]>;
  version(id: string): Promise<Version | undefined>;
  /** The document of a version. Rejects with an InlayError when the version is unknown or a node is missing or damaged. */
  read(id: string): Promise<AppDocument>;
  /** Brings back a version's document as a new version on top; nothing is rewritten. */
  restore(id: string, options: { readonly author: string; readonly expected: string }): Promise<SaveResult>;
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
  const save = async (request: SaveRequest): Promise<SaveResult> => {
    const tree = await encodeTree(request.document);
    const version = await sealVersion(request, tree.root, clock());
    const missing = await store.missingNodes([...tree.nodes.keys()]);
    const nodes = new Map(missing.map((hash) => [hash, tree.nodes.get(hash)!]));
    const saved = await store.commit(app, { branch, expected: request.expected, version, nodes });
    const head = await store.readBranch(app, branch);
    return saved && head !== undefined ? { status: 'saved', version, head } : { status: 'stale', head };
  };
  const read = async (id: string): Promise<AppDocument> => {
    const version = await store.readVersion(app, id);
    if (version === undefined) throw new InlayError(`There is no version ${id} of this app.`, { code: 'history-unknown-version' });
    const parsed = parseDocument(await decodeTree(version.tree, (hash) => store.readNode(hash)), { components });
    if (parsed.document === undefined) throw new InlayError(`Version ${id} holds no document that can be read: ${parsed.problems[0]?.message ?? ''}`, { code: 'history-damaged' });
    return parsed.document;
  };
  return {
    save,
    read,
    head: () => store.readBranch(app, branch),
    list: ({ from, limit }) => store.listVersions(app, { branch, limit, ...(from === undefined ? {} : { from }) }),
    version: (id) => store.readVersion(app, id),
    async restore(id, { author, expected }) {
      const document = await read(id);
      const version = await store.readVersion(app, id);
      const message = `Restored the version of ${version?.at ?? 'an unknown time'}${version === undefined ? '' : `: ${version.message}`}`;
      return save({ document, edits: [], message, origin: 'restore', author, expected, restored: id });
    },
  };
}

async function sealVersion(request: SaveRequest, tree: string, milliseconds: number): Promise<Version> {
  const { author, origin, message, expected, restored } = request;
  const content: Omit<Version, 'id'> = {
    parents: expected === null ? [] : [expected],
    tree,
    author,
    origin,
    message,
    edits: request.edits,
    at: new Date(milliseconds).toISOString(),
    ...(restored === undefined ? {} : { restored }),
  };
  return { id: await sha256(new TextEncoder().encode(canonicalJson(content))), ...content };
}
