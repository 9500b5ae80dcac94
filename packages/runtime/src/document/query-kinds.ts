import { RUN_BEHAVIOURS } from './app-document.ts';
import type { QueryNode } from './app-document.ts';

/** What a query does that asks nobody: an expression over the app, or data that stands in the document. */
export const LOCAL_ACTIONS = ['transform', 'static'] as const;

/** What a query does that asks a REST resource. All other actions are for models. */
export const REST_ACTION = 'rest';

/** What a query does that asks a knowledge base. The base says which resource embeds, so the query names none. */
export const SEARCH_ACTION = 'searchVectors';

/**
 * What a query does in the document of a release: it sends its name and `inputs` to the server that serves the app, which
 * knows the rest of it. `options` are then `{ inputs, files?, tools? }`.
 */
export const RELEASED_ACTION = 'released';

/** The actions whose query may leave its resource out. */
export const ACTIONS_WITHOUT_RESOURCE: readonly string[] = [...LOCAL_ACTIONS, SEARCH_ACTION, RELEASED_ACTION];

/** The methods of a REST request. */
export const REST_METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** The options of the actions that are not for models. */
export const PLAIN_OPTIONS: Readonly<Record<string, readonly string[]>> = {
  transform: ['value'],
  static: ['data', 'text', 'format'],
  rest: ['method', 'path', 'params', 'headers', 'body'],
};

/** True for the actions of `LOCAL_ACTIONS`. */
export function isLocalAction(action: string): boolean {
  return LOCAL_ACTIONS.some((local) => local === action);
}

/** When a query runs that does not say: what costs nothing by itself, what asks somebody when it is told to. */
export function defaultRun(action: string): QueryNode['run'] {
  const [manual, onLoad, automatic] = RUN_BEHAVIOURS;
  return action === 'transform' ? automatic : action === 'static' ? onLoad : manual;
}
