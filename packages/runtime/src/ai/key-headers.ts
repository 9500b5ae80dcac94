import type { AiResource, AiSchema } from './resource.ts';

/** Where each vendor wants the key, where the resource does not say. */
const KEY_HEADERS: Readonly<Record<AiSchema, string>> = { openai: 'authorization', anthropic: 'x-api-key', google: 'x-goog-api-key', cohere: 'authorization' };

/** The header that carries a key to a service, by its name in lower case. */
export function keyHeaders({ schema, keyHeader }: Pick<AiResource, 'schema' | 'keyHeader'>, key: string): Readonly<Record<string, string>> {
  const name = (keyHeader ?? KEY_HEADERS[schema]).toLowerCase();
  return { [name]: name === 'authorization' ? `Bearer ${key}` : key };
}
