import { AiError } from '../ai-error.ts';
import type { AiErrorData } from '../ai-error.ts';
import type { AiEvent } from '../ai-event.ts';
import { AI_ACTIONS } from '../ai-request.ts';
import type { AiRequest, AiRunner } from '../ai-request.ts';
import { aiWarning } from '../ai-warning.ts';
import type { AiWarning } from '../ai-warning.ts';
import { DEFAULT_TIMEOUTS } from '../ai-runner-options.ts';
import type { AiRunnerOptions } from '../ai-runner-options.ts';
import { DeadlineError } from '../deadlines.ts';
import type { RunTimeouts } from '../deadlines.ts';
import { createRefusalMemory } from '../models/refusal-memory.ts';
import type { RefusalMemory } from '../models/refusal-memory.ts';
import { AI_SCHEMAS, isAiResource } from '../resource.ts';
import type { AiResource, ResourceOrigin } from '../resource.ts';
import { createRequestBudget } from './request-budget.ts';
import type { RequestBudget } from './request-budget.ts';
import { StreamLimitError } from '../stream/server-sent-events.ts';

/** Runs requests as `createAiRunner` says, which loads this. */
export function createRequestRunner(options: AiRunnerOptions): AiRunner {
  const [memory, budget] = [options.memory ?? createRefusalMemory(), createRequestBudget(() => performance.now())];
  return {
    async *run(request, { signal }) {
      // Our own controller, so that a run that ends early for any reason frees its connection.
      const controller = new AbortController();
      const forward = () => controller.abort(signal.reason);
      if (signal.aborted) forward();
      signal.addEventListener('abort', forward, { once: true });
      let hasAnswer = false;
      try {
        for await (const event of runOnce(request, { options, memory, budget, controller })) {
          hasAnswer ||= event.type !== 'start' && event.type !== 'warning';
          yield event;
          if (event.type === 'finish' || event.type === 'error') return;
        }
        yield { type: 'error', error: new AiError('protocol', `"${request.resource}" ended without an answer.`).data };
      } catch (error) {
        yield { type: 'error', error: signal.aborted ? abortedError() : errorData(error, request.resource, hasAnswer) };
      } finally {
        signal.removeEventListener('abort', forward);
        controller.abort();
      }
    },
  };
}

interface RunParts {
  readonly options: AiRunnerOptions;
  readonly memory: RefusalMemory;
  readonly budget: RequestBudget;
  readonly controller: AbortController;
}

async function* runOnce(request: AiRequest, { options, memory, budget, controller }: RunParts): AsyncGenerator<AiEvent, void, undefined> {
  const { signal } = controller;
  const { action } = request;
  if (action === 'searchVectors') throw new AiError('config', 'No knowledge bases can be searched here.', { hint: 'Open the app on an Inlay server, or give inlay run one with --knowledge.' });
  const { resource, origin } = await resolveResource(request, options);
  const { model, warning } = chooseModel(request, resource);
  yield { type: 'start', source: { resource: resource.name, origin, model, label: resource.label ?? null } };
  if (warning !== undefined) yield { type: 'warning', warning };
  const timeouts: RunTimeouts = { ...DEFAULT_TIMEOUTS, ...options.timeouts, ...resource.timeouts };
  const timer = setTimeout(() => controller.abort(new DeadlineError(timeouts.totalMs, 'It was not done within')), timeouts.totalMs);
  try {
    const { runAction } = await import('./run-action.ts');
    yield* runAction({ ...request, action }, { resource, model, memory, budget, signal, timeouts, send: options.transport(resource), loadImage: options.loadImage });
  } finally {
    clearTimeout(timer);
  }
}

async function resolveResource({ resource: name, action }: AiRequest, { resolve }: AiRunnerOptions): Promise<{ readonly resource: AiResource; readonly origin: ResourceOrigin }> {
  if (!AI_ACTIONS.includes(action)) throw new AiError('config', `The action "${action}" is not known.`, { hint: `Known: ${AI_ACTIONS.join(', ')}.` });
  const resolved = await resolve(name);
  if (resolved === undefined) throw new AiError('config', `There is no AI resource "${name}".`, { hint: 'Add it under Resources, or choose another one in the query.' });
  const { resource, origin } = resolved;
  if (!isAiResource(resource)) throw new AiError('config', `The resource "${name}" speaks "${resource.schema}", which is not for models.`, { hint: `For models: ${AI_SCHEMAS.join(', ')}.` });
  if (resource.disabled === true) throw new AiError('config', `The resource "${name}" is switched off.`, { hint: 'Switch it on under Resources, or choose another one in the query.' });
  return { resource, origin };
}

/** A stand-in resource seldom has the model that a query was written for; its own first model answers then, with a warning. */
function chooseModel({ options, resource: asked }: AiRequest, resource: AiResource): { readonly model: string; readonly warning?: AiWarning } {
  const [first] = resource.models;
  const wanted = options.model?.trim();
  if (wanted === undefined || wanted === '') {
    if (first === undefined) throw new AiError('config', `The resource "${resource.name}" names no model, and neither does the query.`, { hint: 'Name a model in the query or in the resource.' });
    return { model: first };
  }
  const isStandIn = resource.name !== asked;
  if (!isStandIn || first === undefined || resource.models.includes(wanted)) return { model: wanted };
  return { model: first, warning: aiWarning('model', '"{wanted}" is not there; {model} answers instead', { wanted, model: first }) };
}

function abortedError(): AiErrorData {
  return new AiError('aborted', 'The run was stopped.').data;
}

function errorData(error: unknown, resource: string, hasAnswer: boolean): AiErrorData {
  if (error instanceof AiError) return error.data;
  if (error instanceof DeadlineError) return new AiError('timeout', `"${resource}" did not answer: ${error.message}`, { hint: 'Is the model loaded and the service not busy? Run it again.' }).data;
  if (error instanceof StreamLimitError) return new AiError('protocol', `"${resource}": ${error.message}`, { hint: 'Ask for a shorter answer.' }).data;
  const cause = rootCause(error);
  if (hasAnswer) return new AiError('network', `The connection to "${resource}" broke off${cause === '' ? '' : `: ${cause}`}.`, { hint: 'What came so far is kept. Run it again.' }).data;
  return new AiError('network', `"${resource}" could not be reached${cause === '' ? '' : `: ${cause}`}.`, { hint: 'Check that the service runs and that its base URL is right.' }).data;
}

/** The innermost reason: fetch wraps "connect ECONNREFUSED" in "fetch failed". */
function rootCause(error: unknown): string {
  let current = error;
  for (let depth = 0; depth < 5 && current instanceof Error && current.cause instanceof Error; depth += 1) current = current.cause;
  return current instanceof Error ? current.message : '';
}
