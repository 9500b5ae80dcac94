import { canonicalJson, SECTIONS } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import { InlayError } from '../inlay-error.ts';
import { deflate, inflate } from './deflate.ts';
import { sha256 } from '../sha256.ts';

/**
 * A document as a Merkle tree, so that a version costs what it changed.
 *
 *   root { header, buckets: { "components/0a": hash, "queries/3f": hash, … } }
 *     └─ bucket { "components/answer": entry, … }        at most about 32 entries
 *
 * An entry's bucket follows from the hash of its path alone, so the same document gives the same tree whatever the
 * order of its edits. The number of buckets is a power of two that grows with the document.
 */
interface RootNode {
  readonly header: Pick<AppDocument, 'inlay' | 'name' | 'theme'>;
  readonly bits: number;
  readonly buckets: Readonly<Record<string, string>>;
}

/** The most entries a bucket should hold; on average it holds half. */
const BUCKET_ENTRIES = 32;

/** The tree of a document: its root's hash and every node, deflated, by hash. */
export interface EncodedTree {
  readonly root: string;
  readonly nodes: ReadonlyMap<string, Uint8Array>;
}

/** Splits a document into nodes. */
export async function encodeTree(document: AppDocument): Promise<EncodedTree> {
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
  const buckets: Record<string, string> = {};
  for (const [key, bucket] of grouped) buckets[key] = await writeNode(bucket, nodes);
  const { inlay, name, theme } = document;
  const root: RootNode = { header: { inlay, name, ...(theme === undefined ? {} : { theme }) }, bits, buckets };
  return { root: await writeNode(root, nodes), nodes };
}

/** Puts a document together again. Rejects with an InlayError that names the node that is missing or damaged. */
export async function decodeTree(root: string, read: (hash: string) => Promise<Uint8Array | undefined>): Promise<Record<string, unknown>> {
  const { header, buckets } = (await readNode(root, read)) as RootNode;
  const document: Record<string, Record<string, unknown>> = Object.fromEntries(SECTIONS.map((section) => [section, {}]));
  const contents = await Promise.all(Object.values(buckets).map((hash) => readNode(hash, read)));
  for (const [path, value] of contents.flatMap((bucket) => Object.entries(bucket as Record<string, unknown>))) {
    const [section, name] = path.split('/', 2) as [string, string];
    (document[section] ??= {})[name] = value;
  }
  return { ...header, ...document };
}

async function writeNode(node: unknown, nodes: Map<string, Uint8Array>): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(node));
  const hash = await sha256(bytes);
  if (!nodes.has(hash)) nodes.set(hash, await deflate(bytes));
  return hash;
}

async function readNode(hash: string, read: (hash: string) => Promise<Uint8Array | undefined>): Promise<unknown> {
  const deflated = await read(hash);
  if (deflated === undefined) throw new InlayError(`History node ${hash} is missing.`, { code: 'history-missing' });
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = await inflate(deflated);
  } catch (cause) {
    throw new InlayError(`History node ${hash} is damaged: it does not inflate.`, { code: 'history-damaged', cause });
  }
  if ((await sha256(bytes)) !== hash) throw new InlayError(`History node ${hash} is damaged: its content has another hash.`, { code: 'history-damaged' });
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** FNV-1a over the path: spreads names evenly, costs nothing, and needs no secrecy. */
function bucketKey(path: string, bits: number): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < path.length; index += 1) hash = Math.imul(hash ^ path.charCodeAt(index), 0x01000193);
  return (bits === 0 ? 0 : (hash >>> 0) >>> (32 - bits)).toString(16);
}
