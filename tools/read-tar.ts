/** A file of a tar archive. Folders and links are left out. */
export interface TarEntry {
  readonly name: string;
  readonly isExecutable: boolean;
  readonly bytes: Uint8Array;
}

const BLOCK = 512;

/**
 * The files of an uncompressed tar archive (POSIX ustar, which is what npm packs), without a `tar` program.
 * Refuses names that would leave the folder they are unpacked into.
 */
export function readTar(archive: Uint8Array): TarEntry[] {
  const entries: TarEntry[] = [];
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0;) {
    const header = archive.subarray(at, at + BLOCK);
    const prefix = text(header, 345, 155);
    const name = `${prefix === '' ? '' : `${prefix}/`}${text(header, 0, 100)}`;
    const size = Number.parseInt(text(header, 124, 12), 8);
    if (!Number.isInteger(size)) throw new Error(`The archive is damaged: "${name}" has no size.`);
    if (name.startsWith('/') || name.split('/').includes('..')) throw new Error(`The archive names a file outside of itself: "${name}".`);
    const type = text(header, 156, 1);
    if (type === '0' || type === '') {
      const isExecutable = (Number.parseInt(text(header, 100, 8), 8) & 0o100) !== 0;
      entries.push({ name: name.replace(/^\.\//, ''), isExecutable, bytes: archive.subarray(at + BLOCK, at + BLOCK + size) });
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return entries;
}

function text(header: Uint8Array, start: number, length: number): string {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end === -1 ? field : field.subarray(0, end)).trim();
}
