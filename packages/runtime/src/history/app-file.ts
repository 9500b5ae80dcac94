import { canonicalJson, parseDocument, SECTIONS } from '../document/index.ts';
import type { AppDocument, JsonValue, KnownComponent } from '../document/index.ts';
import { InlayError } from '../inlay-error.ts';
import { createAncestry } from './ancestry.ts';
import type { BranchStore, HistoryAppend } from './branch-store.ts';
import { branchNameFault, MAIN_BRANCH } from './branch.ts';
import type { Branch } from './branch.ts';
import { createHistory } from './create-history.ts';
import type { HistoryStore } from './history-store.ts';
import { inOrder } from './in-order.ts';
import { platformCodec } from './node-codec.ts';
import type { NodeCodec } from './node-codec.ts';
import { treeFor } from './tree-for.ts';
import { versionId } from './version-codec.ts';
import type { Version, VersionMark } from './version.ts';

/**
 * An app with all of its history as one JSON value. Each version has what it changed of its first parent's document, by
 * path (`components/answer`), so that the file does not depend on how a store keeps trees.
 */
export interface AppFile {
  readonly inlayHistory: 1;
  /** Parents first. */
  readonly versions: readonly FileVersion[];
  readonly branches: readonly Omit<Branch, 'revision'>[];
  readonly marks: readonly VersionMark[];
}

interface FileVersion {
  readonly version: Version;
  readonly set: Readonly<Record<string, JsonValue>>;
  readonly removed: readonly string[];
}

/** A file that was read and proven, ready to be written to a store. */
export interface ReadAppFile extends HistoryAppend {
  /** What is to be set of branches afterwards. */
  readonly states: readonly Pick<Branch, 'name' | 'isProtected' | 'deletedAt'>[];
  readonly marks: readonly VersionMark[];
  /** The newest one on `main`. */
  readonly document: AppDocument;
}

/** A file holds at most so many versions. */
const MOST_VERSIONS = 100_000;

type Parts = ReadonlyMap<string, JsonValue>;

/** Writes an app with its history. Rejects as reading a version does. */
export async function writeAppFile({ store, app, components }: { readonly store: HistoryStore; readonly app: string; readonly components: readonly KnownComponent[] }): Promise<AppFile> {
  const ancestry = createAncestry(store, app);
  const history = createHistory({ store, app, components, clock: () => 0 });
  const branches = await store.listBranches(app);
  const partsOf = async (id: string | undefined): Promise<Parts> => (id === undefined ? new Map() : toParts(await history.read(id)));
  const versions: FileVersion[] = [];
  const names = new Map<string, string>();
  let last: { readonly id: string; readonly parts: Parts } | undefined;
  for (const id of await inOrder(branches.map(({ version }) => version), async (each) => (await ancestry.version(each))?.parents ?? [])) {
    const version = await ancestry.version(id);
    if (version === undefined) continue;
    const [parent] = version.parents;
    const [before, after] = [parent !== undefined && parent === last?.id ? last.parts : await partsOf(parent), await partsOf(id)];
    const changed = [...after].filter(([path, value]) => !before.has(path) || canonicalJson(before.get(path)) !== canonicalJson(value));
    const sealed = await resealed(version, names, store.codec ?? platformCodec);
    names.set(id, sealed.id);
    versions.push({ version: sealed, set: Object.fromEntries(changed), removed: [...before.keys()].filter((path) => !after.has(path)) });
    last = { id, parts: after };
  }
  return { inlayHistory: 1, versions, branches: branches.map(({ name, version, isProtected, deletedAt }) => ({ name, version: names.get(version) ?? version, isProtected, ...(deletedAt === undefined ? {} : { deletedAt }) })), marks: (await store.readMarks(app)).map((mark) => ({ ...mark, version: names.get(mark.version) ?? mark.version })) };
}

/** Where versions before it were taken away, or its author's name, its id cannot be proven any more: the file has one that can. */
async function resealed({ id: _id, redacted: _redacted, ...content }: Version, names: ReadonlyMap<string, string>, codec: NodeCodec): Promise<Version> {
  const sealed = { ...content, parents: content.parents.map((parent) => names.get(parent) ?? parent) };
  return { id: await versionId(sealed, codec), ...sealed };
}

/** True for what says that it is such a file; whether it is a sound one, `readAppFile` tells. */
export function isAppFile(value: unknown): value is AppFile {
  return isRecord(value) && value['inlayHistory'] === 1;
}

/**
 * Reads a file and proves it, for a store with this codec: every version's id is the hash of what it says, and its document the one that it names.
 * Rejects with an InlayError `bad-app-file` that says what is not so.
 */
