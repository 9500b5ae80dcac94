import type { Finding } from '../finding.ts';
import type { SourceFile } from '../source-file.ts';
import { functionsOf } from '../source-functions.ts';

const LONGEST_FILE = 400;
const LONGEST_FUNCTION = 80;

/** Finds files and functions that are longer than one can keep in mind. */
export function findLongCode(source: SourceFile): Finding[] {
  const file = source.path;
  const lines = source.text.trimEnd().split('\n').length;
  return [
    ...(lines > LONGEST_FILE ? [{ file, message: `has ${lines} lines, more than ${LONGEST_FILE}: split it by concept` }] : []),
    ...functionsOf(source).filter((found) => found.lines > LONGEST_FUNCTION).map((found) => (
      { file, line: found.line, message: `${found.name === '' ? 'a function' : found.name} has ${found.lines} lines, more than ${LONGEST_FUNCTION}` })),
  ];
}
