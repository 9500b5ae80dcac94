import { plainData } from '../../plain-data.ts';
import { AiError } from '../ai-error.ts';
import { asList, asRecord, asText, isRecord } from '../json.ts';
import type { JsonRecord } from '../json.ts';
import type { ChatMessage, SealedReasoning, ToolCall } from '../model-call.ts';
import { parseJsonText } from '../structured/parse-json.ts';
import { readAttachments } from './read-attachments.ts';
import { readImages } from './read-images.ts';

/** A history, told apart: its system messages joined, and its turns. */
export interface History {
  readonly system: string;
  readonly messages: readonly ChatMessage[];
}

/**
 * Reads a history as chats keep it: `{role, content}`, with the role `user`, `assistant` or `system`; also `{role: "tool",
 * callId, name, content}` and `toolCalls` of an assistant, or both as OpenAI writes them (`tool_call_id`, `tool_calls`).
 * Content is a text or a list of parts. `attachments` of a user are files `{name, type}` with `text` or `base64`: pictures become
 * images of the message, texts stand before its words. Throws a validation AiError that names the place.
 */
export function readHistory(value: unknown): History {
  if (value === undefined || value === null || value === '') return { system: '', messages: [] };
  if (!Array.isArray(value)) throw new AiError('validation', 'The option "messages" must be a list of messages.', { hint: 'Each is {role, content}, with the role user, assistant or system.' });
  const system: string[] = [];
  const messages: ChatMessage[] = [];
  for (const [index, item] of (value as unknown[]).entries()) {
    const message = asRecord(item);
    const text = contentText(message['content'] ?? message['text']);
    const role = asText(message['role']).toLowerCase();
    if (role === 'system' || role === 'developer') system.push(text);
    else messages.push(readMessage(message, { role, text, index }));
  }
  return { system: system.filter((text) => text.trim() !== '').join('\n\n'), messages };
}

function readMessage(message: JsonRecord, { role, text, index }: { readonly role: string; readonly text: string; readonly index: number }): ChatMessage {
  switch (role) {
    case 'user': case 'human': {
      const attached = readAttachments(message['attachments']);
      const images = readImages([message['images'] ?? asList(message['content']).filter((part) => isRecord(part) && 'image_url' in part), attached.images].flat());
      return { role: 'user', text: [...attached.texts, text].filter((part) => part !== '').join('\n\n'), ...(images.length === 0 ? {} : { images }) };
    }
    case 'assistant': case 'model': case 'ai': {
      const toolCalls = asList(message['toolCalls'] ?? message['tool_calls']).map((call) => readCall(asRecord(call)));
      const reasoning = asList(message['reasoning']).flatMap((thought) => readReasoning(asRecord(thought)));
      return { role: 'assistant', text, ...(toolCalls.length === 0 ? {} : { toolCalls }), ...(reasoning.length === 0 ? {} : { reasoning }) };
    }
    case 'tool':
      return { role: 'tool', callId: asText(message['callId'] ?? message['tool_call_id']), name: asText(message['name']), text, ...(message['isError'] === true ? { isError: true } : {}) };
    default:
      throw new AiError('validation', `Message ${index + 1} of the history has the role "${role}".`, { hint: 'Roles are user, assistant and system.' });
  }
}

function readCall(call: JsonRecord): ToolCall {
  const signature = asText(call['signature']);
  const { name, arguments: given } = isRecord(call['function']) ? call['function'] : call;
  return { id: asText(call['id']), name: asText(name), arguments: asRecord(typeof given === 'string' ? parseJsonText(given) : given), ...(signature === '' ? {} : { signature }) };
}

/** A thought that nobody sealed is no use to anybody. */
function readReasoning({ text, signature, redacted }: JsonRecord): readonly SealedReasoning[] {
  if (asText(redacted) !== '') return [{ text: '', redacted: asText(redacted) }];
  return asText(signature) === '' ? [] : [{ text: asText(text), signature: asText(signature) }];
}

function contentText(content: unknown): string {
  if (typeof content === 'string') return content;
  if (Array.isArray(content)) return content.map((part) => (typeof part === 'string' ? part : asText(asRecord(part)['text']))).filter((text) => text !== '').join('\n');
  return content === undefined || content === null ? '' : (JSON.stringify(plainData(content)) ?? '');
}
