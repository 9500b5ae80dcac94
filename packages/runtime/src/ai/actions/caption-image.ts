import { samplingOptions } from '../options/chat-options.ts';
import { promptParts } from '../options/prompt-parts.ts';
import { requireImages } from '../options/read-images.ts';
import type { Action } from '../run/action.ts';
import { runChat } from '../run/run-chat.ts';

/** Writes a caption for an image, in a `style` of the builder's words; `prompt` is what else to heed. */
export const captionImage: Action = (scope, options) => {
  const images = requireImages(options.images);
  const text = promptParts('Write a caption for this image. Answer with the caption only.', options.style === undefined ? undefined : `Style: ${options.style}.`, options.prompt);
  return runChat(scope, { ...samplingOptions(options), messages: [{ role: 'user', text, images }] });
};
