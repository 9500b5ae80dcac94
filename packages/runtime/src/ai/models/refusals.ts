import type { Failure } from '../failure/failure.ts';
import type { Refusable } from '../model-call.ts';

/** What each thing is called in a refusal, in lower case. */
const NAMES: Readonly<Record<Refusable, RegExp>> = {
  temperature: /temperature/,
  topP: /top_?p\b/,
  seed: /\bseed\b/,
  stop: /\bstop(?:_?sequences)?\b/,
  reasoningEffort: /reasoning_effort|reasoning effort|\beffort\b|thinking/,
  // Tools as such: what is wrong with one of them is its author's to mend.
  tools: /(?:n't|not|no) (?:\w+ ){0,2}(?:tools?|tool use|function.calling)\b|\btools?\b[^.]{0,40}(?:not supported|unsupported|requires --)|enable-auto-tool-choice/,
  dimensions: /dimension/,
  style: /\bstyle\b/,
  quality: /\bquality\b/,
  size: /\bsize\b/,
  maxTokens: /max_(?:completion_)?tokens/,
  system: /only user and assistant|roles must alternate|unexpected role|system role|system message|system prompt|role.{0,20}system|developer|systeminstruction|system instruction/,
  strictOutput: /response_format|json_?schema|json_object|responsejsonschema|response_?mime_?type|output_config|output_format|structured output|\bstrict\b|grammar|json mode/,
  plainOutput: /response_format|json_?schema|json_object|response_?mime_?type|structured output|json mode/,
  imageUrl: /image.?url|image input|invalid image|(?:fetch|download|load).{0,30}(?:image|url)|url.{0,30}image/,
  streamOptions: /stream_options|include_usage/,
  responseFormat: /response_format/,
};

const REFUSES = /support|unknown|unrecogni[sz]ed|unexpected|deprecated|invalid|not allowed|not permitted|only|extra|must|require|cannot|can't|removed|illegal|no longer|bad/;

/** Statuses with which services refuse what is in a request. */
const STATUSES = new Set([400, 404, 415, 422, 500, 501]);

/**
 * What a refusal is about: the first thing of those that were sent that it names, as its parameter or in its words.
 * Undefined where it is about something else, and trying again without changes nothing.
 */
export function refusedIn({ error, parameter, words }: Failure, sent: readonly Refusable[]): Refusable | undefined {
  if (error.status === null || !STATUSES.has(error.status) || !['request', 'server', 'protocol'].includes(error.kind)) return undefined;
  const named = parameter.toLowerCase();
  return sent.find((one) => named !== '' && NAMES[one].test(named)) ?? (REFUSES.test(words) ? sent.find((one) => NAMES[one].test(words)) : undefined);
}
