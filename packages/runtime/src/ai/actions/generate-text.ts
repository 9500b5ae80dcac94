import type { JsonSchema } from '../model-call.ts';
import { AiError } from '../ai-error.ts';
import type { AiEvent } from '../ai-event.ts';
import { aiWarning } from '../ai-warning.ts';
import { isRecord } from '../json.ts';
import { requireText, samplingOptions } from '../options/chat-options.ts';
import { readImages } from '../options/read-images.ts';
import { readHistory } from '../options/read-messages.ts';
import { readTools } from '../options/read-tools.ts';
import type { Action, ActionOptions } from '../run/action.ts';
import { runWithTools } from '../run/run-with-tools.ts';
import { readShaped } from '../structured/read-shaped.ts';
import { runStructured } from '../structured/run-structured.ts';

/** Writes a text to a prompt; with `schema`, a value of that shape; with `tools`, a text or calls of them. */
export const generateText: Action = (scope, options) => {
  const images = readImages(options.images);
  const prompt = images.length === 0 ? requireText(options.prompt, 'prompt') : (options.prompt ?? '');
  const call = { ...samplingOptions(options), messages: [{ role: 'user' as const, text: prompt, ...(images.length === 0 ? {} : { images }) }, ...readHistory(options.turns).messages] };
  const schema = readSchema(options);
  if (schema === undefined) return runWithTools(scope, { ...call, ...readTools(options) });
  // Strict modes take objects only; anything else travels inside of one.
  const isObject = schema['type'] === 'object' || isRecord(schema['properties']);
  const shape: JsonSchema = isObject ? { type: 'object', ...schema } : { type: 'object', properties: { value: schema }, required: ['value'], additionalProperties: false };
  return warnOfTools(options, runStructured(scope, {
    call,
    shape: { name: 'answer', schema: shape },
    read(text) {
      const answer = readShaped(text, shape);
      return isObject || !('value' in answer) ? answer : { value: (answer.value as { readonly value: unknown }).value };
    },
  }));
};

/** Not every vendor takes both in one request. */
async function* warnOfTools({ tools }: ActionOptions, events: AsyncIterable<AiEvent>): AsyncGenerator<AiEvent, void, undefined> {
  if (tools !== undefined) yield { type: 'warning', warning: aiWarning('tools', 'an answer with a schema is given without calling any') };
  yield* events;
}

function readSchema({ schema }: ActionOptions): JsonSchema | undefined {
  const value: unknown = typeof schema === 'string' ? parse(schema) : schema;
  if (value === undefined || value === null) return undefined;
  if (isRecord(value)) return value;
  throw new AiError('validation', 'The option "schema" must be a JSON schema.', { hint: 'For example {"type": "object", "properties": {"name": {"type": "string"}}}.' });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AiError('validation', 'The option "schema" is no JSON.', { cause });
  }
}
