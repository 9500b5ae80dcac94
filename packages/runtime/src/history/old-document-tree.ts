import { SECTIONS } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import { putEntry } from './put-entry.ts';
import { entryAt } from './tree-node.ts';

/**
 * The first format of trees: a root and flat buckets, all JSON. It is read for ever and not written any more.
 *
 *   root { header, buckets: { "components/0a": hash, "queries/3f": hash, … } }
 *     └─ bucket { "components/answer": entry, … }
 */
interface OldRoot {
  readonly header: Pick<AppDocument, 'inlay' | 'name' | 'theme'>;
  readonly buckets: Readonly<Record<string, string>>;
}

/** The document below an old root. `read` gives the proved bytes of nodes. */
export async function readOldTree(root: Uint8Array, read: (hashes: readonly string[]) => Promise<readonly Uint8Array[]>): Promise<Record<string, unknown>> {
  const { header, buckets } = parse(root) as OldRoot;
  const sections: Record<string, Record<string, unknown>> = Object.fromEntries(SECTIONS.map((section) => [section, {}]));
  for (const bucket of await read(Object.values(buckets))) for (const [path, value] of Object.entries(parse(bucket) as Record<string, unknown>)) putEntry(sections, entryAt(path, value));
  return { ...header, ...sections };
}

/** The hashes of the buckets below an old root. */
export function oldBuckets(root: Uint8Array): readonly string[] {
  return Object.values((parse(root) as OldRoot).buckets);
}

function parse(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
