import { AiError } from '../../ai-error.ts';
import { isFilled, postRequest, requireMessages, THINKING_BUDGETS } from '../../encode-parts.ts';
import { definedOnly } from '../../json.ts';
import { thinksByBudget } from '../../models/model-families.ts';
import type { ChatCall, ChatMessage, ImageInput, ReasoningEffort } from '../../model-call.ts';
import { alternateTurns } from '../../turns.ts';
import type { CallTarget, SchemaCodec } from '../schema.ts';
import { anthropicUrl, VERSION_HEADER } from './endpoint.ts';

/** The API wants a limit with every request. Where nobody set one: what the model can write, within reason. */
const DEFAULT_MAX_TOKENS = 8_192;
const LARGEST_DEFAULT = 32_000;

const EFFORTS: Readonly<Record<ReasoningEffort, string | undefined>> = { none: undefined, minimal: 'low', low: 'low', medium: 'medium', high: 'high' };

const IMAGE_TYPES = ['image/jpeg', 'image/png', 'image/gif', 'image/webp'];

/** Writes a message request (Anthropic API, `POST /v1/messages`). */
export const encodeRequest: SchemaCodec['encodeRequest'] = (target, call) => {
  const { resource, model, refused } = target;
  const messages = alternateTurns(call.messages).map(({ side, messages: turn }) => ({ role: side === 'person' ? 'user' : 'assistant', content: turn.flatMap(encodeBlocks) }));
  requireMessages(messages.length);
  const { thinking, effort, maxTokens } = reasoning(target, call);
  const format = call.output === undefined || refused.has('strictOutput') ? undefined : { type: 'json_schema', schema: call.output.strict.all };
  const body = definedOnly({
    model,
    max_tokens: maxTokens,
    system: isFilled(call.system) ? call.system : undefined,
    messages,
    stream: call.stream,
    temperature: thinking === undefined ? call.temperature : undefined,
    top_p: thinking === undefined ? call.topP : undefined,
    stop_sequences: call.stop,
    thinking,
    output_config: effort === undefined && format === undefined ? undefined : definedOnly({ effort, format }),
    tools: call.tools?.map(({ name, description, parameters }) => ({ name, description, input_schema: { type: 'object', ...parameters } })),
    tool_choice: call.tools === undefined || call.toolChoice === undefined ? undefined : { type: call.toolChoice === 'required' ? 'any' : call.toolChoice },
  });
  return postRequest(resource, anthropicUrl(resource, 'messages'), { body, headers: VERSION_HEADER });
};

function reasoning({ model, longestAnswer }: CallTarget, { reasoningEffort, maxTokens, messages }: ChatCall): { readonly thinking?: unknown; readonly effort?: string | undefined; readonly maxTokens: number } {
  const limit = maxTokens ?? (longestAnswer === undefined ? DEFAULT_MAX_TOKENS : Math.min(longestAnswer, LARGEST_DEFAULT));
  if (reasoningEffort === undefined || reasoningEffort === 'none') return { maxTokens: limit };
  if (!thinksByBudget(model)) return { effort: EFFORTS[reasoningEffort], maxTokens: limit };
  // Results of calls that were made without thinking, or by another vendor's model, cannot be thought about.
  if (messages.at(-1)?.role === 'tool' && !('reasoning' in (messages.findLast(({ role }) => role === 'assistant') ?? {}))) return { maxTokens: limit };
  const budget = THINKING_BUDGETS[reasoningEffort];
  return { thinking: { type: 'enabled', budget_tokens: budget }, maxTokens: Math.max(limit, Math.min(limit + budget, longestAnswer ?? limit + budget), budget + 1) };
}

function encodeBlocks(message: ChatMessage): readonly unknown[] {
  // The API refuses empty texts.
  const text = message.text.trim() === '' ? [] : [{ type: 'text', text: message.text }];
  switch (message.role) {
    case 'user':
      return [...(message.images ?? []).map(encodeImage), ...text];
    case 'assistant':
      return [
        ...(message.reasoning ?? []).map(({ text: thinking, signature, redacted }) => (redacted === undefined ? { type: 'thinking', thinking, signature } : { type: 'redacted_thinking', data: redacted })),
        ...text.map((block) => ({ ...block, text: block.text.trimEnd() })),
        ...(message.toolCalls ?? []).map(({ id, name, arguments: input }) => ({ type: 'tool_use', id, name, input })),
      ];
    case 'tool':
      return [definedOnly({ type: 'tool_result', tool_use_id: message.callId, content: message.text, is_error: message.isError })];
  }
}

function encodeImage(image: ImageInput): unknown {
  if ('url' in image) return { type: 'image', source: { type: 'url', url: image.url } };
  if (!IMAGE_TYPES.includes(image.mimeType)) throw new AiError('validation', `Anthropic takes no images of the type ${image.mimeType}.`, { hint: 'Use JPEG, PNG, GIF or WebP.' });
  return { type: 'image', source: { type: 'base64', media_type: image.mimeType, data: image.base64 } };
}
