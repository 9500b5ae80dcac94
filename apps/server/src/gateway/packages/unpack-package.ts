import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { isInlayError, InlayError } from '@inlay/runtime/inlay-error';
import { unpackTar } from 'modern-tar';

/** The files of a package that a page could load or that say something of them, by their paths from its root. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** Bounds on what an archive may become: all of it, its files, one of them and those that are kept, in bytes or in number. */
export interface UnpackLimits {
  readonly bytes: number;
  readonly files: number;
  readonly fileBytes: number;
  readonly keptBytes: number;
}

/** Component libraries come with icons: thousands of small files. */
export const UNPACK_LIMITS: UnpackLimits = Object.freeze({ bytes: 96 * 1024 * 1024, files: 20_000, fileBytes: 4 * 1024 * 1024, keptBytes: 48 * 1024 * 1024 });
const inflate = promisify(gunzip);
const WANTED = /\.(?:js|mjs|json)$/;

/**
 * Reads a package's archive in memory; nothing of it touches the disk. Rejects with an InlayError: `too-large` beyond the limits,
 * `bad-archive` for what is no archive, and for links and paths that lead out of it.
 */
export async function unpackPackage(archive: Uint8Array, what: string, limits: UnpackLimits = UNPACK_LIMITS): Promise<PackageFiles> {
  const tar = await inflateWithin(archive, { what, limit: limits.bytes });
  let [files, kept] = [0, 0];
  try {
    const entries = await unpackTar(tar, {
      strict: true,
      filter: ({ name, type = 'file', size }) => {
        if (type === 'directory') return false;
        files += 1;
        if (files > limits.files) throw tooLarge(what, `more than ${limits.files} files`);
        if (type !== 'file') throw new InlayError(`The archive of ${what} holds a link or a device, ${name.slice(0, 200)}. Packages have files only.`, { code: 'bad-archive' });
        const path = pathIn(name);
        if (path === undefined) throw new InlayError(`The archive of ${what} holds a path that leads out of it, ${name.slice(0, 200)}.`, { code: 'bad-archive' });
        if (!WANTED.test(path) || size > limits.fileBytes) return false;
        kept += size;
        if (kept > limits.keptBytes) throw tooLarge(what, `more than ${limits.keptBytes / 1024 / 1024} MB of code`);
        return true;
      },
    });
    // Copies: a view would keep all of the archive in memory.
    return new Map(entries.flatMap(({ header, data }) => (data === undefined ? [] : [[pathIn(header.name)!, data.slice()]])));
  } catch (cause) {
    if (isInlayError(cause)) throw cause;
    throw new InlayError(`The archive of ${what} cannot be read.`, { code: 'bad-archive', cause });
  }
}

/** Without its first folder, which every archive of a package has; undefined for what is no path inside. */
function pathIn(name: string): string | undefined {
  const [first, ...parts] = name.replace(/^\.\//, '').split('/');
  const isInside = first !== undefined && parts.length > 0 && [first, ...parts].every((part) => part !== '' && part !== '.' && part !== '..') && !/[\\\0]/.test(name);
  return isInside ? parts.join('/') : undefined;
}

async function inflateWithin(archive: Uint8Array, { what, limit }: { readonly what: string; readonly limit: number }): Promise<Uint8Array> {
  try {
    return await inflate(archive, { maxOutputLength: limit });
  } catch (cause) {
    if (cause instanceof RangeError) throw tooLarge(what, `more than ${limit / 1024 / 1024} MB`);
    throw new InlayError(`The archive of ${what} is not compressed as packages are.`, { code: 'bad-archive', cause });
  }
}

function tooLarge(what: string, why: string): InlayError {
  return new InlayError(`${what} unpacks to ${why}.`, { code: 'too-large', hint: 'Name a smaller package, or the address of a module that has all that the element needs.' });
}
