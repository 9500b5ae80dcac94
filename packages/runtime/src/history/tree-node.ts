import { canonicalJson } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';

/** An entry of a document: `components/answer` is `answer` of the components. */
export interface Entry {
  readonly path: string;
  readonly section: string;
  readonly name: string;
  readonly value: unknown;
}

/** A node that holds entries. */
export interface Leaf {
  readonly kind: 'leaf';
  readonly hash: string;
  /** How long its entries are as JSON; 0 until it is written. */
  readonly jsonBytes: number;
  readonly entries: readonly Entry[];
}

/** A node that holds nodes: an entry stands under the child that the next bits of its path's hash name. */
export interface Fork {
  readonly kind: 'fork';
  readonly hash: string;
  /** Of the entries below. */
  readonly count: number;
  readonly children: readonly (TreeNode | undefined)[];
}

/** A node of a document's tree. `hash` is empty until it is written. */
export type TreeNode = Leaf | Fork;

/** What a document says beside its entries. */
export type DocumentHeader = Pick<AppDocument, 'inlay' | 'name' | 'theme'>;

/** So many children a fork has: wider ones cost a version more bytes, narrower ones a read more nodes. */
export const FORK_WIDTH = 4;
const FORK_BITS = 2;
/** A leaf with more entries is split. */
export const LEAF_ENTRIES = 8;
/** Below it there are no more bits to tell entries apart. */
export const DEEPEST = 32 / FORK_BITS;

const HASH_BYTES = 32;
/** The first byte of a fork and of a root; a leaf, as JSON, begins with a brace. */
const FORK = 0x01;
const ROOT = 0x02;

/** Which child of a fork at this depth (0 at the top) an entry stands under. */
export function childOf(pathHash: number, depth: number): number {
  return (pathHash >>> (32 - FORK_BITS * (depth + 1))) & (FORK_WIDTH - 1);
}

/** FNV-1a with a last mix, so that names which differ only at their end spread evenly. It needs no secrecy. */
export function hashPath(path: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < path.length; index += 1) hash = Math.imul(hash ^ path.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A leaf's bytes: its entries as canonical JSON. */
export function leafBytes(entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson(Object.fromEntries(entries.map(({ path, value }) => [path, value]))));
}

/** The entry at a path. Its parts are made once, since they are asked for whenever a document is put together. */
export function entryAt(path: string, value: unknown): Entry {
  const slash = path.indexOf('/');
  return { path, section: path.slice(0, slash), name: path.slice(slash + 1), value };
}

/**
 * A fork's bytes: `01`, which children are there, which of them are leaves (a bit each), then their hashes, 32 bytes each.
 *
 *   01 | 0000 1011 | 0000 0010 | hash of child 0 | hash of child 1, a leaf | hash of child 3
 */
export function forkBytes(children: readonly (TreeNode | undefined)[]): Uint8Array<ArrayBuffer> {
  const there = children.flatMap((child) => child ?? []);
  const bytes = new Uint8Array(3 + HASH_BYTES * there.length);
  bytes.set([FORK, bitsOf(children, (child) => child !== undefined), bitsOf(children, (child) => child?.kind === 'leaf')]);
  for (const [index, { hash }] of there.entries()) bytes.set(fromHex(hash), 3 + HASH_BYTES * index);
  return bytes;
}

/** A root's bytes: `02`, the fork at the top (of which a leaf is the only child), and the header as canonical JSON. It stands in for that fork. */
export function rootBytes(header: DocumentHeader, top: TreeNode | undefined): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(canonicalJson(header));
  const fork = forkBytes(top?.kind === 'fork' ? top.children : [top]);
  const bytes = new Uint8Array(1 + fork.byteLength + text.byteLength);
  bytes[0] = ROOT;
  bytes.set(fork, 1);
  bytes.set(text, 1 + fork.byteLength);
  return bytes;
}

/** Where a node is and whether it is a leaf. */
export interface NodeLink {
  readonly hash: string;
  readonly isLeaf: boolean;
}

/** What a root says; undefined for bytes that are none. */
export function readRoot(bytes: Uint8Array): { readonly header: DocumentHeader; readonly children: readonly (NodeLink | undefined)[] } | undefined {
  if (bytes[0] !== ROOT) return undefined;
  const children = readFork(bytes.subarray(1));
  if (children === undefined) return undefined;
  const text = bytes.subarray(4 + HASH_BYTES * children.filter((child) => child !== undefined).length);
  return { header: JSON.parse(new TextDecoder().decode(text)) as DocumentHeader, children };
}

/** The children of a fork; undefined for bytes that are none. */
export function readFork(bytes: Uint8Array): readonly (NodeLink | undefined)[] | undefined {
  const [kind, there = 0, leaves = 0] = bytes;
  if (kind !== FORK) return undefined;
  let at = 3;
  return Array.from({ length: FORK_WIDTH }, (_, index) => {
    if ((there & (1 << index)) === 0) return undefined;
    at += HASH_BYTES;
    return { hash: toHex(bytes.subarray(at - HASH_BYTES, at)), isLeaf: (leaves & (1 << index)) !== 0 };
  });
}

/** 32 bytes of 64 hexadecimal digits in lower case. */
export function fromHex(hash: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(hash.length / 2);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = (digitOf(hash.charCodeAt(index * 2)) << 4) | digitOf(hash.charCodeAt(index * 2 + 1));
  return bytes;
}

/** Of `0` to `9` and `a` to `f`, by their codes. */
function digitOf(code: number): number {
  return code < 0x3a ? code - 0x30 : code - 0x57;
}

/** The hexadecimal digits of bytes, in lower case. */
export function toHex(bytes: Uint8Array): string {
  const codes: number[] = [];
  // Thousands of hashes are written and read in a second: a text put together of pieces takes twice as long, and as long again when it is looked up.
  for (let index = 0; index < bytes.length; index += 1) codes.push(DIGITS[bytes[index]! >> 4]!, DIGITS[bytes[index]! & 0xf]!);
  return String.fromCharCode.apply(null, codes);
}

const DIGITS: readonly number[] = Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));

function bitsOf(children: readonly (TreeNode | undefined)[], isSet: (child: TreeNode | undefined) => boolean): number {
  return children.reduce((bits, child, index) => (isSet(child) ? bits | (1 << index) : bits), 0);
}
