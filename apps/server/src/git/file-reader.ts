import { InlayError } from '@inlay/runtime/inlay-error';
import { parseFile } from './document-files.ts';
import { GIT_LIMITS } from './limits.ts';
import type { ObjectStore } from './objects/object-store.ts';

/** A file of an app. */
export interface ReadFile {
  readonly value: unknown;
  /** Of its text. */
  readonly bytes: number;
}

/**
 * Reads files of apps as values, by their objects' ids. Those that were read last are kept, as most stand in many commits:
 * no more of them than one app may have. Throws `git-too-large` for one of more than 4 MB before it is unpacked, and what
 * `damaged` throws for one that cannot be read.
 */
export function createFileReader(objects: ObjectStore, damaged: (kind: string, oid: string) => (cause: unknown) => never): (path: string, oid: string, where: string) => ReadFile {
  const known = new Map<string, ReadFile>();
  let kept = 0;
  const attempt = <Result>(oid: string, work: () => Result): Result => {
    try {
      return work();
    } catch (cause) {
      return damaged('File', oid)(cause);
    }
  };
  const readBytes = (path: string, oid: string, where: string): Uint8Array => {
    if ((attempt(oid, () => objects.size(oid)) ?? 0) > GIT_LIMITS.fileBytes) throw new InlayError(`${path} in ${where} is larger than ${GIT_LIMITS.fileBytes / 1_000_000} MB.`, { code: 'git-too-large' });
    // It may be a change of a file that was larger.
    const object = attempt(oid, () => objects.read(oid, GIT_LIMITS.objectBytes));
    return object?.type === 'blob' ? object.content : damaged('File', oid)(undefined);
  };
  return (path, oid, where) => {
    const earlier = known.get(oid);
    if (earlier !== undefined) return earlier;
    const bytes = readBytes(path, oid, where);
    const file = { value: parseFile(path, bytes, where), bytes: bytes.byteLength };
    if (kept + file.bytes > GIT_LIMITS.appBytes || known.size >= GIT_LIMITS.files) {
      known.clear();
      kept = 0;
    }
    known.set(oid, file);
    kept += file.bytes;
    return file;
  };
}
