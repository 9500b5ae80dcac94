import { functionCalls, functionTools, isFilled, postRequest, requireMessages, userContent } from '../../encode-parts.ts';
import { definedOnly } from '../../json.ts';
import { completionTokensField } from '../../models/model-families.ts';
import type { ChatCall, ChatMessage, OutputShape, Refusable } from '../../model-call.ts';
import type { SchemaCodec } from '../schema.ts';
import { openaiUrl } from './endpoint.ts';

/**
 * Writes a chat completion request (OpenAI API, `POST /chat/completions`). Only what was set is sent, since compatible
 * servers refuse what they do not know.
 */
export const encodeRequest: SchemaCodec['encodeRequest'] = ({ resource, model, refused }, call) => {
  const messages = encodeMessages(call, refused);
  requireMessages(messages.length);
  const lengthField = completionTokensField(model, refused.has('maxTokens'));
  const body = definedOnly({
    model,
    messages,
    stream: call.stream,
    stream_options: call.stream && !refused.has('streamOptions') ? { include_usage: true } : undefined,
    temperature: call.temperature,
    [lengthField]: call.maxTokens,
    top_p: call.topP,
    stop: call.stop,
    seed: call.seed,
    reasoning_effort: call.reasoningEffort,
    response_format: call.output === undefined ? undefined : responseFormat(call.output, refused),
    tools: functionTools(call.tools),
    tool_choice: call.tools === undefined ? undefined : call.toolChoice,
  });
  return postRequest(resource, openaiUrl(resource, 'chat/completions'), { body });
};

function encodeMessages({ system, messages }: ChatCall, refused: ReadonlySet<Refusable>): readonly unknown[] {
  const turns = messages.map(encodeMessage);
  if (!isFilled(system) || turns.length === 0) return turns;
  if (!refused.has('system')) return [{ role: 'system', content: system }, ...turns];
  // The templates of some models know no system message; the first turn carries it then.
  const at = messages.findIndex(({ role }) => role === 'user');
  const { text = '' } = messages[at] ?? {};
  const first = encodeMessage({ ...(messages[at] ?? { role: 'user' }), role: 'user', text: `${system}\n\n${text}` } as ChatMessage);
  return at === -1 ? [first, ...turns] : turns.map((turn, index) => (index === at ? first : turn));
}

function encodeMessage(message: ChatMessage): unknown {
  switch (message.role) {
    case 'user':
      return { role: 'user', content: userContent(message) };
    case 'assistant': {
      const calls = message.toolCalls ?? [];
      if (calls.length === 0) return { role: 'assistant', content: message.text };
      return { role: 'assistant', content: message.text === '' ? null : message.text, tool_calls: functionCalls(calls) };
    }
    case 'tool':
      return { role: 'tool', tool_call_id: message.callId, content: message.text };
  }
}

/** Strict, then the same schema without the promise, then nothing: the prompt says it, too. */
function responseFormat({ name, schema, strict }: OutputShape, refused: ReadonlySet<Refusable>): unknown {
  if (refused.has('plainOutput')) return undefined;
  if (refused.has('strictOutput')) return { type: 'json_schema', json_schema: { name, schema } };
  return { type: 'json_schema', json_schema: { name, schema: strict.all, strict: true } };
}
