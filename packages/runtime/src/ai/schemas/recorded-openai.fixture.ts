import type { AiAction, AiOptions } from '../ai-request.ts';
import { isRecord } from '../json.ts';
import type { AiResource } from '../resource.ts';
import { runSchema } from './schema-run.fixture.ts';
import type { Answer, RunOutcome } from './schema-run.fixture.ts';

/** A service of the OpenAI schema. */
export const resource: AiResource = { name: 'r', description: '', baseUrl: 'http://h/v1', schema: 'openai', models: ['m'], headers: {} };

/** A whole answer that says a text. */
export function says(text: string, finish = 'stop'): string {
  return JSON.stringify({ choices: [{ message: { content: text }, finish_reason: finish }], usage: { prompt_tokens: 5, completion_tokens: 2 } });
}

/** Runs an action against answers that come one after another, the last one again and again. */
export function runAction(action: AiAction, options: Partial<AiOptions>, answers: Answer | readonly string[]): Promise<RunOutcome> {
  return runSchema(action, options, { resource, answer: Array.isArray(answers) ? (_request, index) => (answers as readonly string[])[Math.min(index, answers.length - 1)]! : (answers as Answer) });
}

/** What the service was told: its system message and the last message of a person, as texts. */
export function toldIn({ sent }: RunOutcome, index = 0): { readonly system: string; readonly prompt: string; readonly body: Readonly<Record<string, unknown>> } {
  const body = sent[index]?.body ?? {};
  const messages = (Array.isArray(body['messages']) ? body['messages'] : []).filter(isRecord);
  const text = (content: unknown): string => (typeof content === 'string' ? content : JSON.stringify(content));
  return { system: text(messages.find(({ role }) => role === 'system')?.['content'] ?? ''), prompt: text(messages.findLast(({ role }) => role === 'user')?.['content'] ?? ''), body };
}
