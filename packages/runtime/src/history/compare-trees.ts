import { SECTIONS } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import { putEntry } from './put-entry.ts';
import { readNodes } from './read-nodes.ts';
import { readBelow, readTree } from './read-tree.ts';
import type { TreeReading } from './read-tree.ts';
import { readFork, readRoot } from './tree-node.ts';
import type { Entry, NodeLink, TreeNode } from './tree-node.ts';

/** Two documents with only the entries that are not the same in both. */
export interface DocumentDifference {
  readonly before: AppDocument;
  readonly after: AppDocument;
}

/** What stands at a place in a tree: a node that was read before, or where it is. */
type Side = NodeLink | TreeNode | undefined;
/** A place in two trees. */
type Place = readonly [before: Side, after: Side];
type EntryPairs = Map<string, [before: Entry | undefined, after: Entry | undefined]>;

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
  return { before: partial(old.header, pairs, 0), after: partial(now.header, pairs, 1) };
}

function isForked([left, right]: Place): boolean {
  return isFork(left) && isFork(right);
}

function isFork(side: Side): boolean {
  return side !== undefined && ('kind' in side ? side.kind === 'fork' : !side.isLeaf);
}

async function below(places: readonly Place[], reading: TreeReading): Promise<readonly Place[]> {
  const children = new Map<string, readonly Side[]>();
  const unread: string[] = [];
  for (const side of places.flat()) {
    const known = 'kind' in side! ? side : reading.recent.node(side!.hash);
    if (known === undefined) unread.push(side!.hash);
    else children.set(known.hash, known.kind === 'fork' ? known.children : []);
  }
  for (const [index, bytes] of (await readNodes(unread, reading)).entries()) children.set(unread[index]!, readFork(bytes) ?? []);
  return places.flatMap(([left, right]) => {
    const [old, now] = [children.get(left!.hash)!, children.get(right!.hash)!];
    return Array.from({ length: Math.max(old.length, now.length) }, (_, child): Place => [old[child], now[child]]);
  });
}

function collect(node: TreeNode, side: number, pairs: EntryPairs): void {
  if (node.kind === 'fork') {
    for (const child of node.children) if (child !== undefined) collect(child, side, pairs);
    return;
  }
  for (const entry of node.entries) {
    const pair = pairs.get(entry.path);
    if (pair === undefined) pairs.set(entry.path, side === 0 ? [entry, undefined] : [undefined, entry]);
    else pair[side] = entry;
  }
}

function partial(header: Pick<AppDocument, 'inlay' | 'name' | 'theme'>, pairs: EntryPairs, side: 0 | 1): AppDocument {
  const sections: Record<string, Record<string, unknown>> = Object.fromEntries(SECTIONS.map((section) => [section, {}]));
  for (const pair of pairs.values()) if (pair[side] !== undefined && pair[0]?.value !== pair[1]?.value) putEntry(sections, pair[side]);
  return { ...header, ...sections } as unknown as AppDocument;
}
