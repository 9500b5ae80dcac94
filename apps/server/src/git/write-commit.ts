import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';

const deflateBytes = promisify(deflate);

/**
 * Writes a commit as a loose object, to the byte, and gives its id: isomorphic-git would write the headers that it knows
 * and no others. One that is there already stays.
 */
export async function writeCommit(gitFolder: string, text: string): Promise<string> {
  const content = new TextEncoder().encode(text);
  const object = Buffer.concat([Buffer.from(`commit ${content.byteLength}\0`), content]);
  // Git's own name for it; nothing here relies on it being hard to forge.
  const oid = createHash('sha1').update(object).digest('hex');
  const path = join(gitFolder, 'objects', oid.slice(0, 2), oid.slice(2));
  if (await access(path).then(() => true, () => false)) return oid;
  await mkdir(dirname(path), { recursive: true });
  // Whole or not at all: a reader may look at any moment.
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, await deflateBytes(object), { mode: 0o444 });
  await rename(draft, path);
  return oid;
}
