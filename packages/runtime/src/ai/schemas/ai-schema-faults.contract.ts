import { expect } from 'chai';
import { askingOf, IDLE_MS, TEXT } from './ai-schema-recordings.contract.ts';
import type { SchemaRecordings } from './ai-schema-recordings.contract.ts';
import { findRequestFault } from './request-shape.fixture.ts';
import { inPieces, runSchema, sse } from './schema-run.fixture.ts';

/** Refusals of gateways and servers of any kind, and the seconds that they ask to wait. */
const COMMON: readonly (readonly [number, string, Readonly<Record<string, string>>, string, number | null])[] = [
  [401, '', {}, 'auth', null],
  [403, 'Forbidden', {}, 'auth', null],
  [404, '{"detail":"Not Found"}', {}, 'request', null],
  [429, '{"message":"slow down"}', { 'retry-after': '7' }, 'rate', 7],
  [429, '{"message":"slow down"}', { 'retry-after-ms': '1500' }, 'rate', 1.5],
  [429, '{"message":"slow down"}', { 'retry-after': new Date(Date.now() - 5000).toUTCString() }, 'rate', 0],
  [429, '{"message":"slow down"}', { 'retry-after': '3600' }, 'rate', 3600],
  [429, '{"error":{"code":"insufficient_quota","message":"You exceeded your current quota"}}', {}, 'quota', null],
  [400, '{"message":"maximum context length is 8192 tokens"}', {}, 'context', null],
  [502, '<html><title>Bad gateway</title></html>', {}, 'server', null],
  [403, '<html><title>Sign in</title></html>', {}, 'protocol', null],
  [500, '', {}, 'server', null],
  [503, '{"error":"Loading model"}', {}, 'server', null],
  [422, '{"detail":[{"loc":["body","model"],"msg":"field required"}]}', {}, 'request', null],
];

/** Every way in which an answer goes wrong ends in one error that says what to do. */
export function testFaults(name: string, recordings: SchemaRecordings): void {
  describe(`${name}: faults`, () => {
    testBrokenAnswers(recordings);
    testSlowAnswers(recordings);
    testRefusals(recordings);
    testStopping(recordings);
    testSecondTries(recordings);
  });
}

function testBrokenAnswers(recordings: SchemaRecordings): void {
  const { stream } = recordings;
  const { ask } = askingOf(recordings);
  const half = sse(stream(TEXT).slice(0, 3));
  const faults: readonly (readonly [string, () => Response | string, string])[] = [
    ['an error at the start', () => sse([recordings.errorMessage]), recordings.errorKind],
    ['an error in the middle', () => half + sse([recordings.errorMessage]), recordings.errorKind],
    ['an error as a text', () => `${half}data: {"error":"oops"}\n\n`, 'server'],
    ['an error field', () => `${half}error: {"code":500,"message":"slot"}\n\n`, 'server'],
    ['a line of text', () => `${half}Internal Server Error\n\n`, 'server'],
    ['an event that is no JSON', () => `${half}data: {"x": \n\n`, 'protocol'],
    ['a web page', () => '<!doctype html><title>Sign in</title>', 'protocol'],
    ['nothing', () => '', 'truncated'],
    ['JSON of something else', () => '{"hello":"world"}', 'protocol'],
    ['an error as JSON', () => '{"error":{"message":"model not loaded"}}', 'server'],
    ['an unexpected endpoint', () => '{"error":"Unexpected endpoint or method. (POST /x)"}', 'protocol'],
    ['an error as a list', () => '[{"error":{"code":400,"message":"API key not valid","status":"INVALID_ARGUMENT"}}]', 'auth'],
    ['an end without text', () => sse(stream('')), 'protocol'],
    ['a cut connection', () => inPieces([half], { failure: new TypeError('terminated') }), 'network'],
    ['silence in the middle', () => inPieces([half], { isOpen: true }), 'timeout'],
    ['silence from the start', () => inPieces([], { isOpen: true }), 'timeout'],
  ];
  for (const [what, answer, kind] of faults) {
    it(`ends in one error, ${kind}, after ${what}`, async () => {
      const outcome = await ask({ answer: answer(), timeouts: { idleMs: IDLE_MS, firstTokenMs: IDLE_MS } });
      expect(outcome.end).to.equal(kind);
      expect(outcome.error?.message).to.be.a('string').and.not.equal('');
      expect(outcome.error?.hint).to.be.a('string');
    });
  }
}

