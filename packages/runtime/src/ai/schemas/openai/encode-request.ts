import { AiError } from '../../ai-error.ts';
import { normalizeBaseUrl } from '../../base-url.ts';
import { maxTokensField } from '../../model-rules.ts';
import type { SchemaCodec } from '../schema.ts';

/**
 * Writes a chat completion request (OpenAI API, `POST /chat/completions`). Only what was set is sent, since compatible
 * servers refuse what they do not know.
 */
export const encodeRequest: SchemaCodec['encodeRequest'] = ({ resource, model, options }) => {
  if (options.prompt.trim() === '') throw new AiError('validation', 'The prompt is empty.', { hint: 'Fill in what the prompt reads, or write a prompt.' });
  const system = options.system === undefined || options.system.trim() === '' ? [] : [{ role: 'system', content: options.system }];
  return {
    url: `${normalizeBaseUrl(resource.baseUrl)}/chat/completions`,
    method: 'POST',
    headers: resource.headers,
    body: {
      model,
      messages: [...system, { role: 'user', content: options.prompt }],
      stream: true,
      stream_options: { include_usage: true },
      ...(options.temperature === undefined ? {} : { temperature: options.temperature }),
      ...(options.maxTokens === undefined ? {} : { [maxTokensField(model)]: options.maxTokens }),
      ...(options.topP === undefined ? {} : { top_p: options.topP }),
      ...(options.stop === undefined || options.stop.length === 0 ? {} : { stop: options.stop }),
      ...(options.seed === undefined ? {} : { seed: options.seed }),
    },
  };
};
