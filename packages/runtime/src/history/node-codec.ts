import { sha256 } from '../sha256.ts';
import { deflate, inflate } from './deflate.ts';

/** Now or later: a platform that can do it at once should not be made to wait. */
export type Soon<Value> = Value | Promise<Value>;

/**
 * How bytes are hashed and made small. The platform's own way is asynchronous; a store may bring a synchronous one, since
 * for pieces of a kilobyte the waiting costs more than the work. All give the same hashes; bytes are read by the codec of their store.
 */
export interface NodeCodec {
  /** True where all of it answers at once, never with a promise. */
  readonly isImmediate?: true;
  /** SHA-256 as 64 lower-case hexadecimal digits. */
  hash(bytes: Uint8Array<ArrayBuffer>): Soon<string>;
  /** Smaller bytes that do not begin with 0x07: raw RFC 1951, or whatever `inflate` tells apart from it. */
  deflate(bytes: Uint8Array<ArrayBuffer>): Soon<Uint8Array>;
  /** Throws or rejects on damaged bytes and on more than `MAX_NODE_BYTES`. */
  inflate(bytes: Uint8Array): Soon<Uint8Array>;
}

/** One that does everything at once. */
export interface ImmediateCodec extends NodeCodec {
  readonly isImmediate: true;
  hash(bytes: Uint8Array<ArrayBuffer>): string;
  deflate(bytes: Uint8Array<ArrayBuffer>): Uint8Array;
  inflate(bytes: Uint8Array): Uint8Array;
  /**
   * Many at once, in their order, where that is quicker than one by one. Undefined where one of them is damaged, and
   * what comes after a damaged one may be wrong: then each is opened by itself, which tells which it is.
   */
  inflateAll?(all: readonly Uint8Array[]): readonly Uint8Array[] | undefined;
}

/** True for a codec that makes nobody wait. */
export function isImmediate(codec: NodeCodec): codec is ImmediateCodec {
  return codec.isImmediate === true;
}

/** By Web Crypto and compression streams: everywhere. */
export const platformCodec: NodeCodec = { hash: sha256, deflate, inflate };

/** Marks bytes that are kept as they are. No deflated bytes begin so: its low bits name a kind of block that there is not. */
const PLAIN = 0x07;

/** Bytes as they are kept: deflated where that makes them smaller. */
export async function packBytes(bytes: Uint8Array<ArrayBuffer>, { deflate: make }: NodeCodec, isWorthIt = true): Promise<Uint8Array> {
  if (isWorthIt) {
    const small = await make(bytes);
    if (small.byteLength <= bytes.byteLength) return small;
  }
  const plain = new Uint8Array(bytes.byteLength + 1);
  plain[0] = PLAIN;
  plain.set(bytes, 1);
  return plain;
}

/** True for bytes that `packBytes` kept as they are. */
export function isPlain(kept: Uint8Array): boolean {
  return kept[0] === PLAIN;
}

/** The bytes that `packBytes` or any raw deflate made. Throws or rejects on damaged ones. */
export function unpackBytes(kept: Uint8Array, codec: ImmediateCodec): Uint8Array;
export function unpackBytes(kept: Uint8Array, codec: NodeCodec): Soon<Uint8Array>;
export function unpackBytes(kept: Uint8Array, { inflate: open }: NodeCodec): Soon<Uint8Array> {
  return isPlain(kept) ? kept.subarray(1) : open(kept);
}
