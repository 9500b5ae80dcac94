import { requireText, samplingOptions } from '../options/chat-options.ts';
import { requireImages } from '../options/read-images.ts';
import type { Action } from '../run/action.ts';
import { runChat } from '../run/run-chat.ts';

/** Answers a question about images. */
export const generateTextFromImage: Action = (scope, options) => {
  const images = requireImages(options.images);
  const text = requireText(options.prompt ?? 'Describe what you see.', 'prompt');
  return runChat(scope, { ...samplingOptions(options), messages: [{ role: 'user', text, images }] });
};
