import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Usage } from '../ai-event.ts';
import type { AiAction, AiOptions } from '../ai-request.ts';
import type { AiResource } from '../resource.ts';
import { findRequestFault } from './request-shape.fixture.ts';
import { inPieces, runSchema, sse } from './schema-run.fixture.ts';
import type { RunOutcome, RunSetup } from './schema-run.fixture.ts';

/** The text of every recorded answer: more than one byte a character, quotes, line ends. */
export const TEXT = 'Grüße, "Welt" 🙂\nEnde.';

/** The call of every recorded answer with one. */
export const CALL = { name: 'find', arguments: { city: 'Köln', days: 2 } };

/** How a schema's service answers, recorded: bodies of streams as lists of messages, and whole bodies. */
export interface SchemaRecordings {
  readonly resource: AiResource;
  /** An answer that says a text, with reasoning before it and the usage below. */
  readonly stream: (text: string) => readonly unknown[];
  readonly whole: (text: string) => unknown;
  readonly usage: Usage;
  /** True where reasoning stands in the recordings. */
  readonly reasoning: string;
  readonly toolStream: readonly unknown[];
  readonly toolWhole: unknown;
  /** Ends other than the ordinary one, as streams that say `Half` first. */
  readonly ends: Readonly<Record<'length' | 'filtered', readonly unknown[]>>;
  /** An error in the middle of a stream, as its last message, and the kind that it is. */
  readonly errorMessage: unknown;
  readonly errorKind: string;
  /** Refusals: status, body, kind. */
  readonly refusals: readonly (readonly [number, unknown, string])[];
  /** Vectors for so many texts; undefined where there are none. */
  readonly vectors?: (count: number) => unknown;
  readonly embedModel?: string;
  readonly largestBatch?: number;
  readonly image?: unknown;
  readonly imageModel?: string;
}

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const TOOLS = [{ name: 'find', description: 'Finds the weather.', parameters: { type: 'object', properties: { city: { type: 'string' }, days: { type: 'integer' } }, required: ['city'] } }];
const EVERYTHING: Partial<AiOptions> = { prompt: 'Hi', system: 'Be brief.', temperature: 0.4, topP: 0.5, maxTokens: 500, stop: ['END'], seed: 7 };
const IDLE_MS = 30;

