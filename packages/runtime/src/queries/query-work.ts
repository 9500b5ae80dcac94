import type { AiEvent, AiRequest } from '../ai/index.ts';
import { isLocalAction, RELEASED_ACTION, REST_ACTION } from '../document/index.ts';
import type { CompiledQuery } from '../program/index.ts';
import { describeRestRequest } from '../resources/index.ts';
import type { RestRequest } from '../resources/index.ts';
import { evaluateOptions } from './evaluate-options.ts';
import type { ScopeOf } from './evaluate-options.ts';
import { localValue } from './local-value.ts';
import { maskSecrets } from './mask-secrets.ts';
import type { QueryContext } from './query.ts';
import type { ResolvedInputs, SentRequest } from './query-state.ts';
import { askModel, askRelease, askRest } from './attempts.ts';
import type { Attempt } from './attempts.ts';
import { resolveReleased } from './resolve-released.ts';
import type { ReleasedWork } from './resolve-released.ts';
import { resolveRequest } from './resolve-request.ts';
import { resolveRestRequest } from './resolve-rest-request.ts';

/** What a run does once its inputs are resolved: it asks a model, a REST resource, or the server of a released app, or has its value already. */
export type QueryWork =
  | { readonly kind: 'ai'; readonly request: AiRequest }
  | { readonly kind: 'rest'; readonly request: RestRequest }
  | ({ readonly kind: 'released' } & ReleasedWork)
  | { readonly kind: 'local'; readonly value: unknown };

/** Resolves the inputs of a query, all before anything is sent. Throws an AiError. */
export function resolveWork(query: CompiledQuery, scopeOf: ScopeOf): QueryWork {
  const { action, resource = '' } = query.node;
  if (isLocalAction(action)) return { kind: 'local', value: localValue(action, evaluateOptions(query, scopeOf)) };
  if (action === REST_ACTION) return { kind: 'rest', request: resolveRestRequest(resource, evaluateOptions(query, scopeOf)) };
  if (action === RELEASED_ACTION) return { kind: 'released', ...resolveReleased(query, scopeOf) };
  return { kind: 'ai', request: resolveRequest(query, scopeOf) };
}

/** What a builder reads of it; null where nothing is sent, or where only the server knows. */
export function describeWork(work: QueryWork): ResolvedInputs | null {
  if (work.kind === 'local' || work.kind === 'released') return null;
  if (work.kind === 'rest') return { model: null, system: null, prompt: describeRestRequest(maskSecrets(work.request)) };
  const { model = null, system = null, prompt, text, message, query } = work.request.options;
  // What the action is about, whichever option holds it.
  return { model, system, prompt: prompt || text || message || query || '' };
}

/** What it sends, without anything that may be a key; null where nothing is sent, or where only the server knows. */
export function sentBy(work: QueryWork): SentRequest | null {
  if (work.kind === 'local' || work.kind === 'released') return null;
  if (work.kind === 'ai') {
    const { resource, action, options } = work.request;
    return { resource, action, options };
  }
  const { resource, ...options } = maskSecrets(work.request);
  return { resource, action: REST_ACTION, options };
}

/** One attempt at it. */
export function attemptOf(work: QueryWork, { runner, rest, released }: Pick<QueryContext, 'runner' | 'rest' | 'released'>, { query, onEvent }: { readonly query: string; readonly onEvent: (event: AiEvent) => void }): Attempt {
  switch (work.kind) {
    case 'local': return async () => ({ result: { data: work.value }, hasText: false });
    case 'rest': return askRest(rest, work.request, query);
    case 'released': return askRelease(released, { query, ...work.request }, onEvent);
    case 'ai': return askModel(runner, work.request, { query, onEvent });
  }
}
