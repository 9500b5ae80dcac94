import { AiError } from '../ai-error.ts';
import { definedOnly } from '../json.ts';
import type { ImageCall } from '../model-call.ts';
import { requireText } from '../options/chat-options.ts';
import type { Action } from '../run/action.ts';
import { unsupportedAction } from '../run/action-support.ts';
import { runImages } from '../run/run-images.ts';

/** The most images that one run makes. */
export const MAX_IMAGE_COUNT = 10;

/** Makes images: a list of `{mimeType, base64}`. */
export const generateImage: Action = (scope, options) => {
  const { images } = scope.codec;
  if (images === undefined) throw unsupportedAction(scope.resource, 'generateImage');
  const { size, style, quality, count = 1 } = options;
  if (!Number.isInteger(count) || count < 1 || count > MAX_IMAGE_COUNT) throw new AiError('validation', `The option "count" must be a whole number from 1 to ${MAX_IMAGE_COUNT}; it is ${count}.`);
  return runImages(scope, images, { prompt: requireText(options.prompt, 'prompt'), count, ...(definedOnly({ size, style, quality }) as Partial<ImageCall>) });
};
