import type { RunContext } from '../ai/index.ts';

/** A value of a query's parameter: several of one name go as `tag=a&tag=b`. */
export type RestParam = string | readonly string[];

/** One request to a REST resource, resolved. It names the resource, never an address; the path stays under its base URL. */
export interface RestRequest {
  readonly resource: string;
  readonly method: string;
  readonly path: string;
  readonly params: Readonly<Record<string, RestParam>>;
  readonly headers: Readonly<Record<string, string>>;
  /** A text as it is, anything else as JSON; undefined where there is none. */
  readonly body?: unknown;
}

/** What came back. `data` is the value of a JSON answer, the text of a text, `{mimeType, base64}` of anything else, null of nothing. */
export interface RestAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly data: unknown;
}

/**
 * Sends requests to REST resources. The browser's goes through the server, which adds keys; the command line's and the
 * server's own go straight to the resource. Rejects with an AiError, also for an answer that is no success; aborting the
 * signal reaches the resource.
 */
export interface RestRunner {
  send(request: RestRequest, context: RunContext): Promise<RestAnswer>;
}

/** `GET /users?limit=5`, with the body below it: what a person reads of a request. */
export function describeRestRequest({ method, path, params, body }: Omit<RestRequest, 'resource' | 'headers'>): string {
  const search = new URLSearchParams(Object.entries(params).flatMap(([name, value]) => [value].flat().map((each) => [name, each] as [string, string]))).toString();
  const line = `${method} ${path}${search === '' ? '' : `${path.includes('?') ? '&' : '?'}${search}`}`;
  return body === undefined ? line : `${line}\n\n${typeof body === 'string' ? body : JSON.stringify(body, null, 2)}`;
}
