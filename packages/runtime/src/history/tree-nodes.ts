import { oldBuckets } from './old-document-tree.ts';
import { readNodes } from './read-nodes.ts';
import type { NodeReading } from './read-nodes.ts';
import { readFork, readRoot } from './tree-node.ts';
import type { NodeLink } from './tree-node.ts';

/** So many nodes are read at once. */
const BATCH = 500;

/** Adds the hashes of all nodes of some trees to `found`, but for those in `known` and what is below them. Leaves are not read. */
export async function collectNodes(roots: readonly string[], reading: NodeReading, { found, known = new Set() }: { readonly found: Set<string>; readonly known?: ReadonlySet<string> }): Promise<void> {
  const isNew = (hash: string): boolean => !found.has(hash) && !known.has(hash);
  let forks = [...new Set(roots)].filter(isNew);
  while (forks.length > 0) {
    const next = new Set<string>();
    for (const hash of forks) found.add(hash);
    for (let at = 0; at < forks.length; at += BATCH) {
      for (const { hash, isLeaf } of (await readNodes(forks.slice(at, at + BATCH), reading)).flatMap(linksOf)) {
        if (!isNew(hash)) continue;
        if (isLeaf) found.add(hash);
        else next.add(hash);
      }
    }
    forks = [...next];
  }
}

function linksOf(bytes: Uint8Array): readonly NodeLink[] {
  const root = readRoot(bytes);
  if (root !== undefined) return root.children.flatMap((child) => child ?? []);
  return readFork(bytes)?.flatMap((child) => child ?? []) ?? oldBuckets(bytes).map((hash) => ({ hash, isLeaf: true }));
}
