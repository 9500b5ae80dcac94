import type { PackageFiles } from './unpack-package.ts';

/** What was fetched a moment ago, so that choosing other elements of a package does not fetch it again. */
export interface PackageMemory {
  /** What a registry said of a package, unless that is too long ago. */
  metadata(name: string): Readonly<Record<string, unknown>> | undefined;
  keepMetadata(name: string, metadata: Readonly<Record<string, unknown>>): void;
  /** The files of an archive by its checked SHA-512. */
  files(integrity: string): PackageFiles | undefined;
  keepFiles(integrity: string, files: PackageFiles): void;
}

/** A new version is found this long after it was published, at the latest. */
const METADATA_MS = 60_000;
const MAX_NAMES = 100;
const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** A memory of the process, bounded. `now` is in milliseconds. */
export function createPackageMemory(now: () => number): PackageMemory {
  const names = new Map<string, { readonly until: number; readonly metadata: Readonly<Record<string, unknown>> }>();
  const archives = new Map<string, PackageFiles>();
  return {
    metadata: (name) => {
      const kept = names.get(name);
      return kept === undefined || kept.until <= now() ? undefined : kept.metadata;
    },
    keepMetadata: (name, metadata) => {
      names.delete(name);
      names.set(name, { until: now() + METADATA_MS, metadata });
      if (names.size > MAX_NAMES) names.delete(names.keys().next().value!);
    },
    files: (integrity) => archives.get(integrity),
    keepFiles: (integrity, files) => {
      archives.set(integrity, files);
      // The oldest goes first; one that is too large alone is not kept either.
      while (bytesOf(archives) > MAX_FILE_BYTES) archives.delete(archives.keys().next().value!);
    },
  };
}

function bytesOf(archives: ReadonlyMap<string, PackageFiles>): number {
  return [...archives.values()].reduce((sum, files) => sum + [...files.values()].reduce((inner, { byteLength }) => inner + byteLength, 0), 0);
}
