import { contentsOf, factsOf } from '@inlay/runtime/files';
import type { FileFacts, FileValue } from '@inlay/runtime/files';

/** The files in a value that may come from anywhere: what is no file is left out. */
export function readFileList(value: unknown): readonly FileValue[] {
  return Array.isArray(value) ? value.filter((item): item is FileValue => contentsOf(item) !== undefined) : [];
}

/** What is known of files without reading them. */
export function describeFiles(files: readonly FileValue[]): readonly FileFacts[] {
  return files.map(factsOf);
}
