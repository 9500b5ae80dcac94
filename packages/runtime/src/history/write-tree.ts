import { SECTIONS } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import { packBytes } from './node-codec.ts';
import type { NodeCodec } from './node-codec.ts';
import { childOf, DEEPEST, forkBytes, FORK_WIDTH, hashPath, LEAF_ENTRIES, leafBytes, rootBytes } from './tree-node.ts';
import type { DocumentHeader, Entry, Fork, Leaf, TreeNode } from './tree-node.ts';

/**
 * A document with the tree that it was written as or read from:
 *
 *   root { header } ─┬─ fork ─┬─ leaf { "components/answer": entry, … }     at most 8 entries
 *                    │        └─ leaf { … }
 *                    └─ leaf { … }
 *
 * Where an entry stands follows from the hash of its path and from how many there are, so the same document gives the
 * same tree whatever the order of its edits, and two that differ in one entry differ in one leaf and what is above it.
 */
export interface DocumentTree {
  /** The hash of the root: what a version names. */
  readonly root: string;
  readonly document: AppDocument;
  readonly top: TreeNode | undefined;
}

/** A tree and those of its nodes, ready to be kept, that the one before it did not have. */
export interface WrittenTree {
  readonly tree: DocumentTree;
  readonly nodes: ReadonlyMap<string, Uint8Array>;
}

/** An entry that is not as it was; its value is undefined where it is gone. */
interface Change {
  readonly pathHash: number;
  readonly entry: Entry;
}

/** Writes a document as a tree. What it shares with `base`, entry by entry as the same object, is neither encoded nor hashed again. */
export async function writeTree(document: AppDocument, codec: NodeCodec, base?: DocumentTree): Promise<WrittenTree> {
  const nodes = new Map<string, Uint8Array>();
  const known = hashesOf(base?.top, new Set());
  const top = await sealTop(update(base?.top, changesSince(base?.document, document), 0), codec, nodes);
  const { hash: root, kept } = await name(rootBytes(headerOf(document), top), codec, false);
  if (root !== base?.root) nodes.set(root, kept);
  // Entries that are equal without being the same object give the nodes that are there.
  for (const hash of nodes.keys()) if (known.has(hash)) nodes.delete(hash);
  return { tree: { root, document, top }, nodes };
}

/** What a document says beside its entries. */
function headerOf({ inlay, name: own, theme }: AppDocument): DocumentHeader {
  return { inlay, name: own, ...(theme === undefined ? {} : { theme }) };
}

function changesSince(base: AppDocument | undefined, document: AppDocument): readonly Change[] {
  const changes: Change[] = [];
  for (const section of SECTIONS) {
    const before: Readonly<Record<string, unknown>> = base?.[section] ?? {};
    const after: Readonly<Record<string, unknown>> = document[section];
    if (before === after) continue;
    const add = (own: string, value: unknown): void => void changes.push(changeTo({ path: `${section}/${own}`, section, name: own, value }));
    for (const own of Object.keys(after)) if (!Object.hasOwn(before, own) || before[own] !== after[own]) add(own, after[own]);
    for (const own of Object.keys(before)) if (!Object.hasOwn(after, own)) add(own, undefined);
  }
  return changes;
}

function changeTo(entry: Entry): Change {
  return { pathHash: hashPath(entry.path), entry };
}

/** The node with the changes in it; the very same where there are none. New ones have no hash yet. */
function update(node: TreeNode | undefined, changes: readonly Change[], depth: number): TreeNode | undefined {
  if (changes.length === 0) return node;
  if (node?.kind === 'fork') return fork(children(node.children, changes, depth));
  const byPath = new Map(node?.entries.map((entry) => [entry.path, entry]));
  for (const { entry } of changes) {
    if (entry.value === undefined) byPath.delete(entry.path);
    else byPath.set(entry.path, entry);
  }
  const entries = [...byPath.values()];
  if (entries.length === 0) return undefined;
  if (entries.length <= LEAF_ENTRIES || depth === DEEPEST) return { kind: 'leaf', hash: '', jsonBytes: 0, entries };
  return fork(children([], entries.map(changeTo), depth));
}

function children(before: readonly (TreeNode | undefined)[], changes: readonly Change[], depth: number): readonly (TreeNode | undefined)[] {
  const parts: Change[][] = Array.from({ length: FORK_WIDTH }, () => []);
  for (const change of changes) parts[childOf(change.pathHash, depth)]!.push(change);
  return parts.map((part, index) => update(before[index], part, depth + 1));
}

/** A fork; or a leaf where what is below fits into one. */
function fork(below: readonly (TreeNode | undefined)[]): TreeNode | undefined {
  const count = below.reduce((sum, child) => sum + countOf(child), 0);
  if (count === 0) return undefined;
  return count <= LEAF_ENTRIES ? { kind: 'leaf', hash: '', jsonBytes: 0, entries: below.flatMap(entriesOf) } : { kind: 'fork', hash: '', count, children: below };
}

/** How many entries are in a node and below it. */
export function countOf(node: TreeNode | undefined): number {
  return node === undefined ? 0 : node.kind === 'leaf' ? node.entries.length : node.count;
}

function entriesOf(node: TreeNode | undefined): readonly Entry[] {
  return node === undefined ? [] : node.kind === 'leaf' ? node.entries : node.children.flatMap(entriesOf);
}

function hashesOf(node: TreeNode | undefined, hashes: Set<string>): ReadonlySet<string> {
  if (node !== undefined) hashes.add(node.hash);
  if (node?.kind === 'fork') for (const child of node.children) hashesOf(child, hashes);
  return hashes;
}

/** The top with every hash below it. A fork at the top stands in the root itself, so it has no hash of its own. */
async function sealTop(top: TreeNode | undefined, codec: NodeCodec, nodes: Map<string, Uint8Array>): Promise<TreeNode | undefined> {
  if (top?.kind !== 'fork') return seal(top, codec, nodes);
  return { ...top, children: await Promise.all(top.children.map((child) => seal(child, codec, nodes))) };
}

/** The node with every hash below it; what is new goes to `nodes`. */
async function seal(node: TreeNode | undefined, codec: NodeCodec, nodes: Map<string, Uint8Array>): Promise<TreeNode | undefined> {
  if (node === undefined || node.hash !== '') return node;
  if (node.kind === 'leaf') {
    const bytes = leafBytes(node.entries);
    return sealed({ ...node, jsonBytes: bytes.byteLength }, bytes, codec, nodes);
  }
  const below = await Promise.all(node.children.map((child) => seal(child, codec, nodes)));
  return sealed({ ...node, children: below }, forkBytes(below), codec, nodes);
}

async function sealed<Node extends Leaf | Fork>(node: Node, bytes: Uint8Array<ArrayBuffer>, codec: NodeCodec, nodes: Map<string, Uint8Array>): Promise<Node> {
  // Hashes do not deflate.
  const { hash, kept } = await name(bytes, codec, node.kind === 'leaf');
  nodes.set(hash, kept);
  return { ...node, hash };
}

async function name(bytes: Uint8Array<ArrayBuffer>, codec: NodeCodec, isWorthIt: boolean): Promise<{ readonly hash: string; readonly kept: Uint8Array }> {
  return { hash: await codec.hash(bytes), kept: await packBytes(bytes, codec, isWorthIt) };
}
