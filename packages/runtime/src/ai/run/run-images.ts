import { AiError } from '../ai-error.ts';
import type { AiEvent } from '../ai-event.ts';
import type { GeneratedImage, ImageCall, Refusable } from '../model-call.ts';
import type { ImageCodec, RawImage } from '../schemas/schema.ts';
import { askProvider } from './ask-provider.ts';
import { readJson } from './read-json.ts';
import type { RunScope } from './run-scope.ts';

/** Makes images, in as many requests as the model needs. Gives `data` with all of them, then `finish`; or an error. */
export async function* runImages(scope: RunScope, load: () => Promise<ImageCodec>, call: ImageCall): AsyncGenerator<AiEvent, void, undefined> {
  const codec = await load();
  const made: GeneratedImage[] = [];
  const most = codec.largestCount(scope.model);
  while (made.length < call.count) {
    const before = made.length;
    const part = { ...call, count: Math.min(most, call.count - before) };
    for await (const event of askProvider(scope, { write: async (target) => codec.encode(target, withoutRefused(part, target.refused)), sent: () => sentOf(part), read: (response) => readImages(response, codec, scope) })) {
      if (event.type === 'error') return yield event;
      if (event.type === 'data') made.push(...(event.data as readonly GeneratedImage[]));
      else yield event;
    }
    if (made.length === before) return yield { type: 'error', error: noImage(scope).data };
  }
  yield { type: 'data', data: made.slice(0, call.count) };
  yield { type: 'finish', reason: 'stop' };
}

async function* readImages(response: Response, codec: ImageCodec, scope: RunScope): AsyncGenerator<AiEvent, void, undefined> {
  const images = codec.decode(await readJson(response, scope));
  yield { type: 'data', data: await Promise.all(images.map((image) => complete(image, scope))) };
}

async function complete(image: RawImage, { loadImage, signal }: RunScope): Promise<GeneratedImage> {
  if ('base64' in image) return checked(image);
  if (loadImage === undefined) throw new AiError('protocol', 'The service answered with the address of an image, and it cannot be loaded from here.', { hint: 'Run the query through the server.' });
  return checked(await loadImage(image.url, signal));
}

function checked(image: GeneratedImage): GeneratedImage {
  if (!/^[A-Za-z0-9+/_-]+=*\s*$/.test(image.base64.slice(0, 400))) throw new AiError('protocol', 'The service answered with an image that is no base64.', { hint: 'Run it again; if it stays so, look at the service itself.' });
  return image;
}

function sentOf({ size, style, quality }: ImageCall): readonly Refusable[] {
  return ['responseFormat', ...(style === undefined ? [] : (['style'] as const)), ...(quality === undefined ? [] : (['quality'] as const)), ...(size === undefined ? [] : (['size'] as const))];
}

function withoutRefused({ size, style, quality, ...rest }: ImageCall, refused: ReadonlySet<Refusable>): ImageCall {
  return {
    ...rest,
    ...(size === undefined || refused.has('size') ? {} : { size }),
    ...(style === undefined || refused.has('style') ? {} : { style }),
    ...(quality === undefined || refused.has('quality') ? {} : { quality }),
  };
}

function noImage({ resource }: RunScope): AiError {
  return new AiError('protocol', `"${resource.name}" answered without an image.`, { hint: 'Check that the model makes images, and say the prompt in another way.' });
}
