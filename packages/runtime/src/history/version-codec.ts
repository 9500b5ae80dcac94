import { canonicalJson } from '../document/index.ts';
import { InlayError } from '../inlay-error.ts';
import { packBytes, unpackBytes } from './node-codec.ts';
import type { NodeCodec } from './node-codec.ts';
import { fromHex, toHex } from './tree-node.ts';
import type { Version } from './version.ts';

const HASH_BYTES = 32;
/** The first byte: names as bytes, then the rest, or everything as JSON; with a bit for one whose author was taken away. */
const NAMED = 1;
const TEXT = 2;
const REDACTED = 4;
/** Shorter ones would be read more slowly and hardly be smaller. */
const WORTH_DEFLATING = 512;

/** A version's id: the hash of all the rest of it. */
export async function versionId(content: Omit<Version, 'id' | 'redacted'>, { hash }: NodeCodec): Promise<string> {
  return hash(new TextEncoder().encode(canonicalJson(content)));
}

/**
 * A version as a store keeps it, without its id: how many parents, their ids and the tree's hash, 32 bytes each, then the
 * rest as a JSON list, deflated where it is long. Times are milliseconds, members that hardly any version has come last.
 *
 *   01 | 1 | parent | tree | [author, at, edits, message, origin, { restored, … }]
 */
export async function encodeVersion(version: Version, codec: NodeCodec): Promise<Uint8Array<ArrayBuffer>> {
  const { parents, tree, redacted, ...rest } = { ...version, id: undefined };
  const content = { ...rest, parents, tree };
  const names = [...parents, tree];
  const isNamed = names.every(isHash);
  const text = new TextEncoder().encode(canonicalJson(isNamed ? toList(rest) : content));
  const kept = await packBytes(text, codec, text.byteLength >= WORTH_DEFLATING);
  const kind = (isNamed ? NAMED : TEXT) | (redacted ? REDACTED : 0);
  const head = isNamed ? [kind, parents.length] : [kind];
  const bytes = new Uint8Array(head.length + (isNamed ? names.length * HASH_BYTES : 0) + kept.byteLength);
  bytes.set(head);
  if (isNamed) for (const [index, name] of names.entries()) bytes.set(fromHex(name), head.length + index * HASH_BYTES);
  bytes.set(kept, bytes.byteLength - kept.byteLength);
  return bytes;
}

/** The version that was kept as these bytes. Rejects with an InlayError that names it when they are damaged. */
export async function decodeVersion(id: string, bytes: Uint8Array, codec: NodeCodec): Promise<Version> {
  const content = await contentOf(bytes, codec).catch((cause: unknown) => {
    throw new InlayError(`Version ${id} is damaged: it cannot be read.`, { code: 'history-damaged', cause });
  });
  if (((bytes[0] ?? 0) & REDACTED) !== 0) return { id, ...content, redacted: true };
  await proveVersion(id, content, codec);
  return { id, ...content };
}

/** Rejects with an InlayError unless the id is the hash of the content. */
export async function proveVersion(id: string, content: Omit<Version, 'id'>, codec: NodeCodec): Promise<void> {
  if (isHash(id) && (await versionId(content, codec)) !== id) throw new InlayError(`Version ${id} is damaged: its content has another hash.`, { code: 'history-damaged' });
}

/** True for the name of a node or version; only those are hashes that can be checked. */
export function isHash(name: string): boolean {
  return /^[0-9a-f]{64}$/.test(name);
}

async function contentOf(bytes: Uint8Array, codec: NodeCodec): Promise<Omit<Version, 'id'>> {
  const kind = (bytes[0] ?? 0) & ~REDACTED;
  if (kind === TEXT) return (await parse(bytes.subarray(1), codec)) as Omit<Version, 'id'>;
  if (kind !== NAMED) throw new TypeError('There is no such kind of version.');
  const count = bytes[1] ?? 0;
  const names = Array.from({ length: count + 1 }, (_, index) => toHex(bytes.subarray(2 + index * HASH_BYTES, 2 + (index + 1) * HASH_BYTES)));
  const rest = fromList((await parse(bytes.subarray(2 + names.length * HASH_BYTES), codec)) as RestList);
  return { ...rest, parents: names.slice(0, count), tree: names[count]! };
}

type Rest = Omit<Version, 'id' | 'parents' | 'tree' | 'redacted'>;
type RestList = readonly [author: string, at: number | string, edits: readonly unknown[], message: string, origin: Version['origin'], more?: Partial<Rest>];

function toList({ author, at, edits, message, origin, ...more }: Rest): RestList {
  const milliseconds = Date.parse(at);
  // Another way to write the same time would be another version.
  const time = Number.isFinite(milliseconds) && new Date(milliseconds).toISOString() === at ? milliseconds : at;
  const isMore = Object.values(more).some((value) => value !== undefined);
  return isMore ? [author, time, edits, message, origin, more] : [author, time, edits, message, origin];
}

function fromList([author, at, edits, message, origin, more]: RestList): Rest {
  return { author, origin, message, edits, at: typeof at === 'number' ? new Date(at).toISOString() : at, ...more };
}

async function parse(kept: Uint8Array, codec: NodeCodec): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await unpackBytes(kept, codec)));
}
