import { functionCalls, functionTools, isFilled, postRequest, requireMessages, THINKING_BUDGETS, userContent } from '../../encode-parts.ts';
import { definedOnly } from '../../json.ts';
import type { ChatMessage, OutputShape, ReasoningEffort, Refusable } from '../../model-call.ts';
import { isSaid } from '../../turns.ts';
import type { SchemaCodec } from '../schema.ts';
import { cohereUrl } from './endpoint.ts';

/** Writes a chat request (Cohere API, `POST /v2/chat`). */
export const encodeRequest: SchemaCodec['encodeRequest'] = ({ resource, model, refused }, call) => {
  const turns = call.messages.filter(isSaid).map(encodeMessage);
  requireMessages(turns.length);
  const system = isFilled(call.system) ? [{ role: 'system', content: call.system }] : [];
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
    tools: functionTools(call.tools),
    // There is no word for "auto": it is what happens when nothing is said.
    tool_choice: call.tools === undefined || call.toolChoice === undefined || call.toolChoice === 'auto' ? undefined : call.toolChoice === 'required' ? 'REQUIRED' : 'NONE',
  });
  return postRequest(resource, cohereUrl(resource, 'chat'), { body });
};

function encodeMessage(message: ChatMessage): unknown {
  switch (message.role) {
    case 'user':
      return { role: 'user', content: userContent(message) };
    case 'assistant': {
      const calls = message.toolCalls ?? [];
      if (calls.length === 0) return { role: 'assistant', content: message.text };
      return { role: 'assistant', ...(isFilled(message.text) ? { tool_plan: message.text } : {}), tool_calls: functionCalls(calls) };
    }
    case 'tool':
      return { role: 'tool', tool_call_id: message.callId, content: message.text };
  }
}

function responseFormat({ strict }: OutputShape, refused: ReadonlySet<Refusable>): unknown {
  if (refused.has('plainOutput')) return undefined;
  return refused.has('strictOutput') ? { type: 'json_object' } : { type: 'json_object', json_schema: strict.own };
}

function thinking(effort: ReasoningEffort): unknown {
  return effort === 'none' ? { type: 'disabled' } : { type: 'enabled', token_budget: THINKING_BUDGETS[effort] };
}
