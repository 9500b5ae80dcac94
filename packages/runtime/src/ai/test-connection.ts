import { AiError } from './ai-error.ts';
import type { AiErrorData } from './ai-error.ts';
import { createAiRunner } from './create-ai-runner.ts';
import { loadCodec } from './load-codec.ts';
import type { Refusable } from './model-call.ts';
import type { AiResource } from './resource.ts';
import { readText } from './stream/response-body.ts';
import type { Transport } from './transport.ts';

/** One thing that was tried, in words. */
export interface ConnectionCheck {
  readonly name: 'models' | 'answer';
  readonly ok: boolean;
  readonly message: string;
  /** What to do about it; null where nothing needs to be done. */
  readonly hint: string | null;
}

/** What a resource is good for. */
export interface ConnectionReport {
  /** True when a model answered. */
  readonly ok: boolean;
  /** The models that the service lists; empty where it lists none. */
  readonly models: readonly string[];
  readonly checks: readonly ConnectionCheck[];
  /** What the list says that the resource's models do not take. */
  readonly refusals: readonly ListedRefusal[];
}

/** Something that a model does not take, by what its service says of it. */
export interface ListedRefusal {
  readonly model: string;
  readonly refused: Refusable;
}

/** A model that is not there yet has to be loaded first. */
const TEST_TIMEOUTS = { firstTokenMs: 60_000, idleMs: 20_000, totalMs: 90_000 };
const LIST_TIMEOUT_MS = 15_000;
const TEST_TOKENS = 64;

/**
 * Tries a resource out: asks for its list of models, then its first model (or the first of the list) for one word. What
 * goes wrong stands in the report, in words; never rejects.
 */
export async function testConnection(resource: AiResource, send: Transport, signal: AbortSignal): Promise<ConnectionReport> {
  const { models, check: listed, refusals = [] } = await listModels(resource, send, signal);
  const tested = resource.models.length === 0 ? { ...resource, models: models.slice(0, 1) } : resource;
  const answered = await askForWord(tested, send, signal);
  // A service that lists no models may answer all the same; one that answers needs no list.
  return { ok: answered.ok, models, checks: [listed, answered], refusals };
}

async function listModels(resource: AiResource, send: Transport, signal: AbortSignal): Promise<{ readonly models: readonly string[]; readonly check: ConnectionCheck; readonly refusals?: readonly ListedRefusal[] }> {
  try {
    const codec = await loadCodec(resource.schema);
    const list = await codec.models();
    const response = await send(list.encode(resource), AbortSignal.any([signal, AbortSignal.timeout(LIST_TIMEOUT_MS)]));
    if (!response.ok) return { models: [], check: failed('models', (await codec.decodeFailure(response, { service: resource.name, model: resource.models[0] ?? '' })).error) };
    const answer: unknown = JSON.parse(await readText(response));
    const models = list.decode(answer);
    const refusals = resource.models.flatMap((model) => (list.refusedBy?.(answer, model) ?? []).map((refused) => ({ model, refused })));
    const missing = resource.models.filter((model) => !models.includes(model) && !models.includes(`${model}:latest`));
    if (models.length === 0) return { models, check: { name: 'models', ok: false, message: 'The service lists no models.', hint: 'Name them yourself.' } };
    const unknown = missing.length === 0 ? null : `It does not list ${missing.join(', ')}; check the spelling.`;
    return { models, refusals, check: { name: 'models', ok: missing.length === 0, message: `The service lists ${models.length} ${models.length === 1 ? 'model' : 'models'}.`, hint: unknown } };
  } catch (error) {
    const message = error instanceof AiError ? error.message : 'The service gave no list of models.';
    return { models: [], check: { name: 'models', ok: false, message, hint: error instanceof AiError ? (error.hint ?? null) : 'That alone is no fault: name the models yourself.' } };
  }
}

async function askForWord(resource: AiResource, send: Transport, signal: AbortSignal): Promise<ConnectionCheck> {
  const runner = createAiRunner({ resolve: async () => ({ resource: { ...resource, disabled: false }, origin: 'configured' }), transport: () => send, timeouts: TEST_TIMEOUTS });
  for await (const event of runner.run({ resource: resource.name, action: 'generateText', options: { prompt: 'Answer with the word OK.', maxTokens: TEST_TOKENS } }, { signal })) {
    if (event.type === 'finish') return { name: 'answer', ok: true, message: `${resource.models[0] ?? 'The model'} answers.`, hint: null };
    // A model that thinks spends so few tokens before its first word; that it does shows that it is there.
    if (event.type === 'error') return event.error.kind === 'truncated' ? { name: 'answer', ok: true, message: `${resource.models[0] ?? 'The model'} answers, and thinks first.`, hint: null } : failed('answer', event.error, resource);
  }
  return { name: 'answer', ok: false, message: 'The service did not answer.', hint: null };
}

function failed(name: ConnectionCheck['name'], { kind, message, hint, status }: AiErrorData, resource?: AiResource): ConnectionCheck {
  if (kind === 'network' && resource !== undefined) return { name, ok: false, message: `There is no server at ${originOf(resource)}: ${message}`, hint: 'Is it running, and is the base URL right? From a container, "localhost" is the container itself.' };
  if (status === 404 && !/model/i.test(message)) return { name, ok: false, message: `The path is wrong: ${message}`, hint: 'Check the base URL; most services want it to end in /v1.' };
  return { name, ok: false, message, hint };
}

function originOf({ baseUrl }: AiResource): string {
  return URL.canParse(baseUrl) ? new URL(baseUrl).origin : baseUrl;
}
