import type { FileValue } from '@inlay/runtime/files';

/**
 * The files with others added at the end. One that was picked before, the same in way, name, size and time, is replaced
 * where it stands; a name alone makes no two files the same, as they may come from two folders.
 */
export function mergeFiles(files: readonly FileValue[], added: readonly FileValue[]): readonly FileValue[] {
  const merged = new Map(files.map((file) => [identityOf(file), file]));
  for (const file of added) merged.set(identityOf(file), file);
  return [...merged.values()];
}

function identityOf({ name, sizeBytes, lastModified, relativePath }: FileValue): string {
  return JSON.stringify([name, sizeBytes, lastModified, relativePath]);
}
