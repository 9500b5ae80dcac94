import { AiError } from './ai-error.ts';
import type { ImageInput, ReasoningEffort, ToolCall, ToolDefinition } from './model-call.ts';
import type { AiResource } from './resource.ts';
import type { TransportRequest } from './transport.ts';

/** Of models that are given a budget of tokens to think with. */
export const THINKING_BUDGETS: Readonly<Record<ReasoningEffort, number>> = { none: 0, minimal: 1_024, low: 2_048, medium: 8_192, high: 16_384 };

/** A request to a model: the resource's own headers and body win over the schema's. */
export function postRequest(resource: AiResource, url: string, { body, headers = {} }: { readonly body: Readonly<Record<string, unknown>>; readonly headers?: Readonly<Record<string, string>> }): TransportRequest {
  return { url, method: 'POST', headers: mergeHeaders(headers, resource.headers), body: { ...body, ...resource.body } };
}

/** A request for the list of models. */
export function getRequest(resource: AiResource, url: string, headers: Readonly<Record<string, string>> = {}): TransportRequest {
  return { url, method: 'GET', headers: mergeHeaders(headers, resource.headers), body: null };
}

/** An image as a URL: its own, or a data URI. */
function imageUrl(image: ImageInput): string {
  return 'url' in image ? image.url : `data:${image.mimeType};base64,${image.base64}`;
}

/** A person's turn as OpenAI and Cohere write it: a text, or parts with images. */
export function userContent({ text, images = [] }: { readonly text: string; readonly images?: readonly ImageInput[] }): unknown {
  if (images.length === 0) return text;
  const said = text.trim() === '' ? [] : [{ type: 'text', text }];
  return [...said, ...images.map((image) => ({ type: 'image_url', image_url: { url: imageUrl(image) } }))];
}

/** Calls of tools as both write them. */
export function functionCalls(calls: readonly ToolCall[]): readonly unknown[] {
  return calls.map(({ id, name, arguments: given }) => ({ id, type: 'function', function: { name, arguments: JSON.stringify(given) } }));
}

/** Tools as both write them. */
export function functionTools(tools: readonly ToolDefinition[] | undefined): readonly unknown[] | undefined {
  return tools?.map(({ name, description, parameters }) => ({ type: 'function', function: { name, description, parameters } }));
}

/** True for a system message that says something. */
export function isFilled(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

/** Throws a validation AiError: the message that is sent when the only message would be empty. */
export function requireMessages(count: number): void {
  if (count === 0) throw new AiError('validation', 'The prompt is empty.', { hint: 'Fill in what the prompt reads, or write a prompt.' });
}

function mergeHeaders(own: Readonly<Record<string, string>>, extra: Readonly<Record<string, string>>): Record<string, string> {
  const names = new Set(Object.keys(extra).map((name) => name.toLowerCase()));
  return { ...Object.fromEntries(Object.entries(own).filter(([name]) => !names.has(name.toLowerCase()))), ...extra };
}
