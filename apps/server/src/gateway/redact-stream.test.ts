import { expect } from 'chai';
import { redactStream } from './redact-stream.ts';

async function pass(chunks: readonly (string | Uint8Array)[], secrets: readonly string[]): Promise<string[]> {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(typeof chunk === 'string' ? encoder.encode(chunk) : chunk);
      controller.close();
    },
  });
  const out: string[] = [];
  for await (const chunk of redactStream(body, secrets)) out.push(Buffer.from(chunk).toString());
  return out;
}
const KEY = 'sk-0123456789abcdef';

describe('redactStream', () => {
  it('takes a secret out wherever it stands (T20)', async () => {
    expect((await pass([`Incorrect key: ${KEY}. ${KEY}`], [KEY])).join('')).to.equal('Incorrect key: [redacted]. [redacted]');
  });

  it('takes it out when it is cut anywhere between chunks (T20)', async () => {
    const text = `a ${KEY} b`;
    for (let cut = 0; cut <= text.length; cut += 1) expect((await pass([text.slice(0, cut), text.slice(cut)], [KEY])).join(''), `cut at ${cut}`).to.equal('a [redacted] b');
    expect((await pass(text.split(''), [KEY])).join('')).to.equal('a [redacted] b');
  });

  it('passes everything else on at once and byte for byte', async () => {
    expect(await pass(['one ', 'two ', 'three'], [KEY])).to.deep.equal(['one ', 'two ', 'three']);
    const bytes = new TextEncoder().encode('“Grüße” 🙂 sk-012');
    expect((await pass([...bytes].map((byte) => Uint8Array.of(byte)), [KEY])).length).to.be.above(10);
  });

  it('does not look for words that are too short to be secrets', async () => {
    expect((await pass(['a blue team'], ['blue', ''])).join('')).to.equal('a blue team');
  });
});