function testSlowAnswers(recordings: SchemaRecordings): void {
  const { stream } = recordings;
  const { ask } = askingOf(recordings);
  it('does not take comments and pings for words', async () => {
    const keepAlive = (count: number): readonly string[] => Array.from({ length: count }, () => ': ping\n\nevent: ping\ndata: {"type":"ping"}\n\n');
    let left = 500;
    const answer = new Response(new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        left -= 1;
        await new Promise((resolve) => setTimeout(resolve, 2));
        if (left === 0) controller.close();
        else controller.enqueue(new TextEncoder().encode(keepAlive(1)[0]));
      },
    }));
    expect((await ask({ answer, timeouts: { firstTokenMs: IDLE_MS, idleMs: IDLE_MS } })).end).to.equal('timeout');
  });

  it('ends when its time is over, though words keep coming', async () => {
    const pieces = sse(stream('word '.repeat(50))).match(/[\s\S]{1,5}/g) ?? [];
    const answer = new Response(new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        await new Promise((resolve) => setTimeout(resolve, 1));
        controller.enqueue(new TextEncoder().encode(pieces.shift() ?? ': more\n\n'));
      },
    }));
    expect((await ask({ answer, timeouts: { totalMs: IDLE_MS } })).end).to.equal('timeout');
  });
}

function testRefusals(recordings: SchemaRecordings): void {
  const { ask } = askingOf(recordings);
  for (const [status, refusal, kind] of recordings.refusals) {
    it(`tells HTTP ${status} ${JSON.stringify(refusal).slice(0, 60)} as ${kind}`, async () => {
      const { error, end } = await ask({ answer: new Response(JSON.stringify(refusal), { status }) });
      expect(end).to.equal(kind);
      expect(error).to.include({ status });
    });
  }

  for (const [status, text, headers, kind, wait] of COMMON) {
    it(`tells HTTP ${status} ${text.slice(0, 40)} ${JSON.stringify(headers)} as ${kind}`, async () => {
      const { error } = await ask({ answer: new Response(text, { status, headers }) });
      expect(error).to.include({ kind, status, retryAfterSeconds: wait });
      expect(error?.hint).to.be.a('string');
    });
  }
}

function testStopping(recordings: SchemaRecordings): void {
  const { ask } = askingOf(recordings);
  const half = sse(recordings.stream(TEXT).slice(0, 3));
  it('lets go of the connection when it is stopped, before and after the first word', async () => {
    for (const pieces of [[], [half]]) {
      const controller = new AbortController();
      let upstream: AbortSignal | undefined;
      const pending = ask({
        signal: controller.signal,
        answer: (_request, _index, signal) => {
          upstream = signal;
          queueMicrotask(() => controller.abort());
          return inPieces(pieces, { isOpen: true });
        },
      });
      expect((await pending).end).to.equal('aborted');
      expect(upstream?.aborted).to.equal(true);
    }
  });
}

function testSecondTries(recordings: SchemaRecordings): void {
  const { resource, stream } = recordings;
  const { ask, body } = askingOf(recordings);
  it('asks once more where an answer is not as asked, then says what came', async () => {
    const labels = { text: 'x', labels: ['a', 'b'] };
    const right = await runSchema('classifyText', labels, { resource, answer: (_request, index) => sse(stream(index === 0 ? '{"label":"c"}' : '{"label":"b"}')) });
    expect([right.data, right.sent.length, right.usage?.outputTokens]).to.deep.equal(['b', 2, recordings.usage.outputTokens * 2]);
    expect(findRequestFault(resource.schema, right.sent[1]!)).to.equal(undefined);
    const wrong = await runSchema('classifyText', labels, { resource, answer: () => sse(stream('{"label":"c"}')) });
    expect([wrong.end, wrong.data, wrong.sent.length]).to.deep.equal(['validation', undefined, 2]);
    expect(wrong.error?.message).to.include('{"label":"c"}');
  });

  it('leaves out what a model refuses, and says so', async () => {
    const refusal = { error: { message: 'Unsupported parameter: temperature is not supported with this model', type: 'invalid_request_error', param: 'temperature' } };
    const { end, sent, warnings } = await ask({ answer: (_request, index) => (index === 0 ? Response.json(refusal, { status: 400 }) : body) }, { prompt: 'Hi', temperature: 0.3, maxTokens: 5 });
    expect([end, sent.length, warnings.map(({ option }) => option)]).to.deep.equal(['ok', 2, ['temperature']]);
    expect(JSON.stringify(sent[0]?.body)).to.include('temperature');
    expect(JSON.stringify(sent[1]?.body)).to.not.include('temperature');
  });
}
