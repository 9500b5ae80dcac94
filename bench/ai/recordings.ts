import type { AiSchema } from '@inlay/runtime/ai';
import { anthropicRecordings } from '../../packages/runtime/src/ai/schemas/anthropic/anthropic-recordings.contract.ts';
import { CALL, TEXT } from '../../packages/runtime/src/ai/schemas/ai-schema-recordings.contract.ts';
import type { SchemaRecordings } from '../../packages/runtime/src/ai/schemas/ai-schema-recordings.contract.ts';
import { cohereRecordings } from '../../packages/runtime/src/ai/schemas/cohere/cohere-recordings.contract.ts';
import { googleRecordings } from '../../packages/runtime/src/ai/schemas/google/google-recordings.contract.ts';
import { openaiRecordings } from '../../packages/runtime/src/ai/schemas/openai/openai-recordings.contract.ts';

export { CALL, TEXT };
export type { SchemaRecordings };

/** The answers that the contract suite of the schemas has recorded. */
export const RECORDINGS: Readonly<Record<AiSchema, SchemaRecordings>> = { openai: openaiRecordings, anthropic: anthropicRecordings, google: googleRecordings, cohere: cohereRecordings };

/** Each value as a server-sent event, Anthropic's and Cohere's with their names. */
export function toEvents(values: readonly unknown[]): string {
  return values.map((value) => {
    const type = typeof value === 'object' && value !== null && 'type' in value ? String(value.type) : '';
    return `${type === '' ? '' : `event: ${type}\n`}data: ${typeof value === 'string' ? value : JSON.stringify(value)}\n\n`;
  }).join('');
}

/** A whole body as its service sends it. */
export function toWhole(value: unknown): Response {
  return new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });
}

/** A stream as its service sends it. */
export function toStream(body: string | ReadableStream<Uint8Array>): Response {
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
}
