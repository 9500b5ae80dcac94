import { isSameJson, SECTIONS } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import { putEntry } from './put-entry.ts';
import { readNodes } from './read-nodes.ts';
import { readBelow, readTree } from './read-tree.ts';
import type { TreeReading } from './read-tree.ts';
import { readFork, readRoot } from './tree-node.ts';
import type { NodeLink, TreeNode } from './tree-node.ts';

/** Two documents with only the entries that are not the same in both. */
export interface DocumentDifference {
  readonly before: AppDocument;
  readonly after: AppDocument;
}

/** A place in two trees. */
type Place = readonly [before: NodeLink | undefined, after: NodeLink | undefined];
type EntryPairs = Map<string, [before: unknown, after: unknown]>;

/** What differs between the documents of two trees. Only nodes that differ are read: the same hash is the same content. */
export async function compareTrees(before: string, after: string, reading: TreeReading): Promise<DocumentDifference> {
  const [old, now] = (await readNodes([before, after], reading)).map(readRoot);
  // A tree of the first format, or none of today's documents: whole documents differ in more, and mean the same.
  if (old === undefined || now === undefined || old.header.inlay !== now.header.inlay) return { before: (await readTree(before, reading)).document, after: (await readTree(after, reading)).document };
  const [pairs, ends]: [EntryPairs, Place[]] = [new Map(), []];
  let places: readonly Place[] = old.children.map((child, index) => [child, now.children[index]]);
  while (places.length > 0) {
    const differing = places.filter(([left, right]) => left?.hash !== right?.hash);
    places = await below(differing.filter(isForked), reading);
    ends.push(...differing.filter((place) => !isForked(place)));
  }
  // Both sides at once: what is read together is inflated together.
  for (const [index, node] of (await readBelow(ends.flat(), reading)).entries()) {
    if (node === undefined) continue;
    reading.recent.keepNode(node);
    collect(node, index % 2, pairs);
  }
  for (const [path, [left, right]] of pairs) if (isSameJson(left, right)) pairs.delete(path);
  return { before: partial(old.header, pairs, 0), after: partial(now.header, pairs, 1) };
}

function isForked([left, right]: Place): boolean {
  return left?.isLeaf === false && right?.isLeaf === false;
}

async function below(places: readonly Place[], reading: TreeReading): Promise<readonly Place[]> {
  const links = new Map<string, readonly (NodeLink | undefined)[]>();
  const unread: string[] = [];
  for (const { hash } of places.flatMap(([left, right]) => [left!, right!])) {
    const known = reading.recent.node(hash);
    if (known === undefined) unread.push(hash);
    else links.set(hash, known.kind === 'fork' ? known.children.map(linkTo) : []);
  }
  for (const [index, bytes] of (await readNodes(unread, reading)).entries()) links.set(unread[index]!, readFork(bytes) ?? []);
  return places.flatMap(([left, right]) => {
    const [old, now] = [links.get(left!.hash)!, links.get(right!.hash)!];
    return Array.from({ length: Math.max(old.length, now.length) }, (_, child): Place => [old[child], now[child]]);
  });
}

function linkTo(node: TreeNode | undefined): NodeLink | undefined {
  return node && { hash: node.hash, isLeaf: node.kind === 'leaf' };
}

function collect(node: TreeNode, side: number, pairs: EntryPairs): void {
  if (node.kind === 'fork') {
    for (const child of node.children) if (child !== undefined) collect(child, side, pairs);
    return;
  }
  for (const [path, value] of node.entries) {
    const pair = pairs.get(path) ?? [undefined, undefined];
    pair[side] = value;
    pairs.set(path, pair);
  }
}

function partial(header: Pick<AppDocument, 'inlay' | 'name' | 'theme'>, pairs: EntryPairs, side: 0 | 1): AppDocument {
  const sections: Record<string, Record<string, unknown>> = Object.fromEntries(SECTIONS.map((section) => [section, {}]));
  for (const [path, pair] of pairs) if (pair[side] !== undefined) putEntry(sections, path, pair[side]);
  return { ...header, ...sections } as unknown as AppDocument;
}
