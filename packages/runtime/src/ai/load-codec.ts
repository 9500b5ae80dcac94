import type { AiSchema } from './resource.ts';
import type { SchemaCodec } from './schemas/schema.ts';

/** The codec of a schema; each is loaded when the first request needs it. */
export async function loadCodec(schema: AiSchema): Promise<SchemaCodec> {
  switch (schema) {
    case 'openai': return (await import('./schemas/openai/openai-codec.ts')).openaiCodec;
    case 'anthropic': return (await import('./schemas/anthropic/anthropic-codec.ts')).anthropicCodec;
    case 'google': return (await import('./schemas/google/google-codec.ts')).googleCodec;
    case 'cohere': return (await import('./schemas/cohere/cohere-codec.ts')).cohereCodec;
  }
}
