import { hash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { MAX_NODE_BYTES } from '@inlay/runtime/history';
import type { NodeCodec } from '@inlay/runtime/history';
import { NODE_DICTIONARY as dictionary } from './node-dictionary.ts';

/** Marks bytes that need the dictionary. As `packBytes` does, by a kind of block that there is not. */
const WITH_DICTIONARY = 0x0f;
/** Room for a node at a time; the usual 16 kB would be thrown away nearly empty. */
const SMALL = { chunkSize: 2048 };

/** At once, in this thread: nodes are about a kilobyte. It reads what the platform's codec deflated, too, as older servers did. */
export const nodeCodec: NodeCodec = {
  hash: (bytes) => hash('sha256', bytes),
  deflate: (bytes) => {
    const small = deflateRawSync(bytes, { dictionary, ...SMALL, windowBits: 13, memLevel: 5 });
    const kept = new Uint8Array(small.byteLength + 1);
    kept[0] = WITH_DICTIONARY;
    kept.set(small, 1);
    return kept;
  },
  inflate: (kept) => (kept[0] === WITH_DICTIONARY ? inflateRawSync(kept.subarray(1), { dictionary, ...SMALL, maxOutputLength: MAX_NODE_BYTES }) : inflateRawSync(kept, { maxOutputLength: MAX_NODE_BYTES })),
};
