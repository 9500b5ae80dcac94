import { isFilled, postRequest, requireMessages, THINKING_BUDGETS } from '../../encode-parts.ts';
import { definedOnly } from '../../json.ts';
import { thinksByLevel, wantsSignatures } from '../../models/model-families.ts';
import type { ChatCall, ChatMessage, ImageInput, ReasoningEffort, Refusable, ToolCall } from '../../model-call.ts';
import { alternateTurns } from '../../turns.ts';
import type { SchemaCodec } from '../schema.ts';
import { modelUrl } from './endpoint.ts';

/** Stands in for the signature of a call that another vendor's model made; without any, the request is refused. */
const NO_SIGNATURE = 'skip_thought_signature_validator';

const LEVELS: Readonly<Record<ReasoningEffort, string>> = { none: 'MINIMAL', minimal: 'MINIMAL', low: 'LOW', medium: 'MEDIUM', high: 'HIGH' };
const MODES = { auto: 'AUTO', required: 'ANY', none: 'NONE' } as const;

/** Writes a request for content (Gemini API, `models/<model>:streamGenerateContent?alt=sse` or `:generateContent`). */
export const encodeRequest: SchemaCodec['encodeRequest'] = ({ resource, model, refused }, call) => {
  const contents = alternateTurns(call.messages).map(({ side, messages }) => ({ role: side === 'person' ? 'user' : 'model', parts: messages.flatMap((message) => encodeParts(message, model)) }));
  requireMessages(contents.length);
  const config = generationConfig(call, { model, refused });
  const body = definedOnly({
    systemInstruction: isFilled(call.system) ? { parts: [{ text: call.system }] } : undefined,
    contents,
    tools: call.tools === undefined ? undefined : [{ functionDeclarations: call.tools.map(({ name, description, parameters }) => ({ name, description: description || name, parametersJsonSchema: parameters })) }],
    toolConfig: call.tools === undefined || call.toolChoice === undefined ? undefined : { functionCallingConfig: { mode: MODES[call.toolChoice] } },
    generationConfig: Object.keys(config).length === 0 ? undefined : config,
  });
  const method = call.stream ? { method: 'streamGenerateContent', query: { alt: 'sse' } } : { method: 'generateContent' };
  return postRequest(resource, modelUrl(resource, model, method), { body });
};

function generationConfig(call: ChatCall, { model, refused }: { readonly model: string; readonly refused: ReadonlySet<Refusable> }): Record<string, unknown> {
  const isJson = call.output !== undefined && !refused.has('plainOutput');
  return definedOnly({
    temperature: call.temperature,
    topP: call.topP,
    maxOutputTokens: call.maxTokens,
    stopSequences: call.stop,
    seed: call.seed,
    responseMimeType: isJson ? 'application/json' : undefined,
    responseJsonSchema: isJson && !refused.has('strictOutput') ? call.output.strict.own : undefined,
    thinkingConfig: call.reasoningEffort === undefined ? undefined : thinkingConfig(call.reasoningEffort, model),
  });
}

function thinkingConfig(effort: ReasoningEffort, model: string): unknown {
  const includeThoughts = effort !== 'none';
  return thinksByLevel(model) ? { includeThoughts, thinkingLevel: LEVELS[effort] } : { includeThoughts, thinkingBudget: THINKING_BUDGETS[effort] };
}

function encodeParts(message: ChatMessage, model: string): readonly unknown[] {
  const text = message.text.trim() === '' ? [] : [{ text: message.text }];
  switch (message.role) {
    case 'user':
      return [...(message.images ?? []).map(encodeImage), ...text];
    case 'assistant':
      return [...text, ...(message.toolCalls ?? []).map((call) => encodeCall(call, model))];
    case 'tool':
      return [{ functionResponse: { id: message.callId, name: message.name, response: message.isError === true ? { error: message.text } : { result: message.text } } }];
  }
}

function encodeCall({ id, name, arguments: args, signature }: ToolCall, model: string): unknown {
  return definedOnly({ functionCall: { id, name, args }, thoughtSignature: signature ?? (wantsSignatures(model) ? NO_SIGNATURE : undefined) });
}

function encodeImage(image: ImageInput): unknown {
  return 'url' in image ? { fileData: { fileUri: image.url } } : { inlineData: { mimeType: image.mimeType, data: image.base64 } };
}
