import { AiError } from '../ai/index.ts';

/** Why the server refused a run, from its answer. */
export async function refusalOf(response: Response): Promise<AiError> {
  const body = (await response.json().catch(() => ({}))) as { readonly error?: { readonly message?: string; readonly hint?: string } };
  const message = body.error?.message ?? `The Inlay server answered with HTTP ${response.status}.`;
  const kind = response.status === 401 || response.status === 403 ? 'denied' : response.status === 429 ? 'rate' : response.status >= 500 ? 'server' : 'request';
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return new AiError(kind, message, { status: response.status, ...(Number.isFinite(seconds) ? { retryAfterSeconds: seconds } : {}), ...(body.error?.hint === undefined ? {} : { hint: body.error.hint }) });
}

/** What a request that never reached the server failed with. */
export function unreachable(cause: unknown, signal: AbortSignal): AiError {
  if (signal.aborted) return new AiError('aborted', 'The run was stopped.');
  return new AiError('network', 'The Inlay server could not be reached.', { hint: 'Is it still running? Start it with npm start and reload this page.', cause });
}
