import OpenAI from 'openai';
import type { TransportRequest } from '@inlay/runtime/ai';

/** The package refuses to start without a key; local servers have none. This one is never sent. */
const PLACEHOLDER_KEY = 'no-key';

/** A request that the package is to build, and the way out. */
export interface OpenaiSending {
  readonly request: TransportRequest;
  readonly key: string | undefined;
  readonly signal: AbortSignal;
  /** Sends a body with our own headers. */
  readonly send: (body: string | undefined, signal: AbortSignal) => Promise<Response>;
}

/** Has the `openai` package build a request, and gives back the raw response whatever its status, without retries. */
export async function sendThroughOpenai({ request, key, signal, send }: OpenaiSending): Promise<Response> {
  const answer: { response?: Response } = {};
  const client = createClient(key, async (_url, init) => {
    answer.response = await send(typeof init?.body === 'string' ? init.body : undefined, init?.signal ?? signal);
    // The package reads the body of a refusal to make an error of it; that body is for our own reader.
    const { ok, status, headers } = answer.response;
    return ok ? answer.response : new Response(null, { status, headers: [...headers] });
  });
  try {
    // An absolute URL is used as it is; the runtime has made it from the resource's base URL.
    await (request.method === 'GET' ? client.get(request.url, { signal }).asResponse() : client.post(request.url, { body: request.body ?? {}, signal }).asResponse());
  } catch (error) {
    signal.throwIfAborted();
    if (answer.response === undefined) throw error;
  }
  if (answer.response === undefined) throw new TypeError('The provider was not asked.');
  return answer.response;
}

type ClientFetch = NonNullable<NonNullable<ConstructorParameters<typeof OpenAI>[0]>['fetch']>;

/** Everything that the package would otherwise read from the environment is stated. */
function createClient(key: string | undefined, fetch: ClientFetch): OpenAI {
  return new OpenAI({ apiKey: key ?? PLACEHOLDER_KEY, adminAPIKey: null, organization: null, project: null, webhookSecret: null, baseURL: 'http://unused.invalid', maxRetries: 0, logLevel: 'off', fetch });
}
