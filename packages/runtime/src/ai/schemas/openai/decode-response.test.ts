import { expect } from 'chai';
import type { AiEvent } from '../../ai-event.ts';
import { decodeResponse } from './decode-response.ts';

const chunk = (delta: object, rest: object = {}) => `data: ${JSON.stringify({ choices: [{ index: 0, delta, ...rest }] })}\n\n`;
const HELLO = chunk({ role: 'assistant', content: '' }) + chunk({ content: 'Hel' }) + chunk({ content: 'lo' });
const STOP = chunk({}, { finish_reason: 'stop' });
const USAGE = 'data: {"choices":[],"usage":{"prompt_tokens":5,"completion_tokens":2,"prompt_tokens_details":{"cached_tokens":1}}}\n\n';
const DONE = 'data: [DONE]\n\n';

async function decode(body: BodyInit | null, headers: Record<string, string> = { 'content-type': 'text/event-stream' }): Promise<readonly AiEvent[]> {
  const events: AiEvent[] = [];
  for await (const event of decodeResponse(new Response(body, { headers }), { service: 'local', model: 'm' })) events.push(event);
  return events;
}

/** What a reader would be left with: the text, and how it ended. */
async function outcome(body: BodyInit | null, headers?: Record<string, string>): Promise<string> {
  const events = await decode(body, headers);
  const text = events.map((event) => (event.type === 'text' ? event.text : '')).join('');
  const ends = events.filter(({ type }) => type === 'finish' || type === 'error');
  expect(ends, 'exactly one end').to.have.length(1);
  expect(events.at(-1), 'the end is last').to.equal(ends[0]);
  const [end] = ends;
  return `${text}|${end?.type === 'error' ? end.error.kind : 'ok'}`;
}

describe('decodeResponse of the OpenAI schema', () => {
  it('reads a stream, its usage and its end', async () => {
    const events = await decode(HELLO + STOP + USAGE + DONE);
    expect(events.map(({ type }) => type)).to.deep.equal(['text', 'usage', 'finish']);
    expect(events[1]).to.deep.equal({ type: 'usage', usage: { inputTokens: 5, outputTokens: 2, reasoningTokens: 0, cacheReadTokens: 1, cacheWriteTokens: 0, estimated: false } });
  });

  // Each row is a body that some server really sends: the full text, or one error, never half an answer as success.
  const rows: readonly (readonly [name: string, body: string, outcome: string])[] = [
    ['no [DONE]', HELLO + STOP, 'Hello|ok'],
    ['[DONE] and no finish reason', HELLO + DONE, 'Hello|ok'],
    ['an end without either', HELLO, 'Hello|truncated'],
    ['an empty body', '', '|truncated'],
    ['only [DONE]', DONE, '|protocol'],
    ['a finish without text', STOP + DONE, '|protocol'],
    ['keep-alive comments', `: OPENROUTER PROCESSING\n\n${HELLO}: x\n\n${STOP}${DONE}`, 'Hello|ok'],
    ['empty data lines', `data:\n\n${HELLO}data: \n\n${STOP}${DONE}`, 'Hello|ok'],
    ['a last event without its blank line', (HELLO + STOP + DONE).trimEnd(), 'Hello|ok'],
    ['null content and chunks without choices', chunk({ content: null }) + 'data: {"choices":[]}\n\n' + HELLO + STOP, 'Hello|ok'],
    ['content as a list of parts', chunk({ content: [{ type: 'text', text: 'Hello' }] }) + STOP, 'Hello|ok'],
    ['a refusal', chunk({ refusal: 'I cannot.' }) + STOP, '|filtered'],
    ['an error event first', 'data: {"error":{"message":"model not loaded"}}\n\n', '|server'],
    ['an error event in the middle', `${HELLO}data: {"error":{"message":"CUDA"}}\n\n`, 'Hello|server'],
    ['an error as a text', `${HELLO}data: {"error":"oops"}\n\n`, 'Hello|server'],
    ['an error field', `${HELLO}error: {"code":500,"message":"slot"}\n\n`, 'Hello|server'],
    ['a line that is no JSON', `${HELLO}data: Internal error\n\n`, 'Hello|server'],
    ['a line that is no field', `${HELLO}Internal Server Error\n\n`, 'Hello|server'],
    ['a content filter', HELLO + chunk({}, { finish_reason: 'content_filter' }), 'Hello|filtered'],
    ['JSON in place of a stream', JSON.stringify({ choices: [{ message: { content: 'Hello' }, finish_reason: 'stop' }] }), 'Hello|ok'],
    ['an error as JSON with status 200', '{"error":"Unexpected endpoint or method. (POST /chat/completions)"}', '|protocol'],
    ['a web page', '<!doctype html><title>Sign in</title>', '|protocol'],
    ['JSON that was cut off', '{"choices":[{"message":{"con', '|truncated'],
    ['JSON that says nothing', '{}', '|protocol'],
    ['an error as a list', '[{"error":{"code":400,"message":"API key not valid","status":"INVALID_ARGUMENT"}}]', '|auth'],
  ];
  for (const [name, body, expected] of rows) {
    it(`ends well or with one error: ${name}`, async () => {
      expect(await outcome(body)).to.equal(expected);
    });
  }

  it('reads by content, whatever the content type claims', async () => {
    expect(await outcome(HELLO + STOP, { 'content-type': 'application/json' })).to.equal('Hello|ok');
    expect(await outcome(HELLO + STOP, { 'content-type': 'text/plain' })).to.equal('Hello|ok');
  });

  it('keeps reasoning apart from the answer', async () => {
    const events = await decode(chunk({ reasoning_content: 'hmm' }) + chunk({ reasoning: 'so' }) + HELLO + STOP);
    expect(events[0]).to.deep.equal({ type: 'reasoning', text: 'hmmso' });
    expect(await outcome(chunk({ reasoning_content: 'hmm' }) + STOP)).to.equal('|protocol');
  });

  it('ignores a usage of zeros, which some servers send with every chunk', async () => {
    const zeros = 'data: {"choices":[{"delta":{"content":"Hi"}}],"usage":{"prompt_tokens":0,"completion_tokens":0}}\n\n';
    expect((await decode(zeros + STOP)).map(({ type }) => type)).to.deep.equal(['text', 'finish']);
  });

  it('ends when all has come, though the body is never closed', async () => {
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(HELLO + STOP + USAGE)),
      cancel: () => {
        cancelled = true;
      },
    });
    expect(await outcome(body)).to.equal('Hello|ok');
    expect(cancelled, 'the connection is freed').to.equal(true);
  });
});
