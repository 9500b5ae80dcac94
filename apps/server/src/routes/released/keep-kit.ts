import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KitStore } from '../../storage/storage.ts';

const HASH_LENGTH = 16;

/**
 * Keeps the embed script and its chunks as they are built now, once for each build, and gives the path of that script.
 * The chunks keep theirs, which hold hashes of their content. Undefined where nothing is built.
 */
export async function keepKit(kits: KitStore, folder: string): Promise<string | undefined> {
  const script = await readIfThere(join(folder, 'embed.js'));
  if (script === undefined) return undefined;
  const path = `/embed-${createHash('sha256').update(script).digest('hex').slice(0, HASH_LENGTH)}.js`;
  if (await kits.has(path)) return path;
  const chunks = await readdir(join(folder, 'embed')).catch(() => [] as string[]);
  const files = await Promise.all(chunks.map(async (name) => [`/embed/${name}`, await readFile(join(folder, 'embed', name))] as const));
  await kits.save(new Map<string, Uint8Array>([...files, [path, script]]));
  return path;
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
