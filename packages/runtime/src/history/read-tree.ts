import { DOCUMENT_FORMAT, freezeDeep, parseDocument, SECTIONS } from '../document/index.ts';
import type { AppDocument, KnownComponent } from '../document/index.ts';
import { InlayError } from '../inlay-error.ts';
import { readOldTree } from './old-document-tree.ts';
import { putEntry } from './put-entry.ts';
import { readNodes } from './read-nodes.ts';
import type { NodeReading } from './read-nodes.ts';
import type { RecentTrees } from './recent-trees.ts';
import { entryAt, LEAF_ENTRIES, readFork, readRoot } from './tree-node.ts';
import type { DocumentHeader, Leaf, NodeLink, TreeNode } from './tree-node.ts';
import { countOf } from './write-tree.ts';
import type { DocumentTree } from './write-tree.ts';

/** What trees are read with. */
export interface TreeReading extends NodeReading {
  readonly components: readonly KnownComponent[];
  readonly recent: RecentTrees;
}

/** Puts a document together again. Rejects with an InlayError that names the node that is missing or damaged. */
export async function readTree(root: string, reading: TreeReading): Promise<DocumentTree> {
  const known = reading.recent.tree(root);
  if (known !== undefined) {
    reading.recent.keep(known);
    return known;
  }
  const [bytes] = await readNodes([root], reading);
  const content = readRoot(bytes!);
  if (content === undefined) return { root, document: checked(root, await readOldTree(bytes!, (hashes) => readNodes(hashes, reading)), reading), top: undefined };
  const top = topOf(await readBelow(content.children, reading));
  const document = assemble(content.header, top);
  // Only documents that were read and checked are written, so one of today's format need not be checked again.
  if (content.header.inlay !== DOCUMENT_FORMAT) return { root, document: checked(root, document, reading), top: undefined };
  const tree = { root, document: Object.freeze(document) as unknown as AppDocument, top };
  reading.recent.keep(tree);
  return tree;
}

/** What stands at the top: the fork of a root, or the only leaf. */
function topOf(children: readonly (TreeNode | undefined)[]): TreeNode | undefined {
  const count = children.reduce((sum, child) => sum + countOf(child), 0);
  const [first, ...others] = children;
  const isLeaf = first?.kind === 'leaf' && count <= LEAF_ENTRIES && others.every((other) => other === undefined);
  return count === 0 ? undefined : isLeaf ? first : { kind: 'fork', hash: '', count, children };
}

/** The nodes that links name, with all that is below them: read level by level, each level at once, as far as they are not known yet. The caller keeps them. */
export async function readBelow(top: readonly (NodeLink | TreeNode | undefined)[], reading: TreeReading): Promise<readonly (TreeNode | undefined)[]> {
  const read: ReadNodes = { known: new Map(), forks: new Map() };
  let level = top.flatMap((link) => (link === undefined || 'kind' in link ? [] : link));
  while (level.length > 0) {
    const unread = level.filter(({ hash }) => !isRead(hash, read, reading.recent));
    const bytes = await readNodes(unread.map(({ hash }) => hash), reading);
    for (const [index, { hash, isLeaf }] of unread.entries()) {
      if (isLeaf) read.known.set(hash, readLeaf(hash, bytes[index]!));
      else read.forks.set(hash, forkOf(hash, bytes[index]!));
    }
    level = unread.flatMap(({ hash, isLeaf }) => (isLeaf ? [] : read.forks.get(hash)!.flatMap((child) => child ?? [])));
  }
  return top.map((link) => (link === undefined || 'kind' in link ? link : build(link, read)));
}

/** What was read of nodes, by their hashes, before they are put together. */
interface ReadNodes {
  /** Leaves, forks that are put together, and both from an earlier time. */
  readonly known: Map<string, TreeNode>;
  readonly forks: Map<string, readonly (NodeLink | undefined)[]>;
}

function isRead(hash: string, { known, forks }: ReadNodes, recent: RecentTrees): boolean {
  if (known.has(hash) || forks.has(hash)) return true;
  const node = recent.node(hash);
  if (node !== undefined) known.set(hash, node);
  return node !== undefined;
}

const TEXT = new TextDecoder();

function readLeaf(hash: string, bytes: Uint8Array): Leaf {
  const parsed = JSON.parse(TEXT.decode(bytes)) as Record<string, unknown>;
  return { kind: 'leaf', hash, jsonBytes: bytes.byteLength, entries: Object.keys(parsed).map((path) => entryAt(path, freezeDeep(parsed[path]))) };
}

function forkOf(hash: string, bytes: Uint8Array): readonly (NodeLink | undefined)[] {
  const links = readFork(bytes);
  if (links === undefined) throw new InlayError(`History node ${hash} is not what the node above it says.`, { code: 'history-damaged' });
  return links;
}

function build({ hash }: NodeLink, read: ReadNodes): TreeNode {
  const known = read.known.get(hash);
  if (known !== undefined) return known;
  const children = read.forks.get(hash)!.map((child) => child && build(child, read));
  const node: TreeNode = { kind: 'fork', hash, count: children.reduce((sum, child) => sum + countOf(child), 0), children };
  read.known.set(hash, node);
  return node;
}

function assemble(header: DocumentHeader, top: TreeNode | undefined): Record<string, unknown> {
  const sections: Record<string, Record<string, unknown>> = Object.fromEntries(SECTIONS.map((section) => [section, {}]));
  const add = (node: TreeNode | undefined): void => {
    if (node?.kind === 'fork') for (const child of node.children) add(child);
    else if (node?.kind === 'leaf') for (const entry of node.entries) putEntry(sections, entry);
  };
  add(top);
  for (const section of Object.values(sections)) Object.freeze(section);
  return { ...header, ...sections };
}

function checked(root: string, found: Record<string, unknown>, { components }: TreeReading): AppDocument {
  const { document, problems } = parseDocument(found, { components });
  if (document === undefined) throw new InlayError(`The tree ${root} holds no document that can be read: ${problems[0]?.message ?? ''}`, { code: 'history-damaged' });
  return document;
}