export async function readAppFile(file: unknown, { components, codec = platformCodec }: { readonly components: readonly KnownComponent[]; readonly codec?: NodeCodec | undefined }): Promise<ReadAppFile> {
  if (!isAppFile(file) || !Array.isArray(file.versions) || !Array.isArray(file.branches) || !Array.isArray(file.marks)) throw fault('It is no app with a history.');
  if (file.versions.length > MOST_VERSIONS) throw fault(`It has more than ${MOST_VERSIONS} versions.`);
  const documents = new Map<string, Parts>();
  const versions: Version[] = [];
  const nodes = new Map<string, Uint8Array>();
  const heads = new Map<string, AppDocument>();
  const wanted = new Set(file.branches.map((branch: unknown) => (isRecord(branch) ? branch['version'] : undefined)));
  const uses = countUses(file.versions);
  for (const each of file.versions as readonly unknown[]) {
    const { version, parts } = await proveFileVersion(each, documents, codec);
    const parsed = parseDocument(fromParts(parts), { components });
    if (parsed.document === undefined) throw fault(`Version ${version.id} holds no document: ${parsed.problems[0]?.message ?? ''}`);
    const tree = await treeFor(parsed.document, codec, version.tree);
    if (tree.root !== version.tree) throw fault(`Version ${version.id} has another document than it says.`);
    for (const [hash, bytes] of tree.nodes) nodes.set(hash, bytes);
    versions.push(version);
    documents.set(version.id, parts);
    if (wanted.has(version.id)) heads.set(version.id, parsed.document);
    forget(documents, uses, version.parents);
  }
  const branches = file.branches.map((branch) => readBranch(branch, heads));
  const main = branches.find(({ name }) => name === MAIN_BRANCH);
  if (main === undefined) throw fault(`It has no branch ${MAIN_BRANCH}.`);
  return { versions, nodes, branches: branches.map(({ name, version }) => ({ name, expected: null, version })), states: branches, marks: file.marks.map((mark) => readMark(mark, versions)), document: heads.get(main.version)! };
}

/** Writes what was read as the history of an app that has none. Resolves false where it has. */
export async function appendAppFile(store: HistoryStore & BranchStore, app: string, { versions, nodes, branches, states, marks }: ReadAppFile): Promise<boolean> {
  if (!(await store.append(app, { versions, nodes, branches }))) return false;
  for (const { name, ...state } of states) if (state.isProtected || state.deletedAt !== undefined) await store.setBranch(app, name, state);
  for (const mark of marks) await store.writeMark(app, mark);
  return true;
}

async function proveFileVersion(each: unknown, documents: ReadonlyMap<string, Parts>, codec: NodeCodec): Promise<{ readonly version: Version; readonly parts: Parts }> {
  if (!isRecord(each) || !isRecord(each['version']) || !isRecord(each['set']) || !Array.isArray(each['removed'])) throw fault('One of its versions is not written as one.');
  const version = each['version'] as unknown as Version;
  const { id, ...content } = version;
  if (typeof id !== 'string' || !Array.isArray(version.parents) || !Array.isArray(version.edits) || typeof version.at !== 'string' || typeof version.message !== 'string' || typeof version.author !== 'string') throw fault('One of its versions is not written as one.');
  if ((await versionId(content, codec)) !== id) throw fault(`Version ${id} was changed.`);
  const [parent] = version.parents;
  const before = parent === undefined ? new Map<string, JsonValue>() : documents.get(parent);
  if (before === undefined) throw fault(`Version ${id} follows one that is not before it.`);
  const parts = new Map(before);
  for (const path of each['removed'] as readonly string[]) parts.delete(path);
  for (const [path, value] of Object.entries(each['set'])) parts.set(path, value as JsonValue);
  return { version, parts };
}

/** How many versions still need each one's document. */
function countUses(versions: readonly unknown[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const each of versions) {
    const parent = isRecord(each) && isRecord(each['version']) && Array.isArray(each['version']['parents']) ? each['version']['parents'][0] as unknown : undefined;
    if (typeof parent === 'string') uses.set(parent, (uses.get(parent) ?? 0) + 1);
  }
  return uses;
}

function forget(documents: Map<string, Parts>, uses: Map<string, number>, [parent]: readonly string[]): void {
  if (parent === undefined) return;
  const left = (uses.get(parent) ?? 1) - 1;
  uses.set(parent, left);
  if (left === 0) documents.delete(parent);
}

function readBranch(branch: unknown, heads: ReadonlyMap<string, AppDocument>): Omit<Branch, 'revision'> {
  if (!isRecord(branch) || typeof branch['name'] !== 'string' || branchNameFault(branch['name']) !== undefined || typeof branch['version'] !== 'string' || !heads.has(branch['version'])) throw fault('One of its branches is at no version of it.');
  const { name, version, isProtected, deletedAt } = branch;
  return { name, version, isProtected: isProtected === true, ...(typeof deletedAt === 'string' ? { deletedAt } : {}) };
}

function readMark(mark: unknown, versions: readonly Version[]): VersionMark {
  if (!isRecord(mark) || !versions.some(({ id }) => id === mark['version'])) throw fault('Something is written at a version that is not in it.');
  return { version: String(mark['version']), name: String(mark['name'] ?? '').slice(0, 200), note: String(mark['note'] ?? '').slice(0, 4000), pinned: mark['pinned'] === true };
}

function toParts({ inlay, name, theme, ...document }: AppDocument): Parts {
  const app = { inlay, name, ...(theme === undefined ? {} : { theme }) } as unknown as JsonValue;
  return new Map([['app', app], ...SECTIONS.flatMap((section) => Object.entries(document[section]).map(([entry, value]): [string, JsonValue] => [`${section}/${entry}`, value as unknown as JsonValue]))]);
}

function fromParts(parts: Parts): unknown {
  const document: Record<string, Record<string, JsonValue>> = Object.fromEntries(SECTIONS.map((section) => [section, {}]));
  for (const [path, value] of parts) {
    const [section = '', name = ''] = path.split('/');
    const entries = Object.hasOwn(document, section) ? document[section] : undefined;
    // As an own member, whatever it is called.
    if (entries !== undefined) Object.defineProperty(entries, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return { ...(parts.get('app') as object | undefined), ...document };
}

function fault(message: string): InlayError {
  return new InlayError(`The file cannot be read. ${message}`, { code: 'bad-app-file' });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
