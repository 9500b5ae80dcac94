import { hash } from 'node:crypto';
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import { MAX_NODE_BYTES } from '@inlay/runtime/history';
import type { ImmediateCodec } from '@inlay/runtime/history';
import { inflateJoined, isJoinable, toJoinable } from './joined-nodes.ts';
import { NODE_DICTIONARY as dictionary } from './node-dictionary.ts';

/** Marks bytes that need the dictionary and end as deflate streams do. As `packBytes` does, by a kind of block that there is not. Not written any more. */
const WITH_DICTIONARY = 0x0f;
/** Room for a node at a time; the usual 16 kB would be thrown away nearly empty. */
const SMALL = { chunkSize: 2048 };

/**
 * At once, in this thread: nodes are about a kilobyte. It reads what the platform's codec deflated, too, as older servers
 * did, and many nodes of today's in one go.
 */
export const nodeCodec: ImmediateCodec = {
  isImmediate: true,
  hash: (bytes) => hash('sha256', bytes),
  deflate: (bytes) => toJoinable(bytes.byteLength, deflateRawSync(bytes, { dictionary, ...SMALL, windowBits: 13, memLevel: 5, finishFlush: constants.Z_SYNC_FLUSH })),
  inflate: (kept) => (isJoinable(kept) ? inflateJoined([kept])[0]! : kept[0] === WITH_DICTIONARY ? inflateRawSync(kept.subarray(1), { dictionary, ...SMALL, maxOutputLength: MAX_NODE_BYTES }) : inflateRawSync(kept, { maxOutputLength: MAX_NODE_BYTES })),
  inflateAll: (all) => {
    try {
      const joined = inflateJoined(all.filter(isJoinable));
      let next = 0;
      return all.map((kept) => (isJoinable(kept) ? joined[next++]! : nodeCodec.inflate(kept)));
    } catch {
      // Whoever asked opens each by itself, and says which one it is.
      return undefined;
    }
  },
};
