import type { ComponentDefinition } from '@inlay/runtime/component';
import type { QueryNode } from '@inlay/runtime/document';
import type { Session } from './session.ts';

/** Which queries a kind that shows one can show. */
const SHOWN: Readonly<Record<string, (query: QueryNode) => boolean>> = {
  aiQuery: ({ action }) => ['generateText', 'summarizeText', 'classifyText', 'extractEntities', 'generateTextFromImage', 'captionImage'].includes(action),
  chat: ({ action }) => action === 'generateChatResponse',
  batchProgress: ({ forEach }) => forEach !== undefined,
};

/**
 * A kind with an example that shows a query of the app: the one that was opened last, or else the first that a component of
 * this kind can show. The kind as it is where it shows none, or there is none.
 */
export function withQueryToShow(definition: ComponentDefinition, { document: { queries }, openQuery }: Pick<Session, 'document' | 'openQuery'>): ComponentDefinition {
  const fits = SHOWN[definition.type];
  if (definition.query === undefined || fits === undefined) return definition;
  const names = Object.keys(queries).filter((name) => fits(queries[name]!));
  const name = openQuery !== undefined && names.includes(openQuery) ? openQuery : names[0];
  return name === undefined ? definition : { ...definition, example: { ...definition.example, [definition.query.nameProp]: name } };
}
