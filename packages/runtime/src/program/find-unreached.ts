import { QUERY_HANDLERS } from '../document/index.ts';
import type { HandlerAction, QueryNode } from '../document/index.ts';
import type { Problem } from '../problem.ts';
import { mentionedWords } from './mentioned-words.ts';
import type { CompiledComponent, CompiledParts } from './program.ts';

/**
 * Queries that run only when triggered, and that nothing triggers: no handler of a component or of a query that runs, and
 * no component that shows them. A word that could be its name is taken for it, so that what is said here is so.
 */
export function findUnreached({ document, components }: CompiledParts): readonly Problem[] {
  const queries = new Map(Object.entries(document.queries));
  const unreached = new Map([...queries].filter(([, { run }]) => run === 'manual'));
  if (unreached.size === 0) return [];
  const open = [...queries].flatMap(([name, { run }]) => (run === 'manual' ? [] : [name]));
  const reach = (words: Iterable<string>): void => {
    for (const word of words) if (unreached.delete(word)) open.push(word);
  };
  for (const part of components.values()) reach(startedBy(part, unreached));
  for (let name = open.pop(); name !== undefined; name = open.pop()) reach(startedAfter(queries.get(name)!));
  return [...unreached.keys()].map(toProblem);
}

function startedBy({ node, definition, props }: CompiledComponent, queries: ReadonlyMap<string, QueryNode>): Iterable<string> {
  // Which query an expression names is known when it runs.
  if (definition.query !== undefined && props.get(definition.query.nameProp)?.live) return [...queries.keys()];
  const named = Object.values(node.props ?? {}).filter((value) => typeof value === 'string');
  return [...named, ...(node.on === undefined ? [] : wordsOf(Object.values(node.on).flat()))];
}

function startedAfter(node: QueryNode): Iterable<string> {
  return wordsOf(QUERY_HANDLERS.flatMap((event) => node[event] ?? []));
}

function wordsOf(actions: readonly HandlerAction[]): Iterable<string> {
  return mentionedWords(actions.filter((action) => action.do !== 'abort'));
}

function toProblem(name: string): Problem {
  return {
    severity: 'warning', code: 'unreachable-query', message: `Nothing runs the query "${name}".`, path: ['queries', name, 'run'],
    hint: 'Let a component or another query trigger it, or choose when it runs by itself.',
  };
}
