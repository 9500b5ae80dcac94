import { AiError } from '../ai-error.ts';
import type { AiErrorData, AiErrorKind } from '../ai-error.ts';
import type { Failure } from './failure.ts';
import type { Reason } from './read-reason.ts';

/** How a schema's errors are told. */
export interface FailureDialect {
  /** What its format is called: "OpenAI", for "did not answer in the OpenAI format". */
  readonly format: string;
}

/** Where and how a refusal came. `status` is 2xx for an error inside an answer. */
export interface FailureContext {
  readonly service: string;
  readonly model: string;
  readonly status: number;
  readonly retryAfterSeconds?: number | null;
}

/** A refusal in our words: what happened, what the service said, and what to do about it. */
export function describeFailure(reason: Reason, { format }: FailureDialect, context: FailureContext): Failure {
  const retryAfterSeconds = context.retryAfterSeconds ?? reason.retryAfterSeconds;
  const kind = kindOf(reason, { status: context.status, asksToWait: retryAfterSeconds !== null });
  const error = explain(kind, reason.message, { ...context, format });
  return { error: { ...error, retryAfterSeconds }, parameter: reason.parameter, words: `${reason.code} ${reason.parameter} ${reason.message}`.toLowerCase() };
}

/** An error of a kind, with what was said of it and what to do. A status below 400 is that of an answer that went wrong. */
export function explain(kind: AiErrorKind, message: string, context: FailureContext & FailureDialect): AiErrorData {
  const { status, service, model } = context;
  const said = `${status >= 400 ? ` (HTTP ${status})` : ''}${message === '' ? '' : `: ${message}`}`;
  return new AiError(kind, messageFor(kind, said, context), { hint: hintFor(kind, message, { service, model, status }), ...(status >= 400 ? { status } : {}) }).data;
}

/** What the words say counts for more than the status: gateways answer anything with anything. */
const WORDS: readonly (readonly [RegExp, AiErrorKind])[] = [
  [/insufficient.{0,10}(quota|credit|balance|funds)|exceeded your current quota|billing|credit balance|out of credits|payment required/, 'quota'],
  [/context.{0,20}(length|size|window)|too many (input )?tokens|(prompt|input) is too long|exceeds? the (maximum|model).{0,30}token|reduce the length/, 'context'],
  [/content.?(policy|filter)|moderation_blocked|safety system/, 'filtered'],
  [/unexpected endpoint|route not found|no such route/, 'protocol'],
  [/(invalid|incorrect|wrong|missing|no).{0,12}api.?key|api.?key.{0,20}(not valid|invalid|incorrect|missing|required|expired)|invalid (api )?token|unauthorized|unauthenticated/, 'auth'],
];

/** The types and codes of OpenAI, Anthropic and Google, and those of compatible servers. */
const CODES: readonly (readonly [RegExp, AiErrorKind])[] = [
  [/authentication|permission/, 'auth'],
  [/timeout|deadline/, 'timeout'],
  [/rate_limit|resource_exhausted|^tokens|^requests/, 'rate'],
  [/overloaded|internal|unavailable|api_error|server_error/, 'server'],
];

const ASKED_WRONGLY = /invalid_(request|argument)|not_?found|bad_?request|precondition|too_large|out_of_range/;

function kindOf({ message, code }: Reason, { status, asksToWait }: { readonly status: number; readonly asksToWait: boolean }): AiErrorKind {
  const codes = code.toLowerCase();
  const said = `${codes} ${message.toLowerCase()}`;
  // Google words a limit by the minute as a quota; what passes when one waits is none that is used up.
  if (status === 429 && asksToWait && !said.includes('insufficient_quota')) return 'rate';
  const find = (patterns: typeof WORDS, text: string) => patterns.find(([pattern]) => pattern.test(text))?.[1];
  const worded = find(WORDS, said);
  if (worded !== undefined) return worded;
  // The page of a gateway whose service is down says no more than its status.
  if (codes === 'html' && status < 500) return 'protocol';
  return kindOfStatus(status) ?? find(CODES, codes) ?? (ASKED_WRONGLY.test(codes) || status >= 400 ? 'request' : /rate.?limit/.test(said) ? 'rate' : 'server');
}

function kindOfStatus(status: number): AiErrorKind | undefined {
  if (status === 401 || status === 403 || status === 498) return 'auth';
  if (status === 402) return 'quota';
  if (status === 408 || status === 504) return 'timeout';
  if (status === 429) return 'rate';
  return status >= 500 ? 'server' : undefined;
}

function messageFor(kind: AiErrorKind, said: string, { service, model, format }: FailureContext & FailureDialect): string {
  const name = `"${service}"`;
  switch (kind) {
    case 'auth': return `${name} refused the key${said}`;
    case 'quota': return `The quota at ${name} is used up${said}`;
    case 'rate': return `${name} is asked too often${said}`;
    case 'context': return `The prompt is too long for the model ${model}${said}`;
    case 'protocol': return `${name} did not answer as the ${format} format has it${said}`;
    case 'server': return `${name} failed${said}`;
    case 'timeout': return `${name} took too long${said}`;
    case 'filtered': return `${name} withheld the answer because of its content rules${said}`;
    case 'truncated': return `The answer of ${name} broke off${said}`;
    default: return `${name} refused the request${said}`;
  }
}

function hintFor(kind: AiErrorKind, message: string, { service, model, status }: FailureContext): string {
  switch (kind) {
    case 'auth': return `Check the API key of the resource "${service}".`;
    case 'quota': return 'Top up the account or use another resource; trying again does not help.';
    case 'rate': return 'Wait a little and run it again.';
    case 'context': return 'Shorten what the prompt reads, or use a model with a larger context.';
    case 'protocol': return 'Check the base URL and the schema of the resource, and that the model is loaded; most services want the base URL to end in /v1.';
    case 'server': return 'Run it again; if it stays so, look at the service itself.';
    case 'timeout': return 'Run it again, or ask for less.';
    case 'filtered': return 'Say it in another way, or use another model.';
    case 'truncated': return 'What came so far is kept. Run it again.';
    default: break;
  }
  if (status === 413) return 'Send smaller or fewer images, or a shorter prompt.';
  if (status === 404) return /model/i.test(message) ? `Check the model name: "${model}" is not known there.` : 'Check the base URL and the model name.';
  return 'Check the model name and the options of the query.';
}
