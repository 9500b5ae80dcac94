import { strictEqual } from 'node:assert';
import { AI_SCHEMAS, SCHEMA_NAMES } from '@inlay/runtime/ai';
import type { AiSchema } from '@inlay/runtime/ai';
import { createAiRunner } from '@inlay/runtime/ai';
import { toEvents } from './ai/recordings.ts';
import { OFFICIAL_ITERATORS, OFFICIAL_SDKS } from './ai/official-readers.ts';

const TOKENS = 20_000;
const ROUNDS = 20;
const WARM_ROUNDS = 3;
const CHUNK_BYTES = 1_400;

/** What one word of an answer is in each format, and what ends it. */
const MESSAGES: Readonly<Record<AiSchema, { readonly word: (text: string) => unknown; readonly end: readonly unknown[]; readonly read: (message: never) => string | undefined }>> = {
  openai: {
    word: (content) => ({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta: { content }, finish_reason: null }] }),
    end: [{ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] }],
    read: (message: { readonly choices: readonly { readonly delta: { readonly content?: string } }[] }) => message.choices[0]?.delta.content,
  },
  anthropic: {
    word: (text) => ({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } }),
    end: [{ type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 1 } }, { type: 'message_stop' }],
    read: (message: { readonly delta?: { readonly text?: string } }) => message.delta?.text,
  },
  google: {
    word: (text) => ({ candidates: [{ content: { parts: [{ text }], role: 'model' }, index: 0 }], modelVersion: 'm' }),
    end: [{ candidates: [{ finishReason: 'STOP' }] }],
    read: (message: { readonly candidates: readonly { readonly content?: { readonly parts: readonly { readonly text: string }[] } }[] }) => message.candidates[0]?.content?.parts[0]?.text,
  },
  cohere: {
    word: (text) => ({ type: 'content-delta', index: 0, delta: { message: { content: { text } } } }),
    end: [{ type: 'message-end', delta: { finish_reason: 'COMPLETE' } }],
    read: (message: { readonly delta?: { readonly message?: { readonly content?: { readonly text?: string } } } }) => message.delta?.message?.content?.text,
  },
};

/** Reads long streams of every schema through a whole run, and by the shortest loop that can, and gives the section for results.md. */
export async function runBench(): Promise<string> {
  for (let round = 0; round < WARM_ROUNDS; round += 1) {
    for (const schema of AI_SCHEMAS) {
      const chunks = cut(streamOf(schema, TOKENS), CHUNK_BYTES);
      await Promise.all([readWithRunner(schema, chunks), readByHand(schema, chunks), OFFICIAL_ITERATORS[schema](() => responseOf(chunks))]);
    }
  }
  const rows: string[] = [];
  for (const schema of AI_SCHEMAS) {
    const bytes = streamOf(schema, TOKENS);
    const chunks = cut(bytes, CHUNK_BYTES);
    const [ours, byHand, official] = await timeAll([() => readWithRunner(schema, chunks), () => readByHand(schema, chunks), () => OFFICIAL_ITERATORS[schema](() => responseOf(chunks))]);
    // Single bytes: twice the length must take twice as long.
    const small = streamOf(schema, 500);
    const large = streamOf(schema, 1_000);
    const [short, long] = await timeAll([() => readWithRunner(schema, cut(small, 1)), () => readWithRunner(schema, cut(large, 1))]);
    rows.push(`| ${SCHEMA_NAMES[schema]} | ${byHand!.toFixed(1)} | ${(ours! / byHand!).toFixed(2)} | ${(official! / byHand!).toFixed(2)} | ${OFFICIAL_SDKS[schema].name} | ${(long! / short!).toFixed(2)} |`);
  }
  return [
    `A stream of ${TOKENS.toLocaleString('en')} words in chunks of ${CHUNK_BYTES.toLocaleString('en')} bytes, read by a whole run (deadlines, usage, events) and by the shortest loop that`,
    `can: decode, split at blank lines, \`JSON.parse\`, add up; and by the vendor's own SDK through its iterator, which checks no end and keeps no deadline;`,
    `the best of ${ROUNDS} rounds that take turns. The last column is how many times longer`,
    'a stream of twice the length takes when it comes in single bytes; 2 is linear.', '',
    '| schema | by hand, ms | inlay by hand | official SDK by hand | official SDK | twice the length in single bytes |', '|---|--:|--:|--:|---|--:|', ...rows,
  ].join('\n');
}

function streamOf(schema: AiSchema, words: number): Uint8Array {
  const { word, end } = MESSAGES[schema];
  const messages = [...Array.from({ length: words }, (_, index) => word(`word${index} `)), ...end];
  return new TextEncoder().encode(toEvents(messages));
}

function cut(bytes: Uint8Array, size: number): readonly Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
}

function responseOf(chunks: readonly Uint8Array[]): Response {
  let next = 0;
  return new Response(new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = chunks[next];
      next += 1;
      if (chunk === undefined) controller.close();
      else controller.enqueue(chunk);
    },
  }));
}

async function readWithRunner(schema: AiSchema, chunks: readonly Uint8Array[]): Promise<string> {
  const runner = createAiRunner({
    resolve: async () => ({ resource: { name: 'r', description: '', baseUrl: 'http://h', schema, models: ['m'], headers: {} }, origin: 'configured' }),
    transport: () => async () => responseOf(chunks),
  });
  let text = '';
  for await (const event of runner.run({ resource: 'r', action: 'generateText', options: { prompt: 'Hi' } }, { signal: new AbortController().signal })) if (event.type === 'text') text += event.text;
  return text;
}

async function readByHand(schema: AiSchema, chunks: readonly Uint8Array[]): Promise<string> {
  const { read } = MESSAGES[schema];
  const decoder = new TextDecoder();
  const reader = responseOf(chunks).body!.getReader();
  let [buffer, text] = ['', ''];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    buffer += decoder.decode(value, { stream: true });
    const events = buffer.split('\n\n');
    buffer = events.pop() ?? '';
    for (const event of events) text += read(JSON.parse(event.slice(event.indexOf('data: ') + 6)) as never) ?? '';
  }
}

/** The best time of each in milliseconds; all must give the same where they read the same. */
async function timeAll(subjects: readonly (() => Promise<string>)[]): Promise<readonly number[]> {
  const best = subjects.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round += 1) {
    const texts: string[] = [];
    for (const [index, subject] of subjects.entries()) {
      const started = performance.now();
      texts.push(await subject());
      best[index] = Math.min(best[index]!, performance.now() - started);
    }
    for (const text of texts) strictEqual(text.slice(0, 1_000), texts[0]!.slice(0, 1_000));
  }
  return best;
}