/** What every schema does alike. */
export function runAiSchemaTests(name: string, recordings: SchemaRecordings): void {
  const { resource, stream, whole } = recordings;
  const ask = (setup: Partial<RunSetup> & Pick<RunSetup, 'answer'>, options: Partial<AiOptions> = { prompt: 'Hi' }) => runSchema('generateText', options, { resource, ...setup });
  const body = sse(stream(TEXT));

  describe(`${name}: requests`, () => {
    const valid = (outcome: RunOutcome): RunOutcome => {
      expect(outcome.sent, 'somebody was asked').to.not.have.length(0);
      for (const request of outcome.sent) expect(findRequestFault(resource.schema, request), JSON.stringify(request)).to.equal(undefined);
      return outcome;
    };
    const texts: readonly (readonly [AiAction, Partial<AiOptions>, string, unknown])[] = [
      ['generateText', EVERYTHING, TEXT, undefined],
      ['generateText', { prompt: 'Hi', images: [`data:image/png;base64,${PNG}`, 'https://pictures.example/a.jpg'] }, TEXT, undefined],
      ['generateText', { prompt: 'Hi', reasoningEffort: 'low', maxTokens: 100 }, TEXT, undefined],
      ['generateText', { prompt: 'Hi', schema: { type: 'object', properties: { name: { type: 'string', minLength: 1 }, age: { type: 'integer', minimum: 0 } }, required: ['name'] } }, '{"name":"Ada","age":null}', { name: 'Ada' }],
      ['generateText', { prompt: 'Hi', schema: { type: 'array', items: { type: 'number' } } }, '{"value":[1,2]}', [1, 2]],
      ['summarizeText', { text: 'Long.', format: 'bullets', length: 'short', prompt: 'For children.' }, TEXT, undefined],
      ['classifyText', { text: 'Too slow', labels: ['Bug', 'Praise'] }, '{"label":"bug"}', 'Bug'],
      ['classifyText', { text: 'Too slow', labels: ['Bug', 'Praise'], multiple: true }, '{"labels":["Bug","Praise"]}', ['Bug', 'Praise']],
      ['extractEntities', { text: 'Ada, 36', fields: [{ name: 'who', type: 'string', description: 'A name.' }, { name: 'age', type: 'integer' }, { name: 'kind', choices: ['a', 'b'] }] }, '{"who":"Ada","age":36,"kind":null}', { who: 'Ada', age: 36, kind: null }],
      ['extractEntities', { text: 'Ada', fields: ['who'], many: true }, '{"rows":[{"who":"Ada"}]}', [{ who: 'Ada' }]],
      ['generateChatResponse', { messages: [{ role: 'system', content: 'Be kind.' }, { role: 'assistant', content: 'Hello.' }, { role: 'user', content: 'Hi' }, { role: 'assistant', content: '' }], message: 'And now?' }, TEXT, undefined],
      ['generateTextFromImage', { images: [PNG], prompt: 'What is it?' }, TEXT, undefined],
      ['captionImage', { images: [{ base64: PNG, mimeType: 'image/png' }], style: 'funny' }, TEXT, undefined],
    ];
    for (const [action, options, text, data] of texts) {
      for (const isStream of [true, false]) {
        it(`${action} ${JSON.stringify(options).slice(0, 90)} is as the vendor describes it, ${isStream ? 'streaming' : 'whole'}`, async () => {
          const outcome = valid(await runSchema(action, { ...options, stream: isStream }, { resource, answer: isStream ? sse(stream(text)) : JSON.stringify(whole(text)) }));
          expect(outcome.end).to.equal('ok');
          expect(data === undefined ? outcome.text : outcome.data).to.deep.equal(data ?? TEXT);
          expect(outcome.usage).to.deep.equal(recordings.usage);
          if (data === undefined) expect(outcome.reasoning).to.equal(recordings.reasoning);
        });
      }
    }

    it('keeps the resource\'s headers, query and body, and sends only what was set', async () => {
      const own = { ...resource, headers: { 'X-Team': 'a' }, query: { 'api-version': '1' }, body: { metadata: { a: 'b' } } };
      const { sent: [request] } = await ask({ answer: body, resource: own });
      expect(request?.headers).to.include({ 'X-Team': 'a' });
      expect(new URL(request?.url ?? '').searchParams.get('api-version')).to.equal('1');
      expect(request?.body).to.deep.include({ metadata: { a: 'b' } }).and.not.have.any.keys('temperature', 'top_p', 'p', 'seed', 'tools', 'response_format', 'generationConfig', 'system', 'systemInstruction');
    });

    it('plays a history with calls of tools of another vendor', async () => {
      const messages = [
        { role: 'user', content: 'Weather?' },
        { role: 'assistant', content: '', toolCalls: [{ id: 'functions.find:0', ...CALL }, { id: 'b', ...CALL }] },
        { role: 'tool', callId: 'functions.find:0', name: 'find', content: 'Sun' },
      ];
      const outcome = valid(await runSchema('generateChatResponse', { messages, message: 'And?', tools: TOOLS, toolChoice: 'auto' }, { resource, answer: body }));
      expect(outcome.text).to.equal(TEXT);
      expect(JSON.stringify(outcome.sent[0]?.body)).to.include('Köln').and.include('Sun');
    });

    if (recordings.vectors === undefined) {
      it('says why it cannot embed', async () => {
        const { error, sent } = await runSchema('embed', { input: 'a' }, { resource, answer: '{}' });
        expect([error?.kind, sent.length]).to.deep.equal(['config', 0]);
      });
    } else {
      const { vectors, embedModel = '', largestBatch = 0 } = recordings;
      const embed = (count: number, answer: RunSetup['answer'], options: Partial<AiOptions> = {}) => runSchema('embed', { input: Array.from({ length: count }, (_, index) => `text ${index}`), model: embedModel, ...options }, { resource, answer });
      it('embeds in batches as the vendor takes them, in order', async () => {
        const sizes: number[] = [];
        const count = largestBatch * 2 + 1;
        const outcome = valid(await embed(count, (request) => {
          const size = Object.values(request.body ?? {}).find((value): value is unknown[] => Array.isArray(value) && value.length > 0 && value[0] !== 'float')?.length ?? 0;
          sizes.push(size);
          return JSON.stringify(vectors(size));
        }, { purpose: 'query', dimensions: 256 }));
        expect(sizes).to.deep.equal([largestBatch, largestBatch, 1]);
        expect(outcome.data).to.have.length(count);
        expect((outcome.data as readonly unknown[])[1]).to.deep.equal([1, 0.5]);
      });
      it('takes no vectors that are too few, of no numbers, or of different lengths', async () => {
        expect((await embed(3, JSON.stringify(vectors(2)))).end).to.equal('protocol');
        expect((await embed(2, JSON.stringify(vectors(2)).replace('0.5', 'null'))).end).to.equal('protocol');
        expect((await embed(2, JSON.stringify(vectors(2)).replace('0.5', '0.5,0.5'))).end).to.equal('protocol');
      });
    }

    if (recordings.image === undefined) {
      it('says why it cannot make images', async () => {
        const { error, sent } = await runSchema('generateImage', { prompt: 'A cat' }, { resource, answer: '{}' });
        expect([error?.kind, sent.length]).to.deep.equal(['config', 0]);
      });
    } else {
      const { image, imageModel = '' } = recordings;
      it('makes images, and says when there is none', async () => {
        const options = { prompt: 'A cat', model: imageModel, size: '1024x1024', style: 'vivid', quality: 'high', count: 2 };
        const outcome = valid(await runSchema('generateImage', options, { resource, answer: () => JSON.stringify(image) }));
        expect(outcome.data).to.deep.equal([{ mimeType: 'image/png', base64: PNG }, { mimeType: 'image/png', base64: PNG }]);
        for (const wrong of ['{}', '', '{"data":[', JSON.stringify(image).replaceAll(PNG, '')]) {
          const { end, data } = await runSchema('generateImage', options, { resource, answer: wrong });
          expect([data, /^(protocol|truncated)$/.test(end)], `${wrong} ${end}`).to.deep.equal([undefined, true]);
        }
      });
    }
  });

  describe(`${name}: answers`, () => {
    const bytes = new TextEncoder().encode(body);
    const toolBytes = new TextEncoder().encode(sse(recordings.toolStream));

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

    it('reads texts of any characters', async () => {
      await fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== '' && !text.includes('<think>')), async (text) => {
        expect((await ask({ answer: sse(stream(text)) })).text).to.equal(text);
      }), { numRuns: 60 });
    });

    const framings: readonly (readonly [string, (text: string) => BodyInit])[] = [
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
    for (const [what, change] of framings) {
      it(`reads a stream with ${what}`, async () => {
        const { text, end } = await ask({ answer: new Response(change(body)) });
        expect([text, end]).to.deep.equal([TEXT, 'ok']);
      });
    }

    it('reads data over several lines', async () => {
      const lines = stream(TEXT).map((value) => (typeof value === 'string' ? `data: ${value}\n\n` : `${JSON.stringify(value, null, 1).split('\n').map((line) => `data: ${line}\n`).join('')}\n`)).join('');
      expect((await ask({ answer: lines })).text).to.equal(TEXT);
    });

    it('reads by content: whatever the content type claims, and whatever was asked for', async () => {
      for (const type of ['application/json', 'text/plain', 'text/html']) expect((await ask({ answer: new Response(body, { headers: { 'content-type': type } }) })).text).to.equal(TEXT);
      expect((await ask({ answer: JSON.stringify(whole(TEXT)) })).text).to.equal(TEXT);
      expect((await ask({ answer: body }, { prompt: 'Hi', stream: false })).text).to.equal(TEXT);
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
  });

  describe(`${name}: faults`, () => {
    const half = sse(stream(TEXT).slice(0, -2));

    const faults: readonly (readonly [string, () => Response | string, string])[] = [
      ['an error at the start', () => sse([recordings.errorMessage]), recordings.errorKind],
      ['an error in the middle', () => half + sse([recordings.errorMessage]), recordings.errorKind],
      ['an error as a text', () => `${half}data: {"error":"oops"}\n\n`, 'server'],
      ['an error field', () => `${half}error: {"code":500,"message":"slot"}\n\n`, 'server'],
      ['a line of text', () => `${half}Internal Server Error\n\n`, 'server'],
      ['an event that is no JSON', () => `${half}data: {"x": \n\n`, 'server'],
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

    for (const [status, refusal, kind] of recordings.refusals) {
      it(`tells HTTP ${status} ${JSON.stringify(refusal).slice(0, 60)} as ${kind}`, async () => {
        const { error, end } = await ask({ answer: new Response(JSON.stringify(refusal), { status }) });
        expect(end).to.equal(kind);
        expect(error).to.include({ status });
      });
    }

    const common: readonly (readonly [number, string, Readonly<Record<string, string>>, string, number | null])[] = [
      [401, '', {}, 'auth', null],
      [403, 'Forbidden', {}, 'auth', null],
      [404, '{"detail":"Not Found"}', {}, 'request', null],
      [429, '{"message":"slow down"}', { 'retry-after': '7' }, 'rate', 7],
      [429, '{"message":"slow down"}', { 'retry-after-ms': '1500' }, 'rate', 1.5],
      [429, '{"message":"slow down"}', { 'retry-after': new Date(Date.now() - 5000).toUTCString() }, 'rate', 0],
      [429, '{"message":"slow down"}', { 'retry-after': '3600' }, 'rate', 3600],
      [429, '{"error":{"code":"insufficient_quota","message":"You exceeded your current quota"}}', {}, 'quota', null],
      [400, '{"message":"maximum context length is 8192 tokens"}', {}, 'context', null],
      [502, '<html><title>Bad gateway</title></html>', {}, 'protocol', null],
      [500, '', {}, 'server', null],
      [503, '{"error":"Loading model"}', {}, 'server', null],
      [422, '{"detail":[{"loc":["body","model"],"msg":"field required"}]}', {}, 'request', null],
    ];
    for (const [status, text, headers, kind, wait] of common) {
      it(`tells HTTP ${status} ${text.slice(0, 40)} ${JSON.stringify(headers)} as ${kind}`, async () => {
        const { error } = await ask({ answer: new Response(text, { status, headers }) });
        expect(error).to.include({ kind, status, retryAfterSeconds: wait });
        expect(error?.hint).to.be.a('string');
      });
    }

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

    it('asks once more where an answer is not as asked, then says what came', async () => {
      const labels = { text: 'x', labels: ['a', 'b'] };
      const right = await runSchema('classifyText', labels, { resource, answer: (_request, index) => sse(stream(index === 0 ? '{"label":"c"}' : '{"label":"b"}')) });
      expect([right.data, right.sent.length, right.usage?.outputTokens]).to.deep.equal(['b', 2, recordings.usage.outputTokens * 2]);
      expect(findRequestFault(resource.schema, right.sent[1]!)).to.equal(undefined);
      const wrong = await runSchema('classifyText', labels, { resource, answer: () => sse(stream('{"label":"c"}')) });
      expect([wrong.end, wrong.data, wrong.sent.length]).to.deep.equal(['validation', undefined, 2]);
      expect(wrong.error?.message).to.include('{"label":"c"}');
    });

    it('leaves out what a model refuses, says so, and remembers it', async () => {
      const refusal = { error: { message: 'Unsupported parameter: temperature is not supported with this model', type: 'invalid_request_error', param: 'temperature' } };
      const { end, sent, warnings } = await ask({ answer: (_request, index) => (index === 0 ? Response.json(refusal, { status: 400 }) : body) }, { prompt: 'Hi', temperature: 0.3, maxTokens: 5 });
      expect([end, sent.length, warnings.map(({ option }) => option)]).to.deep.equal(['ok', 2, ['temperature']]);
      expect(JSON.stringify(sent[0]?.body)).to.include('temperature');
      expect(JSON.stringify(sent[1]?.body)).to.not.include('temperature');
    });
  });
}

/** The smallest image there is. */
export const PIXEL = PNG;
