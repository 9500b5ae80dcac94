import type { AiEvent, Usage } from '../ai-event.ts';
import { aiWarning } from '../ai-warning.ts';
import type { ChatCall, ChatMessage, Refusable } from '../model-call.ts';
import { pairCalls } from '../options/pair-calls.ts';
import { fitCall } from '../models/model-rules.ts';
import { askProvider } from './ask-provider.ts';
import { estimateInput, tokensOf } from './estimate-tokens.ts';
import { inlineImages } from './inline-images.ts';
import { priceUsage } from './price-usage.ts';
import type { RunScope } from './run-scope.ts';

/**
 * Has a conversation go on: fits the call to format and model, asks, and gives what comes. A usage comes before every
 * end that an answer was read to, estimated where the service said none. The events of `withDeadlines` and AiErrors of
 * what cannot be sent reject.
 */
export async function* runChat(scope: RunScope, asked: ChatCall): AsyncGenerator<AiEvent, void, undefined> {
  const call = { ...asked, messages: pairCalls(asked.messages) };
  const { resource, model, codec, capabilities, memory } = scope;
  const fit = () => fitCall(call, { schema: resource.schema, model, limits: codec.limits, capabilities, refused: memory.refusedBy(resource, model) });
  for (const warning of fit().warnings) yield { type: 'warning', warning };
  yield* askProvider(scope, {
    write: async (target) => codec.encodeRequest(target, await withInlineImages(fit().call, scope, target.refused)),
    sent: ({ refused }) => sentOf(fit().call, { schema: resource.schema, refused }),
    read: (response) => withUsage(codec.decodeResponse(response, { service: resource.name, model, idleMs: scope.timeouts.idleMs }), call, scope),
  });
}

/** What can be left out. A schema that is refused strictly is tried plainly before it is left to the prompt. */
function sentOf(call: ChatCall, { schema, refused }: { readonly schema: string; readonly refused: ReadonlySet<Refusable> }): readonly Refusable[] {
  const options = (['temperature', 'topP', 'seed', 'stop', 'reasoningEffort'] as const).filter((option) => call[option] !== undefined);
  const isOpenai = schema === 'openai';
  return [
    ...options,
    ...(call.stream && isOpenai ? (['streamOptions'] as const) : []),
    ...(call.maxTokens !== undefined && isOpenai ? (['maxTokens'] as const) : []),
    ...(call.output === undefined ? [] : refused.has('strictOutput') ? (['plainOutput'] as const) : (['strictOutput'] as const)),
    ...(call.messages.some((message) => message.role === 'user' && message.images?.some((image) => 'url' in image)) ? (['imageUrl'] as const) : []),
    // A call that was required cannot be done without.
    ...(call.tools !== undefined && call.toolChoice !== 'required' ? (['tools'] as const) : []),
    ...(call.system !== undefined && isOpenai ? (['system'] as const) : []),
  ];
}

/** Google loads no images from the web; of the others, some refuse to. */
async function withInlineImages(call: ChatCall, scope: RunScope, refused: ReadonlySet<Refusable>): Promise<ChatCall> {
  if (scope.resource.schema !== 'google' && !refused.has('imageUrl')) return call;
  const messages = await Promise.all(call.messages.map(async (message): Promise<ChatMessage> => (
    message.role === 'user' && message.images !== undefined ? { ...message, images: await inlineImages(message.images, scope) } : message)));
  return { ...call, messages };
}

/** A prompt of fewer tokens is not looked at; servers with a small window cut those that are longer without a word. */
const SMALLEST_CUT = 2_000;

async function* withUsage(events: AsyncIterable<AiEvent>, call: ChatCall, scope: RunScope): AsyncGenerator<AiEvent, void, undefined> {
  let written = 0;
  let usage: Usage | undefined;
  for await (const event of events) {
    if (event.type === 'text' || event.type === 'reasoning' || event.type === 'tool-args') written += event.text.length;
    if (event.type === 'usage') {
      usage = priceUsage(event.usage, scope);
      continue;
    }
    if (event.type === 'finish' || (event.type === 'error' && usage !== undefined)) {
      yield { type: 'usage', usage: usage ?? estimate(call, written) };
      if (event.type === 'finish') yield* cutWarning(call, usage);
    }
    yield event;
  }
}

function estimate(call: ChatCall, written: number): Usage {
  return { inputTokens: estimateInput(call), outputTokens: tokensOf(written), reasoningTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0, estimated: true };
}

function* cutWarning(call: ChatCall, usage: Usage | undefined): Generator<AiEvent> {
  const expected = estimateInput({ ...call, messages: call.messages.map((message) => (message.role === 'user' ? { role: 'user', text: message.text } : message)) });
  if (usage === undefined || usage.inputTokens === 0 || expected < SMALLEST_CUT || usage.inputTokens > expected / 3) return;
  yield { type: 'warning', warning: aiWarning('prompt', 'the service read {read} tokens of about {expected}; its context is smaller than the prompt, and it read only a part', { read: usage.inputTokens, expected }) };
}
