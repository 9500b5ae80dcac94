import type { Problem } from '../problem.ts';
import type { CompiledParts } from './program.ts';
import { startedAfter } from './started-queries.ts';

/**
 * Queries that run only when triggered, and that nothing triggers: no handler of a component or of a query that runs, and
 * no component that shows them. A word that could be its name is taken for it, so that what is said here is so.
 */
export function findUnreached({ document, components }: CompiledParts): readonly Problem[] {
  const queries = new Map(Object.entries(document.queries));
  const unreached = new Set([...queries].flatMap(([name, { run }]) => (run === 'manual' ? [name] : [])));
  if (unreached.size === 0) return [];
  const open = [...queries.keys()].filter((name) => !unreached.has(name));
  const reach = (words: Iterable<string>): void => {
    for (const word of words) if (unreached.delete(word)) open.push(word);
  };
  for (const { starts } of components.values()) if (starts !== undefined) reach(starts === 'any' ? [...unreached] : starts);
  for (let name = open.pop(); name !== undefined; name = open.pop()) reach(startedAfter(queries.get(name)!));
  return [...unreached].map(toProblem);
}

function toProblem(name: string): Problem {
  return {
    severity: 'warning', code: 'unreachable-query', message: `Nothing runs the query "${name}".`, path: ['queries', name, 'run'],
    hint: 'Let a component or another query trigger it, or choose when it runs by itself.',
  };
}
