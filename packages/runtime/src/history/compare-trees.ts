import { differingEntries } from './compare-entries.ts';
import type { DocumentDifference, EntryPair } from './compare-entries.ts';
import type { AppDocument } from '../document/index.ts';
import { readNodes } from './read-nodes.ts';
import { readBelow, readTree } from './read-tree.ts';
import type { TreeReading } from './read-tree.ts';
import { readFork, readRoot } from './tree-node.ts';
import type { Entry, NodeLink, TreeNode } from './tree-node.ts';

/** What stands at a place in a tree: a node that was read before, or where it is. */
type Side = NodeLink | TreeNode | undefined;
/** A place in two trees. */
type Place = readonly [before: Side, after: Side];

/** What differs between the documents of two trees. Only nodes that differ are read: the same hash is the same content. */
export async function compareTrees(before: string, after: string, reading: TreeReading): Promise<DocumentDifference> {
  const [old, now] = (await readNodes([before, after], reading)).map(readRoot);
  // A tree of the first format, or none of today's documents: whole documents differ in more, and mean the same.
  if (old === undefined || now === undefined || old.header.inlay !== now.header.inlay) return documentsDifference((await readTree(before, reading)).document, (await readTree(after, reading)).document);
  const ends: Place[] = [];
  let places: readonly Place[] = old.children.map((child, index) => [child, now.children[index]]);
  while (places.length > 0) {
    const differing = places.filter(([left, right]) => left?.hash !== right?.hash);
    places = await below(differing.filter(isForked), reading);
    ends.push(...differing.filter((place) => !isForked(place)));
  }
  // Both sides at once: what is read together is inflated together.
  const nodes = await readBelow(ends.flat(), reading);
  const pairs = new EntryPairs();
  for (let index = 0; index < nodes.length; index += 2) {
    const [left, right] = [nodes[index], nodes[index + 1]];
    if (left !== undefined) reading.recent.keepNode(left);
    if (right !== undefined) reading.recent.keepNode(right);
    pairs.add(entriesOf(left), entriesOf(right));
  }
  return { before: old.header, after: now.header, entries: pairs.all() };
}

function documentsDifference(before: AppDocument, after: AppDocument): DocumentDifference {
  return { before, after, entries: differingEntries(before, after) };
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

function entriesOf(node: TreeNode | undefined): readonly Entry[] {
  if (node === undefined) return [];
  return node.kind === 'leaf' ? node.entries : node.children.flatMap(entriesOf);
}

/** Puts the two sides of each entry together. */
class EntryPairs {
  readonly #pairs: EntryPair[] = [];
  /** By path. */
  readonly #onlyBefore = new Map<string, Entry>();
  readonly #onlyAfter = new Map<string, Entry>();

  /** Takes in the entries of one place on both sides, which are few. */
  add(before: readonly Entry[], after: readonly Entry[]): void {
    for (const entry of after) {
      const old = before.find(({ path }) => path === entry.path);
      if (old === undefined) this.#onlyAfter.set(entry.path, entry);
      else this.#put(entry, old.value, entry.value);
    }
    for (const entry of before) if (!after.some(({ path }) => path === entry.path)) this.#onlyBefore.set(entry.path, entry);
  }

  all(): readonly EntryPair[] {
    // The only leaf of a small tree stands in a place that says nothing of its entries.
    for (const [path, entry] of this.#onlyAfter) this.#put(entry, this.#onlyBefore.get(path)?.value, entry.value);
    for (const [path, entry] of this.#onlyBefore) if (!this.#onlyAfter.has(path)) this.#put(entry, entry.value, undefined);
    return this.#pairs;
  }

  #put({ section, name }: Entry, before: unknown, after: unknown): void {
    if (before !== after) this.#pairs.push({ section, name, before, after });
  }
}
