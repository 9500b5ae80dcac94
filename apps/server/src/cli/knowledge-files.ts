import { openAsBlob } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { FileReadError, fileKind, readText } from '@inlay/runtime/files';
import type { DocumentInput } from '@inlay/runtime/knowledge';
import { UsageError } from './usage-error.ts';

/** What was read of a path: its documents, and a sentence for each file that could not be. */
export interface KnowledgeFiles {
  readonly documents: readonly DocumentInput[];
  readonly left: readonly string[];
}

/** A folder with more is hardly meant. */
const MOST_FILES = 1_000;

/** Reads the documents of a folder, with those below it, or of one file. Throws a UsageError where there are none. */
export async function readKnowledgeFiles(path: string, signal: AbortSignal): Promise<KnowledgeFiles> {
  const files = await filesAt(path);
  const documents: DocumentInput[] = [];
  const left: string[] = [];
  for (const { name, place } of files) {
    try {
      const file = Object.assign(await openAsBlob(place), { name });
      documents.push({ name, sizeBytes: file.size, ...(await readText(file, { signal })) });
    } catch (error) {
      if (!(error instanceof FileReadError)) throw error;
      left.push([error.message, error.hint].filter((part) => part !== undefined).join(' '));
    }
  }
  if (documents.length === 0) throw new UsageError(`There is no document in ${path} that can be read.${left.map((reason) => `\n${reason}`).join('')}`);
  return { documents, left };
}

async function filesAt(path: string): Promise<readonly { readonly name: string; readonly place: string }[]> {
  try {
    if ((await stat(path)).isFile()) return [{ name: basename(path), place: path }];
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    // Links are not followed: they lead out of what was named.
    const places = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const names = places.map((place) => ({ place, name: relative(path, place).split(sep).join('/') })).filter(({ name }) => !isHidden(name) && fileKind({ name, type: '' }) !== undefined);
    if (names.length > MOST_FILES) throw new UsageError(`${path} holds ${names.length} documents; at most ${MOST_FILES} are read.`);
    return names.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${path} could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What programs keep for themselves is no document. */
function isHidden(name: string): boolean {
  return name.split('/').some((part) => part.startsWith('.') || part === 'node_modules');
}
