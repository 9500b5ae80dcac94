import type { Problem } from '../problem.ts';

/** A part of the document, `['queries', 'ask']`: what stands deeper in it is a place of its own. */
const PART_DEPTH = 2;

/**
 * What was found before running, then what running found beside it. A template or a step that is in error as it is written
 * fails when it runs, too, and so does the query that it stands in: that is one problem.
 */
export function mergeProblems(found: readonly Problem[], live: readonly Problem[]): readonly Problem[] {
  const places = new Set<string>();
  for (const { severity, path } of found) if (severity === 'error') for (let depth = path.length; depth >= PART_DEPTH; depth -= 1) places.add(path.slice(0, depth).join('.'));
  const isKnown = ({ code, path }: Problem): boolean => places.has(path.join('.')) && (path.length > PART_DEPTH || code === 'query-expression' || code === 'query-transform');
  return [...found, ...live.filter((problem) => !isKnown(problem))];
}
