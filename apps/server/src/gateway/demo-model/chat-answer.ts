import { answer } from './answer.ts';
import { questionOf } from './chat-request.ts';
import type { ChatRequest } from './chat-request.ts';

/** The model's id. */
export const DEMO_MODEL_ID = 'inlay-demo';
/** Stands in every answer's metadata, so that nobody takes the rules for a model. */
export const DEMO_LABEL = 'demo: rules, not a language model';
const FINGERPRINT = 'inlay-demo-rules';

/** A finished answer with what its metadata needs. */
export interface ChatAnswer {
  readonly text: string;
  readonly usage: { readonly prompt_tokens: number; readonly completion_tokens: number; readonly total_tokens: number };
}

/** Answers a request. Tokens are counted as words and marks, the nearest thing that rules have. */
export function answerChat(request: ChatRequest): ChatAnswer {
  const question = questionOf(request);
  const text = answer(question);
  const [prompt, completion] = [countTokens(question.system) + countTokens(question.prompt), countTokens(text)];
  return { text, usage: { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion } };
}

/** The whole answer as one `chat.completion`. */
export function completionBody({ text, usage }: ChatAnswer, created: number): Record<string, unknown> {
  return { ...metadata('chat.completion', created), choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop', logprobs: null }], usage };
}

/** The answer as the `chat.completion.chunk` objects of a stream: one a word, with the white space that follows it. */
export function* completionChunks({ text, usage }: ChatAnswer, { created, isUsageWanted }: { readonly created: number; readonly isUsageWanted: boolean }): Generator<Record<string, unknown>> {
  const chunk = (delta: Record<string, unknown>, reason: string | null): Record<string, unknown> => ({ ...metadata('chat.completion.chunk', created), choices: [{ index: 0, delta, finish_reason: reason, logprobs: null }] });
  yield chunk({ role: 'assistant', content: '' }, null);
  for (const word of text.match(/\s*\S+\s*/g) ?? []) yield chunk({ content: word }, null);
  yield chunk({}, 'stop');
  if (isUsageWanted) yield { ...metadata('chat.completion.chunk', created), choices: [], usage };
}

function metadata(object: string, created: number): Record<string, unknown> {
  return { id: `demo-${created.toString(36)}`, object, created: Math.floor(created / 1000), model: DEMO_MODEL_ID, system_fingerprint: FINGERPRINT, label: DEMO_LABEL };
}

/** Words and marks. */
export function countTokens(text: string): number {
  return text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length ?? 0;
}
