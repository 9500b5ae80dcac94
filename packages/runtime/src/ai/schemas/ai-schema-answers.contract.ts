import { expect } from 'chai';
import * as fc from 'fast-check';
import { askingOf, CALL, IDLE_MS, TEXT, TOOLS } from './ai-schema-recordings.contract.ts';
import type { SchemaRecordings } from './ai-schema-recordings.contract.ts';
import { inPieces, sse } from './schema-run.fixture.ts';

/** Ways of framing a stream that the standard, or some server, allows itself. */
const FRAMINGS: readonly (readonly [string, (text: string) => BodyInit])[] = [
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['CR', (text) => text.replaceAll('\n', '\r')],
  ['a byte order mark', (text) => `\uFEFF${text}`],
  ['comments between', (text) => text.replaceAll('\n\n', '\n\n: keep-alive\n\n')],
  ['comments first', (text) => `: PROCESSING\n\n${text}`],
  ['empty data', (text) => text.replaceAll('\n\n', '\n\ndata:\n\n')],
  ['no space after data', (text) => text.replaceAll('data: ', 'data:')],
  ['ids and retries', (text) => text.replaceAll('data: ', 'id: 1\nretry: 5\ndata: ')],
  ['no blank line at the end', (text) => text.trimEnd()],
  ['an event that nobody knows', (text) => text.replace('data: ', 'data: {"type":"future_event","value":1}\n\ndata: ')],
  ['[DONE] at the end', (text) => `${text.replaceAll('data: [DONE]\n\n', '')}data: [DONE]\n\n`],
];

/** How a schema reads answers, however they are cut and framed. */
export function testAnswers(name: string, recordings: SchemaRecordings): void {
  describe(`${name}: answers`, () => {
    testCuts(recordings);
    testHalves(recordings);
    testFraming(recordings);
    testEnds(recordings);
  });
}

function bytesOf({ toolStream }: SchemaRecordings, body: string): { readonly bytes: Uint8Array; readonly toolBytes: Uint8Array } {
  const utf8 = new TextEncoder();
  return { bytes: utf8.encode(body), toolBytes: utf8.encode(sse(toolStream)) };
}

function testCuts(recordings: SchemaRecordings): void {
  const { whole } = recordings;
  const { ask, body } = askingOf(recordings);
  const { bytes, toolBytes } = bytesOf(recordings, body);
  it('reads a stream the same, cut at every byte and into single bytes', async () => {
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const { text, reasoning, usage, end } = await ask({ answer: inPieces([bytes.slice(0, cut), bytes.slice(cut)]) });
      expect([text, reasoning, usage, end], `cut at ${cut}`).to.deep.equal([TEXT, recordings.reasoning, recordings.usage, 'ok']);
    }
    expect((await ask({ answer: inPieces([...bytes].map((byte) => new Uint8Array([byte]))) })).text).to.equal(TEXT);
  });

  it('reads the calls of tools the same, cut at every byte', async () => {
    for (let cut = 0; cut <= toolBytes.length; cut += 1) {
      const { calls, end } = await ask({ answer: inPieces([toolBytes.slice(0, cut), toolBytes.slice(cut)]) }, { prompt: 'Hi', tools: TOOLS });
      expect([calls.map(({ name: tool, arguments: given }) => ({ name: tool, arguments: given })), end], `cut at ${cut}`).to.deep.equal([[CALL], 'ok tool']);
    }
  });

  it('reads a whole answer, and calls in one, cut at every byte', async () => {
    const text = JSON.stringify(whole(TEXT));
    const encoded = new TextEncoder().encode(text);
    for (let cut = 0; cut <= encoded.length; cut += 1) expect((await ask({ answer: inPieces([encoded.slice(0, cut), encoded.slice(cut)]) }, { prompt: 'Hi', stream: false })).text).to.equal(TEXT);
    const { calls, data, end } = await ask({ answer: JSON.stringify(recordings.toolWhole) }, { prompt: 'Hi', tools: TOOLS, stream: false });
    expect([calls[0]?.arguments, end]).to.deep.equal([CALL.arguments, 'ok tool']);
    expect(data).to.deep.equal({ text: '', toolCalls: calls });
  });
}

