import { z } from 'zod';
import type { Question } from './answer.ts';

const textPart = z.looseObject({ type: z.string(), text: z.string().optional() });

/** What is read of a chat completion request; a client may send more, as it may to any provider. */
export const chatRequest = z.looseObject({
  model: z.string(),
  messages: z.array(z.looseObject({ role: z.string(), content: z.union([z.string(), z.array(textPart), z.null()]).optional() })).min(1),
  stream: z.boolean().nullish(),
  stream_options: z.looseObject({ include_usage: z.boolean().optional() }).nullish(),
  response_format: z.looseObject({ type: z.string(), json_schema: z.looseObject({ schema: z.looseObject({}).optional() }).optional() }).nullish(),
});

/** A chat completion request as far as it is read. */
export type ChatRequest = z.infer<typeof chatRequest>;

/** The question in a request: the system messages, the last user message, and the shape of the answer. */
export function questionOf(request: ChatRequest): Question {
  const texts = (isWanted: (role: string) => boolean): string[] => request.messages.filter(({ role }) => isWanted(role)).map(({ content }) => textOf(content));
  const format = request.response_format;
  return {
    system: texts((role) => role === 'system' || role === 'developer').join('\n'),
    prompt: texts((role) => role === 'user').at(-1) ?? '',
    ...(format?.type === 'json_object' || format?.type === 'json_schema' ? { schema: format.json_schema?.schema ?? {} } : {}),
  };
}

function textOf(content: ChatRequest['messages'][number]['content']): string {
  if (typeof content === 'string') return content;
  return (content ?? []).map(({ text }) => text ?? '').join('\n');
}
