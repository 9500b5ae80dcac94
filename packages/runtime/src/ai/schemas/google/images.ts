import { AiError } from '../../ai-error.ts';
import { postRequest } from '../../encode-parts.ts';
import { asList, asRecord, asText, definedOnly } from '../../json.ts';
import type { JsonRecord } from '../../json.ts';
import type { ImageCall } from '../../model-call.ts';
import type { ImageCodec, RawImage } from '../schema.ts';
import { modelUrl } from './endpoint.ts';

const SHAPES: readonly (readonly [string, number])[] = [['1:1', 1], ['3:4', 3 / 4], ['4:3', 4 / 3], ['9:16', 9 / 16], ['16:9', 16 / 9]];

/** Gemini's image models through `:generateContent`, one image a request; Imagen through `:predict`. */
export const images: ImageCodec = {
  largestCount: (model) => (isImagen(model) ? 4 : 1),
  encode({ resource, model }, call) {
    const prompt = [call.prompt, call.style === undefined ? '' : `Style: ${call.style}.`].filter((part) => part !== '').join('\n');
    const aspectRatio = shapeOf(call.size);
    if (isImagen(model)) {
      const body = { instances: [{ prompt }], parameters: definedOnly({ sampleCount: call.count, aspectRatio }) };
      return postRequest(resource, modelUrl(resource, model, { method: 'predict' }), { body });
    }
    const body = {
      contents: [{ role: 'user', parts: [{ text: prompt }] }],
      generationConfig: definedOnly({ responseModalities: ['TEXT', 'IMAGE'], imageConfig: imageConfig(call, aspectRatio) }),
    };
    return postRequest(resource, modelUrl(resource, model, { method: 'generateContent' }), { body });
  },
  decode(value) {
    const answer = asRecord(value);
    const blocked = asText(asRecord(answer['promptFeedback'])['blockReason']);
    if (blocked !== '') throw withheld(blocked);
    const predicted = asList(answer['predictions']).map(asRecord);
    const made = [...predicted.flatMap(readPrediction), ...asList(answer['candidates']).flatMap((candidate) => readCandidate(asRecord(candidate)))];
    const filtered = predicted.map((prediction) => asText(prediction['raiFilteredReason'])).find((reason) => reason !== '');
    if (made.length === 0 && filtered !== undefined) throw withheld(filtered);
    return made;
  },
};

function isImagen(model: string): boolean {
  return /(^|\/)imagen/.test(model);
}

function imageConfig({ quality }: ImageCall, aspectRatio: string | undefined): unknown {
  const imageSize = quality !== undefined && /^[124]K$/i.test(quality) ? quality.toUpperCase() : undefined;
  return aspectRatio === undefined && imageSize === undefined ? undefined : definedOnly({ aspectRatio, imageSize });
}

/** `1792x1024` as the nearest shape that the models make. */
function shapeOf(size: string | undefined): string | undefined {
  const match = /^(\d+)\s*([x:×])\s*(\d+)$/i.exec(size?.trim() ?? '');
  if (match === null) return undefined;
  if (match[2] === ':') return `${match[1]}:${match[3]}`;
  const ratio = Math.log(Number(match[1]) / Number(match[3]));
  return SHAPES.toSorted(([, left], [, right]) => Math.abs(Math.log(left) - ratio) - Math.abs(Math.log(right) - ratio))[0]?.[0];
}

function readPrediction(prediction: JsonRecord): RawImage[] {
  const base64 = asText(prediction['bytesBase64Encoded']);
  return base64 === '' ? [] : [{ mimeType: asText(prediction['mimeType']) || 'image/png', base64 }];
}

function readCandidate(candidate: JsonRecord): RawImage[] {
  const parts = asList(asRecord(candidate['content'])['parts']).map((part) => asRecord(asRecord(part)['inlineData']));
  const found = parts.flatMap(({ mimeType, data }) => (asText(data) === '' ? [] : [{ mimeType: asText(mimeType) || 'image/png', base64: asText(data) }]));
  const reason = asText(candidate['finishReason']);
  if (found.length === 0 && reason !== '' && reason !== 'STOP' && reason !== 'MAX_TOKENS') throw withheld(asText(candidate['finishMessage']) || reason);
  return found;
}

function withheld(reason: string): AiError {
  return new AiError('filtered', `The service withheld the image because of its content rules: ${reason}`, { hint: 'Say it in another way, or use another model.' });
}