function testHalves(recordings: SchemaRecordings): void {
  const { whole } = recordings;
  const { ask, body } = askingOf(recordings);
  const { bytes, toolBytes } = bytesOf(recordings, body);
  it('never takes the beginning of an answer for an answer, wherever a stream ends', async () => {
    for (let cut = 0; cut < bytes.length; cut += 1) {
      const { text, error, end } = await ask({ answer: inPieces([bytes.slice(0, cut)]) });
      if (error === undefined) expect([text, end], `ended at ${cut}`).to.deep.equal([TEXT, 'ok']);
      else expect(TEXT.startsWith(text.replace('\uFFFD', '')), `ended at ${cut}`).to.equal(true);
    }
  });

  it('never takes half a call for a call, wherever a stream ends', async () => {
    for (let cut = 0; cut < toolBytes.length; cut += 1) {
      const { calls, error } = await ask({ answer: inPieces([toolBytes.slice(0, cut)]) }, { prompt: 'Hi', tools: TOOLS });
      expect(error === undefined ? calls[0]?.arguments : undefined, `ended at ${cut}`).to.deep.equal(error === undefined ? CALL.arguments : undefined);
    }
  });

  it('never takes half a body for an answer', async () => {
    const text = JSON.stringify(whole(TEXT));
    for (let cut = 0; cut < text.length; cut += 1) expect((await ask({ answer: text.slice(0, cut) }, { prompt: 'Hi', stream: false })).error, `ended at ${cut}`).to.not.equal(undefined);
  });
}

function testFraming(recordings: SchemaRecordings): void {
  const { stream } = recordings;
  const { ask, body } = askingOf(recordings);
  it('reads texts of any characters', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== '' && !text.includes('<think>')), async (text) => {
      expect((await ask({ answer: sse(stream(text)) })).text).to.equal(text);
    }), { numRuns: 60 });
  });

  for (const [what, change] of FRAMINGS) {
    it(`reads a stream with ${what}`, async () => {
      const { text, end } = await ask({ answer: new Response(change(body)) });
      expect([text, end]).to.deep.equal([TEXT, 'ok']);
    });
  }
}

function testEnds(recordings: SchemaRecordings): void {
  const { stream, whole } = recordings;
  const { ask, body } = askingOf(recordings);
  it('reads data over several lines', async () => {
    const lines = stream(TEXT).map((value) => (typeof value === 'string' ? `data: ${value}\n\n` : `${JSON.stringify(value, null, 1).split('\n').map((line) => `data: ${line}\n`).join('')}\n`)).join('');
    expect((await ask({ answer: lines })).text).to.equal(TEXT);
  });

  it('reads by content: whatever the content type claims, and whatever was asked for', async () => {
    for (const type of ['application/json', 'text/plain', 'text/html']) expect((await ask({ answer: new Response(body, { headers: { 'content-type': type } }) })).text).to.equal(TEXT);
    expect((await ask({ answer: JSON.stringify(whole(TEXT)) })).text).to.equal(TEXT);
    expect((await ask({ answer: body }, { prompt: 'Hi', stream: false })).text).to.equal(TEXT);
  });

  it('does not lose an answer that is complete to the idle deadline', async () => {
    const { text, end } = await ask({ answer: inPieces([body.replaceAll('data: [DONE]\n\n', '').replace(/(event: message_stop\n)?data: \{"type":"message_stop"\}\n\n/, '')], { isOpen: true }), timeouts: { idleMs: IDLE_MS, firstTokenMs: IDLE_MS } });
    expect([text, end]).to.deep.equal([TEXT, 'ok']);
  });

  it('ends with an answer that is complete, though the body is never closed', async () => {
    const { text, end } = await ask({ answer: inPieces([body], { isOpen: true }) });
    expect([text, end]).to.deep.equal([TEXT, 'ok']);
    expect((await ask({ answer: inPieces([JSON.stringify(whole(TEXT))], { isOpen: true }) }, { prompt: 'Hi', stream: false })).text).to.equal(TEXT);
  });

  it('tells the ends of an answer apart', async () => {
    const cut = await ask({ answer: sse(recordings.ends.length) });
    expect([cut.text, cut.end]).to.deep.equal(['Half', 'ok length']);
    const filtered = await ask({ answer: sse(recordings.ends.filtered) });
    expect(filtered.end).to.equal('filtered');
  });

  it('counts tokens itself where the service does not', async () => {
    const silent = stream(TEXT).map((value) => (typeof value === 'string' ? value : JSON.parse(JSON.stringify(value, (key, part: unknown) => (/^usage(Metadata)?$/.test(key) ? undefined : part)))));
    const { usage } = await ask({ answer: sse(silent) });
    expect(usage).to.include({ estimated: true });
    expect(usage?.outputTokens).to.be.above(3);
  });
}
