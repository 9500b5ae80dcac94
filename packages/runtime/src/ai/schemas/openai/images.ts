import { AiError } from '../../ai-error.ts';
import { postRequest } from '../../encode-parts.ts';
import { asList, asRecord, asText, definedOnly } from '../../json.ts';
import type { ImageCodec, RawImage } from '../schema.ts';
import { openaiUrl } from './endpoint.ts';

const MOST_IMAGES = 10;

/**
 * `POST /images/generations`. GPT image models refuse `response_format` and `style` and always answer with the bytes;
 * everything else is asked for them, since a URL is good for an hour only.
 */
export const images: ImageCodec = {
  largestCount: (model) => (/dall-e-3/.test(model) ? 1 : MOST_IMAGES),
  encode({ resource, model, refused }, { prompt, size, style, quality, count }) {
    const isGptImage = /(^|\/)(gpt-image|chatgpt-image)/.test(model);
    const body = definedOnly({
      model,
      prompt,
      n: count,
      size,
      quality,
      style: isGptImage ? undefined : style,
      response_format: isGptImage || refused.has('responseFormat') ? undefined : 'b64_json',
    });
    return postRequest(resource, openaiUrl(resource, 'images/generations'), { body });
  },
  decode(value) {
    const answer = asRecord(value);
    const format = asText(answer['output_format']) || 'png';
    return asList(answer['data']).map((image) => readImage(asRecord(image), `image/${format}`));
  },
};

function readImage(image: Readonly<Record<string, unknown>>, mimeType: string): RawImage {
  const base64 = asText(image['b64_json']);
  const url = asText(image['url']);
  if (base64 !== '') return { mimeType, base64 };
  if (url !== '') return { url };
  throw new AiError('protocol', 'The service answered with an image that is empty.', { hint: 'Run it again; if it stays so, look at the service itself.' });
}
