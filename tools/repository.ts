import { readdirSync } from 'node:fs';
import { dirname, join, matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The absolute path of the repository. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Folders that hold what was installed, built or cached: nothing in them is ours to check. */
const FOREIGN_FOLDERS = new Set(['node_modules', 'dist', 'coverage', 'storybook-static', '.cache', '.git']);

/**
 * Every file of ours under `root`, as sorted paths relative to it, with `/` on every system.
 * `under` limits the walk to some folders; ones that do not exist count as empty.
 */
export function listFiles(root: string, under: readonly string[] = ['']): string[] {
  return under.flatMap((folder) => walk(root, folder)).sort();
}

/** The files that a check of source code reads: TypeScript and the few plain modules, without declarations. */
export function listSources(root: string, under?: readonly string[]): string[] {
  return listFiles(root, under).filter((file) => /\.(ts|js|mjs)$/.test(file) && !file.endsWith('.d.ts'));
}

/** True when the path matches any of the globs (`*` within a folder, `**` across folders, `{a,b}`). */
export function isMatch(file: string, globs: readonly string[]): boolean {
  return globs.some((glob) => matchesGlob(file, glob));
}

function walk(root: string, folder: string): string[] {
  return entriesOf(join(root, folder)).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return FOREIGN_FOLDERS.has(entry.name) ? [] : walk(root, path);
    return entry.isFile() ? [path] : [];
  });
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
