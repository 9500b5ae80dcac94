import { AiError } from '../ai-error.ts';
import type { AiErrorKind } from '../ai-error.ts';
import type { Failure } from './failure.ts';
import type { Reason } from './read-reason.ts';

/** How a vendor names its errors, and what its format is called. */
export interface FailureDialect {
  /** "OpenAI", for "did not answer in the OpenAI format". */
  readonly format: string;
  /** The vendor's error types and codes. */
  readonly kinds: Readonly<Record<string, AiErrorKind>>;
}

/** Where and how a refusal came. `status` is 2xx for an error inside an answer. */
export interface FailureContext {
  readonly service: string;
  readonly model: string;
  readonly status: number;
  readonly retryAfterSeconds?: number | null;
}

/** A refusal in our words: what happened, what the service said, and what to do about it. */
export function describeFailure(reason: Reason, dialect: FailureDialect, context: FailureContext): Failure {
  const { status } = context;
  const retryAfterSeconds = context.retryAfterSeconds ?? reason.retryAfterSeconds;
  const kind = kindOf(reason, dialect, { status, asksToWait: retryAfterSeconds !== null });
  const error = new AiError(kind, messageFor(kind, reason, { ...context, format: dialect.format }), {
    hint: hintFor(kind, reason, context),
    ...(status >= 400 ? { status } : {}),
    ...(retryAfterSeconds === null ? {} : { retryAfterSeconds }),
  });
  return { error: error.data, parameter: reason.parameter, words: `${reason.code} ${reason.parameter} ${reason.message}`.toLowerCase() };
}

/** What the words say counts for more than the status: gateways answer anything with anything. */
const WORDS: readonly (readonly [RegExp, AiErrorKind])[] = [
  [/insufficient_quota|insufficient.{0,10}(credit|balance|funds)|exceeded your current quota|billing|credit balance|out of credits|payment required/, 'quota'],
  [/context.{0,20}(length|size|window)|too many (input )?tokens|maximum context|prompt is too long|input is too long|too long for|exceeds? the (maximum|available|model).{0,30}(token|context)|context_length|token count.{0,40}exceeds|reduce the length/, 'context'],
  [/content.?(policy|filter)|moderation_blocked|safety system|responsibleai/, 'filtered'],
  [/unexpected endpoint|route not found|no such route/, 'protocol'],
  [/(invalid|incorrect|wrong|missing|no).{0,12}api.?key|api.?key.{0,20}(not valid|invalid|incorrect|missing|required|expired)|invalid api token|unauthorized|unauthenticated|invalid x-api-key/, 'auth'],
];

function kindOf({ message, code }: Reason, { kinds }: FailureDialect, { status, asksToWait }: { readonly status: number; readonly asksToWait: boolean }): AiErrorKind {
  const said = `${code} ${message}`.toLowerCase();
  // Google words a limit by the minute as a quota; what passes when one waits is none that is used up.
  if (status === 429 && asksToWait && !said.includes('insufficient_quota')) return 'rate';
  for (const [pattern, kind] of WORDS) if (pattern.test(said)) return kind;
  if (code === 'html') return 'protocol';
  const named = code.split(' ').map((word) => kinds[word]).find((kind) => kind !== undefined);
  // A status that is plain says more than a type such as `invalid_request_error` or `server_error`, which some send with everything.
  return (named === 'request' || named === 'server' ? kindOfStatus(status) : named) ?? kindOfStatus(status) ?? named ?? (/rate.?limit/.test(said) ? 'rate' : status < 400 ? 'server' : 'request');
}

function kindOfStatus(status: number): AiErrorKind | undefined {
  if (status === 401 || status === 403 || status === 498) return 'auth';
  if (status === 402) return 'quota';
  if (status === 408 || status === 504) return 'timeout';
  if (status === 429) return 'rate';
  return status >= 500 ? 'server' : undefined;
}

function messageFor(kind: AiErrorKind, { message }: Reason, { service, model, status, format }: FailureContext & { readonly format: string }): string {
  const said = `${status >= 400 ? ` (HTTP ${status})` : ''}${message === '' ? '' : `: ${message}`}`;
  switch (kind) {
    case 'auth': return `"${service}" refused the key${said}`;
    case 'quota': return `The quota at "${service}" is used up${said}`;
    case 'rate': return `"${service}" is asked too often${said}`;
    case 'context': return `The prompt is too long for the model ${model}${said}`;
    case 'protocol': return `"${service}" did not answer in the ${format} format${said}`;
    case 'server': return `"${service}" failed${said}`;
    case 'timeout': return `"${service}" took too long${said}`;
    case 'filtered': return `"${service}" withheld the answer because of its content rules${said}`;
    default: return `"${service}" refused the request${said}`;
  }
}

function hintFor(kind: AiErrorKind, { message }: Reason, { service, model, status }: FailureContext): string {
  switch (kind) {
    case 'auth': return `Check the API key of the resource "${service}".`;
    case 'quota': return 'Top up the account or use another resource; trying again does not help.';
    case 'rate': return 'Wait a little and run it again.';
    case 'context': return 'Shorten what the prompt reads, or use a model with a larger context.';
    case 'protocol': return 'Check the base URL and the schema of the resource; most services want the base URL to end in /v1.';
    case 'server': return 'Run it again; if it stays so, look at the service itself.';
    case 'timeout': return 'Run it again, or ask for less.';
    case 'filtered': return 'Say it in another way, or use another model.';
    default: break;
  }
  if (status === 413) return 'The request is too large: send smaller or fewer images, or a shorter prompt.';
  if (status === 404) return /model/i.test(message) ? `Check the model name: "${model}" is not known there.` : 'Check the base URL and the model name.';
  return 'Check the model name and the options of the query.';
}
