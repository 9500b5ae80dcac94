import type { Finding } from '../finding.ts';

/** Words that say nothing of what is inside. */
const EMPTY_WORDS = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'manager', 'service', 'services']);

/** Terms of art that contain one of those words. */
const TERMS = ['service-worker'];

/** Finds files and folders that are not kebab-case, or whose name says nothing. */
export function findBadNames(files: readonly string[]): Finding[] {
  return files.flatMap((file): Finding[] => {
    const stem = TERMS.reduce((path, term) => path.replace(term, ''), file);
    const empty = stem.split(/[/.-]/).find((word) => EMPTY_WORDS.has(word.toLowerCase()));
    if (empty !== undefined) return [{ file, message: `is named "${empty}", which says nothing of what is inside: name it after its main export` }];
    if (/[A-Z_ ]/.test(file)) return [{ file, message: 'is not kebab-case' }];
    return [];
  });
}
