import { AiError } from '../ai/index.ts';
import type { AiErrorData } from '../ai/index.ts';
import { refusalOf, unreachable } from './gateway-failure.ts';
import type { GatewayOptions } from './gateway-runner.ts';
import type { RestAnswer, RestRunner } from './rest-runner.ts';

/** Sends REST requests through Inlay's server (`POST /api/rest`), which knows where the resource is and holds its key. */
export function createGatewayRestRunner({ server, fetch }: GatewayOptions): RestRunner {
  return {
    async send(request, { signal }) {
      const response = await post(`${server}/api/rest`, request, { fetch, signal });
      if (!response.ok) throw await refusalOf(response);
      const result = (await response.json().catch((error: unknown) => { throw unreachable(error, signal); })) as { readonly answer: RestAnswer } | { readonly error: AiErrorData };
      if ('error' in result) throw toAiError(result.error);
      return result.answer;
    },
  };
}

async function post(url: string, body: unknown, { fetch, signal }: { readonly fetch: typeof globalThis.fetch; readonly signal: AbortSignal }): Promise<Response> {
  try {
    return await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), signal });
  } catch (error) {
    throw unreachable(error, signal);
  }
}

function toAiError({ kind, message, hint, status, retryAfterSeconds }: AiErrorData): AiError {
  return new AiError(kind, message, {
    ...(hint === null ? {} : { hint }), ...(status === null ? {} : { status }), ...(retryAfterSeconds === null ? {} : { retryAfterSeconds }),
  });
}
