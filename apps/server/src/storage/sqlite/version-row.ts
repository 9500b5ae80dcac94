import { InlayError } from '@inlay/runtime/inlay-error';
import { decodeVersion, proveVersion } from '@inlay/runtime/history';
import type { Version } from '@inlay/runtime/history';
import { fromKey } from './history-key.ts';
import { nodeCodec } from './node-codec.ts';

/** A row of `versions` as a version, proved to be what its id says. Bodies of the first format are JSON. */
export async function toVersion(row: Readonly<Record<string, unknown>>): Promise<Version> {
  const { body, live_parents: live } = row;
  const id = fromKey(row['id']);
  const version = typeof body === 'string' ? await readText(id, body) : await decodeVersion(id, body as Uint8Array, nodeCodec);
  return typeof live === 'string' ? { ...version, parents: JSON.parse(live) as string[] } : version;
}

async function readText(id: string, body: string): Promise<Version> {
  let content: Version;
  try {
    content = JSON.parse(body) as Version;
  } catch (cause) {
    throw new InlayError(`Version ${id} is damaged: it cannot be read.`, { code: 'history-damaged', cause });
  }
  const { id: _, ...rest } = content;
  await proveVersion(id, rest, nodeCodec);
  return { id, ...rest };
}
