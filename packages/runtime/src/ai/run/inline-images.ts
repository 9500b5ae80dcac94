import { AiError } from '../ai-error.ts';
import type { ImageInput } from '../model-call.ts';
import type { RunScope } from './run-scope.ts';

/** The images with their bytes in place of their addresses; as they are where there is no way to load them. */
export async function inlineImages(images: readonly ImageInput[], { loadImage, signal }: Pick<RunScope, 'loadImage' | 'signal'>): Promise<readonly ImageInput[]> {
  if (loadImage === undefined) return images;
  return Promise.all(images.map(async (image) => {
    if (!('url' in image)) return image;
    try {
      return await loadImage(image.url, signal);
    } catch (cause) {
      signal.throwIfAborted();
      throw new AiError('validation', `The image ${image.url} could not be loaded.`, { hint: 'Check its address, or give the image itself.', cause });
    }
  }));
}
