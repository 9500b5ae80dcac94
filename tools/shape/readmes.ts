import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Finding } from '../finding.ts';
import { readWorkspace } from '../resolve-import.ts';

/** One screen: what it is, one example, what it refuses. */
const LONGEST_README = 80;

/**
 * Finds packages and public subpaths without a README, and READMEs that are more than a screen or show no example.
 * A subpath that is one file is told of in its package's README; a component's in its definition, from which
 * Storybook writes its page.
 */
export function findMissingReadmes(root: string, files: readonly string[]): Finding[] {
  const known = new Set(files);
  return documentedFolders(root, files).flatMap((folder): Finding[] => {
    const file = `${folder}/README.md`;
    if (!known.has(file)) return [{ file, message: 'is missing: every package and public subpath says what it is, with one example, and what it refuses' }];
    const text = readFileSync(join(root, file), 'utf8');
    const lines = text.trimEnd().split('\n').length;
    if (lines > LONGEST_README) return [{ file, message: `has ${lines} lines, more than one screen (${LONGEST_README})` }];
    return text.includes('```') ? [] : [{ file, message: 'shows no example' }];
  });
}

function documentedFolders(root: string, files: readonly string[]): string[] {
  const folders = [...readWorkspace(root, files).values()].flatMap(({ folder, entries }) => [
    folder,
    // The entry "." is the package itself, whose README stands beside its package.json.
    ...[...entries].filter(([subpath, entry]) => subpath !== '.' && entry.endsWith('/index.ts')).map(([, entry]) => dirname(entry)),
  ]);
  return [...new Set(folders)];
}
