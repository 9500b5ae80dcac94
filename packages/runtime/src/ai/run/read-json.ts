import { AiError } from '../ai-error.ts';
import { describeFailure } from '../failure/describe-failure.ts';
import { readReason } from '../failure/read-reason.ts';
import type { Reason } from '../failure/read-reason.ts';
import { isRecord } from '../json.ts';
import { readText } from '../stream/response-body.ts';
import type { RunScope } from './run-scope.ts';

/** Images are large; more than this is no answer. */
const MAX_JSON_BYTES = 80_000_000;

/** An answer that is one JSON object. Rejects with an AiError for anything else, an error inside it among them. */
export async function readJson(response: Response, scope: RunScope): Promise<Readonly<Record<string, unknown>>> {
  const text = await readText(response, MAX_JSON_BYTES);
  if (text.trim() === '') throw new AiError('protocol', `"${scope.resource.name}" answered with nothing.`, { hint: 'Check that the base URL is that of the API and that the model is loaded.' });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    if (/^\s*[[{]/.test(text)) throw new AiError('truncated', `The answer of "${scope.resource.name}" broke off in the middle of its JSON.`, { hint: 'Run the query again.' });
    throw failureOf({ ...readReason(text), code: 'html' }, scope, response.status);
  }
  if (isRecord(value) && !hasError(value)) return value;
  throw failureOf(readReason(text), scope, response.status);
}

function hasError(value: Readonly<Record<string, unknown>>): boolean {
  return Boolean(value['error']) || (typeof value['message'] === 'string' && Object.keys(value).length < 4);
}

function failureOf(reason: Reason, { codec, resource, model }: RunScope, status: number): AiError {
  const { kind, message, hint } = describeFailure(reason, codec.failures, { service: resource.name, model, status }).error;
  return new AiError(kind, message, hint === null ? {} : { hint });
}
