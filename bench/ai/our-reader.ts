import { createAiRunner } from '@inlay/runtime/ai';
import type { AiSchema, ToolCall, Usage } from '@inlay/runtime/ai';
import type { Reader } from './reading.ts';

/** Long enough for what is there at once, short enough not to be waited for. */
const PATIENCE_MS = 1_500;

/** A tool that recorded calls are of. */
const TOOLS = [{ name: 'find', description: 'Finds the weather.', parameters: { type: 'object', properties: {} } }];

/** A model of each schema that refuses nothing that is asked here. */
const MODELS: Readonly<Record<AiSchema, string>> = { openai: 'gpt-4o', anthropic: 'claude-haiku-x', google: 'gemini-2.5-flash', cohere: 'command-x' };

/** Reads with a whole run of ours. */
export const readWithOurs: Reader = async ({ schema, isStream, response }) => {
  const runner = createAiRunner({
    resolve: async () => ({ resource: { name: 'r', description: '', baseUrl: 'http://h', schema, models: [MODELS[schema]], headers: {} }, origin: 'configured' }),
    transport: () => async () => response(),
    timeouts: { firstTokenMs: PATIENCE_MS, idleMs: PATIENCE_MS },
  });
  let text = '';
  let usage: Usage | undefined;
  let calls: readonly ToolCall[] = [];
  const options = { prompt: 'Hi', stream: isStream, tools: TOOLS };
  for await (const event of runner.run({ resource: 'r', action: 'generateText', options }, { signal: new AbortController().signal })) {
    if (event.type === 'text') text += event.text;
    if (event.type === 'usage') usage = event.usage;
    if (event.type === 'data') calls = (event.data as { readonly toolCalls: readonly ToolCall[] }).toolCalls;
    if (event.type === 'error') throw new Error(`${event.error.kind}: ${event.error.message}`);
  }
  return { text, calls: calls.map(({ name, arguments: given }) => ({ name, arguments: given })), outputTokens: usage?.estimated === true ? undefined : usage?.outputTokens };
};
