import { canonicalJson, SECTIONS } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import { packBytes } from './node-codec.ts';
import type { NodeCodec } from './node-codec.ts';
import { writeTree } from './write-tree.ts';

/** The nodes of a document's tree, ready to be kept, and the hash of its root. */
export interface NamedTree {
  readonly root: string;
  readonly nodes: ReadonlyMap<string, Uint8Array>;
}

/**
 * A document's tree in today's format, or in the first one where that has the wanted root: what is carried over from
 * elsewhere keeps the ids of its versions, however old they are.
 */
export async function treeFor(document: AppDocument, codec: NodeCodec, wanted?: string): Promise<NamedTree> {
  const { tree, nodes } = await writeTree(document, codec);
  if (wanted === undefined || tree.root === wanted) return { root: tree.root, nodes };
  const old = await oldTree(document, codec);
  return old.root === wanted ? old : { root: tree.root, nodes };
}

const BUCKET_ENTRIES = 32;

/** As the first format was written: see `old-document-tree.ts`. */
async function oldTree(document: AppDocument, codec: NodeCodec): Promise<NamedTree> {
  const entries = SECTIONS.flatMap((section) => Object.entries(document[section]).map(([name, value]) => [`${section}/${name}`, value] as const));
  const bits = Math.max(0, Math.ceil(Math.log2(Math.max(1, (entries.length * 2) / BUCKET_ENTRIES))));
  const grouped = new Map<string, Record<string, unknown>>();
  for (const [path, value] of entries) {
    const key = bucketKey(path, bits);
    const bucket = grouped.get(key) ?? {};
    bucket[path] = value;
    grouped.set(key, bucket);
  }
  const nodes = new Map<string, Uint8Array>();
  const write = async (node: unknown): Promise<string> => {
    const bytes = new TextEncoder().encode(canonicalJson(node));
    const hash = await codec.hash(bytes);
    nodes.set(hash, await packBytes(bytes, codec));
    return hash;
  };
  const buckets: Record<string, string> = {};
  for (const [key, bucket] of grouped) buckets[key] = await write(bucket);
  const { inlay, name, theme } = document;
  return { root: await write({ header: { inlay, name, ...(theme === undefined ? {} : { theme }) }, bits, buckets }), nodes };
}

/** FNV-1a over the path. */
function bucketKey(path: string, bits: number): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < path.length; index += 1) hash = Math.imul(hash ^ path.charCodeAt(index), 0x01000193);
  return (bits === 0 ? 0 : (hash >>> 0) >>> (32 - bits)).toString(16);
}
