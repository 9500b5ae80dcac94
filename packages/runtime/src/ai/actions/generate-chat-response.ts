import { AiError } from '../ai-error.ts';
import type { ChatMessage } from '../model-call.ts';
import { samplingOptions } from '../options/chat-options.ts';
import { readImages } from '../options/read-images.ts';
import { readHistory } from '../options/read-messages.ts';
import { readTools } from '../options/read-tools.ts';
import type { Action } from '../run/action.ts';
import { runWithTools } from '../run/run-with-tools.ts';

/** Answers in a conversation: `messages` is what was said, `message` (or `prompt`) what is said now. */
export const generateChatResponse: Action = (scope, options) => {
  const history = readHistory(options.messages);
  const images = readImages(options.images);
  const said = options.message ?? options.prompt ?? '';
  const now: readonly ChatMessage[] = said.trim() === '' && images.length === 0 ? [] : [{ role: 'user', text: said, ...(images.length === 0 ? {} : { images }) }];
  const messages = [...history.messages, ...now, ...readHistory(options.turns).messages];
  if (messages.length === 0) throw new AiError('validation', 'There is no message to answer.', { hint: 'Set the option "message", or "messages" to what was said.' });
  const system = [options.system ?? '', history.system].filter((text) => text.trim() !== '').join('\n\n');
  return runWithTools(scope, { ...samplingOptions({ ...options, ...(system === '' ? {} : { system }) }), messages, ...readTools(options) });
};
