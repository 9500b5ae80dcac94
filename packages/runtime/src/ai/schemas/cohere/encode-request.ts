import { imageUrl, postRequest, requireMessages } from '../../encode-parts.ts';
import { definedOnly } from '../../json.ts';
import type { ChatMessage, OutputShape, ReasoningEffort, Refusable } from '../../model-call.ts';
import { strictSchema } from '../../structured/strict-schema.ts';
import type { SchemaCodec } from '../schema.ts';
import { cohereUrl } from './endpoint.ts';

const BUDGETS: Readonly<Record<ReasoningEffort, number>> = { none: 0, minimal: 512, low: 2_048, medium: 8_192, high: 24_576 };

/** Writes a chat request (Cohere API, `POST /v2/chat`). */
export const encodeRequest: SchemaCodec['encodeRequest'] = ({ resource, model, refused }, call) => {
  const turns = call.messages.filter(isSaid).map(encodeMessage);
  requireMessages(turns.length);
  const system = call.system === undefined || call.system.trim() === '' ? [] : [{ role: 'system', content: call.system }];
  const body = definedOnly({
    model,
    messages: [...system, ...turns],
    stream: call.stream,
    temperature: call.temperature,
    p: call.topP,
    max_tokens: call.maxTokens,
    stop_sequences: call.stop,
    seed: call.seed === undefined ? undefined : Math.max(0, Math.trunc(call.seed)),
    response_format: call.output === undefined ? undefined : responseFormat(call.output, refused),
    thinking: call.reasoningEffort === undefined ? undefined : thinking(call.reasoningEffort),
    tools: call.tools?.map(({ name, description, parameters }) => ({ type: 'function', function: { name, description, parameters } })),
    // There is no word for "auto": it is what happens when nothing is said.
    tool_choice: call.tools === undefined || call.toolChoice === undefined || call.toolChoice === 'auto' ? undefined : call.toolChoice === 'required' ? 'REQUIRED' : 'NONE',
  });
  return postRequest(resource, cohereUrl(resource, 'chat'), { body });
};

function isSaid(message: ChatMessage): boolean {
  if (message.role === 'tool' || message.text.trim() !== '') return true;
  return message.role === 'assistant' ? (message.toolCalls?.length ?? 0) > 0 : (message.images?.length ?? 0) > 0;
}

function encodeMessage(message: ChatMessage): unknown {
  switch (message.role) {
    case 'user': {
      const images = message.images ?? [];
      if (images.length === 0) return { role: 'user', content: message.text };
      const text = message.text.trim() === '' ? [] : [{ type: 'text', text: message.text }];
      return { role: 'user', content: [...text, ...images.map((image) => ({ type: 'image_url', image_url: { url: imageUrl(image) } }))] };
    }
    case 'assistant': {
      const calls = message.toolCalls ?? [];
      if (calls.length === 0) return { role: 'assistant', content: message.text };
      const plan = message.text.trim() === '' ? {} : { tool_plan: message.text };
      return { role: 'assistant', ...plan, tool_calls: calls.map(({ id, name, arguments: given }) => ({ id, type: 'function', function: { name, arguments: JSON.stringify(given) } })) };
    }
    case 'tool':
      return { role: 'tool', tool_call_id: message.callId, content: message.text };
  }
}

function responseFormat({ schema }: OutputShape, refused: ReadonlySet<Refusable>): unknown {
  if (refused.has('plainOutput')) return undefined;
  return refused.has('strictOutput') ? { type: 'json_object' } : { type: 'json_object', json_schema: strictSchema(schema, { needsAllRequired: false }) };
}

function thinking(effort: ReasoningEffort): unknown {
  return effort === 'none' ? { type: 'disabled' } : { type: 'enabled', token_budget: BUDGETS[effort] };
}
