import { InlayError } from '../inlay-error.ts';
import { isImmediate, isPlain, unpackBytes } from './node-codec.ts';
import type { ImmediateCodec, NodeCodec } from './node-codec.ts';

/** What nodes are read with. `nodes` gives kept bytes by hash, in the order asked for; undefined for one that is not there. */
export interface NodeReading {
  readonly nodes: (hashes: readonly string[]) => Promise<readonly (Uint8Array | undefined)[]>;
  readonly codec: NodeCodec;
}

/** The bytes of nodes, each proved to be what its hash says. Rejects with an InlayError that names the one that is missing or damaged. */
export async function readNodes(hashes: readonly string[], { nodes, codec }: NodeReading): Promise<readonly Uint8Array[]> {
  const kept = await nodes(hashes);
  // A tree has hundreds of small nodes: a promise for each would take longer than to open it.
  if (isImmediate(codec)) return openAll(hashes, hashes.map((hash, index) => there(hash, kept[index])), codec);
  return Promise.all(hashes.map(async (hash, index) => open(hash, there(hash, kept[index]), codec)));
}

function openAll(hashes: readonly string[], kept: readonly Uint8Array[], codec: ImmediateCodec): readonly Uint8Array[] {
  const small = kept.filter((bytes) => !isPlain(bytes));
  const inflated = small.length > 1 ? codec.inflateAll?.(small) : undefined;
  let next = 0;
  return kept.map((bytes, index) => {
    const hash = hashes[index]!;
    const opened = inflated === undefined || isPlain(bytes) ? undefined : inflated[next++];
    return opened !== undefined && codec.hash(opened as Uint8Array<ArrayBuffer>) === hash ? opened : openAtOnce(hash, bytes, codec);
  });
}

function openAtOnce(hash: string, kept: Uint8Array, codec: ImmediateCodec): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = unpackBytes(kept, codec);
  } catch (cause) {
    throw notInflating(hash, cause);
  }
  if (codec.hash(bytes as Uint8Array<ArrayBuffer>) !== hash) throw otherHash(hash);
  return bytes;
}

async function open(hash: string, kept: Uint8Array, codec: NodeCodec): Promise<Uint8Array> {
  let bytes: Uint8Array;
  try {
    bytes = await unpackBytes(kept, codec);
  } catch (cause) {
    throw notInflating(hash, cause);
  }
  if ((await codec.hash(bytes as Uint8Array<ArrayBuffer>)) !== hash) throw otherHash(hash);
  return bytes;
}

function there(hash: string, kept: Uint8Array | undefined): Uint8Array {
  if (kept === undefined) throw new InlayError(`History node ${hash} is missing.`, { code: 'history-missing' });
  return kept;
}

function notInflating(hash: string, cause: unknown): InlayError {
  return new InlayError(`History node ${hash} is damaged: it does not inflate.`, { code: 'history-damaged', cause });
}

function otherHash(hash: string): InlayError {
  return new InlayError(`History node ${hash} is damaged: its content has another hash.`, { code: 'history-damaged' });
}
