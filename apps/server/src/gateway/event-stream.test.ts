import { expect } from 'chai';
import { createEventStream } from './event-stream.ts';

const decoder = new TextDecoder();

describe('createEventStream', () => {
  it('writes one data line an event and ends', async () => {
    let ends = 0;
    async function* events(): AsyncGenerator {
      yield { type: 'text', text: 'a\nb' };
      yield { type: 'finish' };
    }
    const text = await new Response(createEventStream(events(), { onEnd: () => void (ends += 1) })).text();
    expect(text).to.equal(': still here\n\ndata: {"type":"text","text":"a\\nb"}\n\ndata: {"type":"finish"}\n\n');
    expect(ends).to.equal(1);
  });

  it('says something at once and while nothing happens', async () => {
    const waiting: AsyncIterable<unknown> = { [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => undefined) }) };
    const reader = createEventStream(waiting, { onEnd: () => undefined, heartbeatMs: 10 }).getReader();
    for (let count = 0; count < 3; count += 1) expect(decoder.decode((await reader.read()).value)).to.equal(': still here\n\n');
    await reader.cancel();
  });

  it('takes no more events than the reader has asked for (T21)', async () => {
    let made = 0;
    async function* events(): AsyncGenerator {
      for (;;) yield { number: (made += 1) };
    }
    const reader = createEventStream(events(), { onEnd: () => undefined }).getReader();
    await reader.read();
    await reader.read();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(made).to.be.at.most(2);
    await reader.cancel();
  });

  it('lets its source go when the reader hangs up, also while the source waits', async () => {
    const calls: string[] = [];
    const source: AsyncIterable<unknown> = { [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => undefined), return: async () => {
      calls.push('return');
      return { done: true, value: undefined };
    } }) };
    const reader = createEventStream(source, { onEnd: () => void calls.push('end') }).getReader();
    await reader.read();
    await reader.cancel();
    expect(calls).to.deep.equal(['end', 'return']);
  });
});
