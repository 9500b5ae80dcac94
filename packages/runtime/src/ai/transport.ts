/** One HTTP request to a provider, complete: the URL and headers come from the resource, the body from its schema. */
export interface TransportRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>> | null;
}

/**
 * Sends a request and resolves with the raw response once its headers are there; the body is read by our stream reader.
 * Rejects on network failure. The server's builds and authenticates through the `openai` package over a guarded fetch;
 * elsewhere it is plain `fetch`.
 */
export type Transport = (request: TransportRequest, signal: AbortSignal) => Promise<Response>;
