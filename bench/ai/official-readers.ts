import Anthropic from '@anthropic-ai/sdk';
import { GoogleGenAI } from '@google/genai';
import type { GenerateContentResponse } from '@google/genai';
import type { AiSchema } from '@inlay/runtime/ai';
import { CohereClientV2 } from 'cohere-ai';
import OpenAI from 'openai';
import type { Reader, Reading, ToRead } from './reading.ts';

/** Who reads with what. */
export const OFFICIAL_SDKS: Readonly<Record<AiSchema, { readonly name: string; readonly read: Reader }>> = {
  openai: { name: 'openai', read: readWithOpenai },
  anthropic: { name: '@anthropic-ai/sdk', read: readWithAnthropic },
  google: { name: '@google/genai', read: readWithGenai },
  cohere: { name: 'cohere-ai', read: readWithCohere },
};

const HI = [{ role: 'user' as const, content: 'Hi' }];

async function readWithOpenai({ isStream, response }: ToRead, signal?: AbortSignal): Promise<Reading> {
  const client = new OpenAI({ apiKey: 'k', baseURL: 'http://h/v1', maxRetries: 0, fetch: async () => response() });
  const completion = isStream
    ? await client.chat.completions.stream({ model: 'm', messages: HI }, { signal: signal ?? null }).finalChatCompletion()
    : await client.chat.completions.create({ model: 'm', messages: HI }, { signal: signal ?? null });
  const { content, tool_calls: calls = [] } = completion.choices[0]!.message;
  return {
    text: content ?? '',
    calls: calls.flatMap((call) => ('function' in call ? [{ name: call.function.name, arguments: parse(call.function.arguments) }] : [])),
    outputTokens: completion.usage?.completion_tokens,
  };
}

async function readWithAnthropic({ isStream, response }: ToRead, signal?: AbortSignal): Promise<Reading> {
  const client = new Anthropic({ apiKey: 'k', baseURL: 'http://h', maxRetries: 0, fetch: async () => response() });
  const body = { model: 'm', max_tokens: 100, messages: HI };
  const message = isStream ? await client.messages.stream(body, { signal: signal ?? null }).finalMessage() : await client.messages.create(body, { signal: signal ?? null });
  return {
    text: message.content.map((block) => (block.type === 'text' ? block.text : '')).join(''),
    calls: message.content.flatMap((block) => (block.type === 'tool_use' ? [{ name: block.name, arguments: block.input }] : [])),
    outputTokens: message.usage.output_tokens,
  };
}

let asked = 0;
const waiting = new Map<string, () => Response>();

/** This one takes no `fetch`, so while it reads, the global one answers for addresses that it made. */
function genaiFor(response: () => Response): GoogleGenAI {
  asked += 1;
  const host = `genai-${asked}`;
  waiting.set(host, response);
  installFetch();
  return new GoogleGenAI({ apiKey: 'k', httpOptions: { baseUrl: `http://${host}`, retryOptions: { attempts: 1 } } });
}

async function readWithGenai({ isStream, response }: ToRead, signal?: AbortSignal): Promise<Reading> {
  const client = genaiFor(response);
  const body = { model: 'm', contents: 'Hi', config: signal === undefined ? {} : { abortSignal: signal } };
  const chunks: GenerateContentResponse[] = [];
  if (isStream) for await (const chunk of await client.models.generateContentStream(body)) chunks.push(chunk);
  else chunks.push(await client.models.generateContent(body));
  const counted = chunks.findLast(({ usageMetadata }) => usageMetadata !== undefined)?.usageMetadata;
  const parts = chunks.flatMap((chunk) => chunk.candidates?.[0]?.content?.parts ?? []);
  return {
    text: parts.map((part) => (part.thought === true ? '' : (part.text ?? ''))).join(''),
    calls: parts.flatMap(({ functionCall }) => (functionCall === undefined ? [] : [{ name: functionCall.name ?? '', arguments: functionCall.args }])),
    // Its count leaves the thoughts out.
    outputTokens: counted === undefined ? undefined : (counted.candidatesTokenCount ?? 0) + (counted.thoughtsTokenCount ?? 0),
  };
}

let isInstalled = false;

function installFetch(): void {
  if (isInstalled) return;
  isInstalled = true;
  const real = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const { host } = new URL(input instanceof Request ? input.url : input);
    return waiting.get(host)?.() ?? real(input, init);
  };
}

async function readWithCohere({ isStream, response }: ToRead, signal?: AbortSignal): Promise<Reading> {
  const client = new CohereClientV2({ token: 'k', environment: 'http://h', maxRetries: 0, fetch: async () => response() });
  const body = { model: 'm', messages: HI };
  const options = signal === undefined ? {} : { abortSignal: signal };
  if (!isStream) {
    const { message, usage } = await client.chat(body, options);
    return {
      text: (message.content ?? []).map((part) => ('text' in part ? part.text : '')).join(''),
      calls: (message.toolCalls ?? []).map((call) => ({ name: call.function?.name ?? '', arguments: parse(call.function?.arguments) })),
      outputTokens: usage?.tokens?.outputTokens,
    };
  }
  let text = '';
  let outputTokens: number | undefined;
  const calls: { name: string; given: string }[] = [];
  for await (const event of await client.chatStream(body, options)) {
    if (event.type === 'content-delta') text += event.delta?.message?.content?.text ?? '';
    if (event.type === 'tool-call-start') calls.push({ name: event.delta?.message?.toolCalls?.function?.name ?? '', given: event.delta?.message?.toolCalls?.function?.arguments ?? '' });
    if (event.type === 'tool-call-delta') calls.at(-1)!.given += event.delta?.message?.toolCalls?.function?.arguments ?? '';
    if (event.type === 'message-end') outputTokens = event.delta?.usage?.tokens?.outputTokens;
  }
  return { text, calls: calls.map(({ name, given }) => ({ name, arguments: parse(given) })), outputTokens };
}

function parse(text: string | undefined): unknown {
  return text === undefined || text === '' ? {} : (JSON.parse(text) as unknown);
}

/** Reads the text of a long stream with the least that each SDK offers for it: its iterator, and what stands in each message. */
export const OFFICIAL_ITERATORS: Readonly<Record<AiSchema, (response: () => Response) => Promise<string>>> = {
  async openai(response) {
    const client = new OpenAI({ apiKey: 'k', baseURL: 'http://h/v1', maxRetries: 0, fetch: async () => response() });
    let text = '';
    for await (const { choices } of await client.chat.completions.create({ model: 'm', messages: HI, stream: true })) text += choices[0]?.delta.content ?? '';
    return text;
  },
  async anthropic(response) {
    const client = new Anthropic({ apiKey: 'k', baseURL: 'http://h', maxRetries: 0, fetch: async () => response() });
    let text = '';
    for await (const event of await client.messages.create({ model: 'm', max_tokens: 100, messages: HI, stream: true })) if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') text += event.delta.text;
    return text;
  },
  async google(response) {
    let text = '';
    for await (const chunk of await genaiFor(response).models.generateContentStream({ model: 'm', contents: 'Hi' })) text += chunk.candidates?.[0]?.content?.parts?.[0]?.text ?? '';
    return text;
  },
  async cohere(response) {
    const client = new CohereClientV2({ token: 'k', environment: 'http://h', maxRetries: 0, fetch: async () => response() });
    let text = '';
    for await (const event of await client.chatStream({ model: 'm', messages: HI })) if (event.type === 'content-delta') text += event.delta?.message?.content?.text ?? '';
    return text;
  },
};
