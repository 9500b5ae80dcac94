import fs from 'node:fs';
import type { PathLike } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { deflateSync } from 'node:zlib';
import { InlayError } from '@inlay/runtime/inlay-error';
import { GIT_LIMITS } from './limits.ts';
import type { ObjectStore } from './objects/object-store.ts';

/** The file system as isomorphic-git asks for it. */
export interface GitFs {
  readonly promises: Pick<typeof fs.promises, 'readFile' | 'writeFile' | 'mkdir' | 'rmdir' | 'unlink' | 'stat' | 'lstat' | 'readdir' | 'readlink' | 'symlink' | 'rm'>;
}

/**
 * A file system in which isomorphic-git finds no packs, and each object as a file of its own that unpacks to what its
 * size says: the library unpacks whatever it reads whole before anybody can ask how large it is, and reads packs whole.
 * Objects come from the store, which asks first. What is larger than GIT_LIMITS says is refused with `git-too-large`.
 */
export function createBoundedFs(gitFolder: string, objects: ObjectStore): GitFs {
  const { promises } = fs;
  const root = resolve(gitFolder);
  const packs = join(root, 'objects', 'pack');
  const oidAt = (path: PathLike): string | undefined => {
    const [, ...parts] = relative(root, resolve(String(path))).match(/^objects[\\/]([0-9a-f]{2})[\\/]([0-9a-f]{38})$/) ?? [];
    return parts.length === 0 ? undefined : parts.join('');
  };
  const readFile = async (path: PathLike, options?: Parameters<typeof promises.readFile>[1]) => {
    const oid = oidAt(path);
    if (oid !== undefined) return asLoose(objects, oid);
    if (resolve(String(path)).startsWith(root + sep) && (await promises.stat(path)).size > GIT_LIMITS.settingsBytes) {
      throw new InlayError(`The file ${relative(root, String(path))} of the repository is larger than ${GIT_LIMITS.settingsBytes / 1_000_000} MB.`, { code: 'git-too-large' });
    }
    return promises.readFile(path, options ?? null);
  };
  return {
    promises: {
      ...promises,
      readFile: readFile as typeof promises.readFile,
      stat: (async (path: PathLike) => {
        const oid = oidAt(path);
        // Whoever asks wants to know whether there is such a file.
        return promises.stat(oid !== undefined && !fs.existsSync(path) && objects.has(oid) ? root : path);
      }) as typeof promises.stat,
      readdir: (async (path: PathLike) => (resolve(String(path)) === packs ? [] : promises.readdir(path))) as typeof promises.readdir,
    },
  };
}

/** An object as git keeps one in a file of its own, not pressed: it is unpacked again at once. */
function asLoose(objects: ObjectStore, oid: string): Buffer {
  const object = objects.read(oid, GIT_LIMITS.objectBytes);
  if (object === undefined) throw Object.assign(new Error(`There is no object ${oid}.`), { code: 'ENOENT' });
  return deflateSync(Buffer.concat([Buffer.from(`${object.type} ${object.content.byteLength}\0`), object.content]), { level: 0 });
}
