import type { ComponentDefinition } from '../component/index.ts';
import { QUERY_HANDLERS } from '../document/index.ts';
import type { ComponentNode, HandlerAction, QueryNode } from '../document/index.ts';
import { valueOf } from './compile-value.ts';
import type { CompiledValues } from './compile-value.ts';
import { mentionedWords } from './mentioned-words.ts';

/** The words that could be names of queries which a part starts; `any` where that is known only when it runs. */
export type StartedQueries = ReadonlySet<string> | 'any';

/** What the handlers of a component start, and the query that it shows. Undefined for most, which have neither. */
export function startedBy({ on, props = {} }: ComponentNode, definition: ComponentDefinition, compiled: CompiledValues): StartedQueries | undefined {
  const shown = definition.query?.nameProp;
  if (shown === undefined && on === undefined) return undefined;
  if (shown !== undefined && valueOf(compiled, shown)?.live) return 'any';
  return new Set([...(shown === undefined ? [] : [String(props[shown])]), ...wordsOf(Object.values(on ?? {}).flat())]);
}

/** What the handlers of a query start, and the queries that its model may call as tools. */
export function startedAfter(node: QueryNode): ReadonlySet<string> {
  return new Set([...wordsOf(QUERY_HANDLERS.flatMap((event) => node[event] ?? [])), ...mentionedWords(node.options['tools'])]);
}

function wordsOf(actions: readonly HandlerAction[]): ReadonlySet<string> {
  return mentionedWords(actions.filter((action) => action.do !== 'abort'));
}
