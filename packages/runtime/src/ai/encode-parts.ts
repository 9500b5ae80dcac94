import { AiError } from './ai-error.ts';
import type { ImageInput } from './model-call.ts';
import type { AiResource } from './resource.ts';
import type { TransportRequest } from './transport.ts';

/** A request to a model: the resource's own headers and body win over the schema's. */
export function postRequest(resource: AiResource, url: string, { body, headers = {} }: { readonly body: Readonly<Record<string, unknown>>; readonly headers?: Readonly<Record<string, string>> }): TransportRequest {
  return { url, method: 'POST', headers: mergeHeaders(headers, resource.headers), body: { ...body, ...resource.body } };
}

/** A request for the list of models. */
export function getRequest(resource: AiResource, url: string, headers: Readonly<Record<string, string>> = {}): TransportRequest {
  return { url, method: 'GET', headers: mergeHeaders(headers, resource.headers), body: null };
}

/** An image as a URL: its own, or a data URI. */
export function imageUrl(image: ImageInput): string {
  return 'url' in image ? image.url : `data:${image.mimeType};base64,${image.base64}`;
}

/** Throws a validation AiError: the message that is sent when the only message would be empty. */
export function requireMessages(count: number): void {
  if (count === 0) throw new AiError('validation', 'The prompt is empty.', { hint: 'Fill in what the prompt reads, or write a prompt.' });
}

function mergeHeaders(own: Readonly<Record<string, string>>, extra: Readonly<Record<string, string>>): Record<string, string> {
  const names = new Set(Object.keys(extra).map((name) => name.toLowerCase()));
  return { ...Object.fromEntries(Object.entries(own).filter(([name]) => !names.has(name.toLowerCase()))), ...extra };
}
