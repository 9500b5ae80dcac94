import { expect } from 'chai';
import type { AiAction, AiOptions } from '../ai-request.ts';
import { askingOf, CALL, PIXEL, TEXT, TOOLS } from './ai-schema-recordings.contract.ts';
import type { SchemaRecordings } from './ai-schema-recordings.contract.ts';
import { findRequestFault } from './request-shape.fixture.ts';
import { runSchema, sse } from './schema-run.fixture.ts';
import type { RunOutcome, RunSetup } from './schema-run.fixture.ts';

const EVERYTHING: Partial<AiOptions> = { prompt: 'Hi', system: 'Be brief.', temperature: 0.4, topP: 0.5, maxTokens: 500, stop: ['END'], seed: 7 };

/** Each action: its options, what the service says, and the data, where that is not the text. */
const ACTIONS: readonly (readonly [AiAction, Partial<AiOptions>, string, unknown])[] = [
  ['generateText', EVERYTHING, TEXT, undefined],
  ['generateText', { prompt: 'Hi', images: [`data:image/png;base64,${PIXEL}`, 'https://pictures.example/a.jpg'] }, TEXT, undefined],
  ['generateText', { prompt: 'Hi', reasoningEffort: 'low', maxTokens: 100 }, TEXT, undefined],
  ['generateText', { prompt: 'Hi', schema: { type: 'object', properties: { name: { type: 'string', minLength: 1 }, age: { type: 'integer', minimum: 0 } }, required: ['name'] } }, '{"name":"Ada","age":null}', { name: 'Ada' }],
  ['generateText', { prompt: 'Hi', schema: { type: 'array', items: { type: 'number' } } }, '{"value":[1,2]}', [1, 2]],
  ['summarizeText', { text: 'Long.', format: 'bullets', length: 'short', prompt: 'For children.' }, TEXT, undefined],
  ['classifyText', { text: 'Too slow', labels: ['Bug', 'Praise'] }, '{"label":"bug"}', 'Bug'],
  ['classifyText', { text: 'Too slow', labels: ['Bug', 'Praise'], multiple: true }, '{"labels":["Bug","Praise"]}', ['Bug', 'Praise']],
  ['extractEntities', { text: 'Ada, 36', fields: [{ name: 'who', type: 'string', description: 'A name.' }, { name: 'age', type: 'integer' }, { name: 'kind', choices: ['a', 'b'] }] }, '{"who":"Ada","age":36,"kind":null}', { who: 'Ada', age: 36, kind: null }],
  ['extractEntities', { text: 'Ada', fields: ['who'], many: true }, '{"rows":[{"who":"Ada"}]}', [{ who: 'Ada' }]],
  ['generateChatResponse', { messages: [{ role: 'system', content: 'Be kind.' }, { role: 'assistant', content: 'Hello.' }, { role: 'user', content: 'Hi' }, { role: 'assistant', content: '' }], message: 'And now?' }, TEXT, undefined],
  ['generateTextFromImage', { images: [PIXEL], prompt: 'What is it?' }, TEXT, undefined],
  ['captionImage', { images: [{ base64: PIXEL, mimeType: 'image/png' }], style: 'funny' }, TEXT, undefined],
];

/** What a schema writes, for every action. */
export function testRequests(name: string, recordings: SchemaRecordings): void {
  describe(`${name}: requests`, () => {
    testActions(recordings);
    testConversations(recordings);
    if (recordings.vectors === undefined) testNoVectors(recordings);
    else testVectors(recordings, recordings.vectors);
    if (recordings.image === undefined) testNoImages(recordings);
    else testImages(recordings);
  });
}

function checked(outcome: RunOutcome, { resource }: SchemaRecordings): RunOutcome {
  expect(outcome.sent, 'somebody was asked').to.not.have.length(0);
  for (const request of outcome.sent) expect(findRequestFault(resource.schema, request), JSON.stringify(request)).to.equal(undefined);
  return outcome;
}

function testActions(recordings: SchemaRecordings): void {
  const { resource, stream, whole } = recordings;
  for (const [action, options, text, data] of ACTIONS) {
    for (const isStream of [true, false]) {
      it(`${action} ${JSON.stringify(options).slice(0, 90)} is as the vendor describes it, ${isStream ? 'streaming' : 'whole'}`, async () => {
        const outcome = checked(await runSchema(action, { ...options, stream: isStream }, { resource, answer: isStream ? sse(stream(text)) : JSON.stringify(whole(text)) }), recordings);
        expect(outcome.end).to.equal('ok');
        expect(data === undefined ? outcome.text : outcome.data).to.deep.equal(data ?? TEXT);
        expect(outcome.usage).to.deep.equal(recordings.usage);
        if (data === undefined) expect(outcome.reasoning).to.equal(recordings.reasoning);
      });
    }
  }
}

function testConversations(recordings: SchemaRecordings): void {
  const { resource } = recordings;
  const { ask, body } = askingOf(recordings);
  it('keeps the resource\'s headers, query and body, and sends only what was set', async () => {
    const own = { ...resource, headers: { 'X-Team': 'a' }, query: { 'api-version': '1' }, body: { metadata: { a: 'b' } } };
    const { sent: [request] } = await ask({ answer: body, resource: own });
    expect(request?.headers).to.include({ 'X-Team': 'a' });
    expect(new URL(request?.url ?? '').searchParams.get('api-version')).to.equal('1');
    expect(request?.body).to.deep.include({ metadata: { a: 'b' } }).and.not.have.any.keys('temperature', 'top_p', 'p', 'seed', 'tools', 'response_format', 'generationConfig', 'system', 'systemInstruction');
  });

  it('gives pictures attached to a message as its images, and the texts of other files before its words, each once', async () => {
    const attachments = [{ name: 'dot.png', type: 'image/png', base64: PIXEL }, { name: 'notes.txt', type: 'text/plain', text: 'The export is slow.' }, { name: 'gone.pdf', type: 'application/pdf' }];
    const messages = [{ role: 'user', content: 'What is wrong?', attachments }, { role: 'assistant', content: 'It is slow.' }, { role: 'user', content: '', attachments: attachments.slice(0, 1) }];
    const { sent: [request] } = checked(await runSchema('generateChatResponse', { messages }, { resource, answer: body }), recordings);
    const text = JSON.stringify(request?.body);
    const first = text.slice(0, text.indexOf('"It is slow.'));
    expect([first.split(PIXEL).length, text.split(PIXEL).length, text.split('The export is slow.').length]).to.deep.equal([2, 3, 2]);
    const words = JSON.stringify('<file name="notes.txt">\nThe export is slow.\n</file>\n\n<file name="gone.pdf">This file is no longer there.</file>\n\nWhat is wrong?');
    expect(first).to.contain(words);
  });

  it('plays a history with calls of tools of another vendor', async () => {
    const messages = [
      { role: 'user', content: 'Weather?' },
      { role: 'assistant', content: '', toolCalls: [{ id: 'functions.find:0', ...CALL }, { id: 'b', ...CALL }] },
      { role: 'tool', callId: 'functions.find:0', name: 'find', content: 'Sun' },
    ];
    const outcome = checked(await runSchema('generateChatResponse', { messages, message: 'And?', tools: TOOLS, toolChoice: 'auto' }, { resource, answer: body }), recordings);
    expect(outcome.text).to.equal(TEXT);
    expect(JSON.stringify(outcome.sent[0]?.body)).to.include('Köln').and.include('Sun');
  });
}

function testNoVectors({ resource }: SchemaRecordings): void {
  it('says why it cannot embed', async () => {
    const { error, sent } = await runSchema('embed', { input: 'a' }, { resource, answer: '{}' });
    expect([error?.kind, sent.length]).to.deep.equal(['config', 0]);
  });
}

function testVectors(recordings: SchemaRecordings, vectors: (count: number) => unknown): void {
  const { resource, embedModel = '', largestBatch = 0 } = recordings;
  const embed = (count: number, answer: RunSetup['answer'], options: Partial<AiOptions> = {}) => runSchema('embed', { input: Array.from({ length: count }, (_, index) => `text ${index}`), model: embedModel, ...options }, { resource, answer });
  it('embeds in batches as the vendor takes them, in order', async () => {
    const sizes: number[] = [];
    const count = largestBatch * 2 + 1;
    const outcome = checked(await embed(count, (request) => {
      const size = request.url.endsWith(':embedContent') ? 1 : Object.values(request.body ?? {}).find((value): value is unknown[] => Array.isArray(value) && value.length > 0 && value[0] !== 'float')?.length ?? 0;
      sizes.push(size);
      return JSON.stringify(vectors(size));
    }, { purpose: 'query', dimensions: 256 }), recordings);
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

function testNoImages({ resource }: SchemaRecordings): void {
  it('says why it cannot make images', async () => {
    const { error, sent } = await runSchema('generateImage', { prompt: 'A cat' }, { resource, answer: '{}' });
    expect([error?.kind, sent.length]).to.deep.equal(['config', 0]);
  });
}

function testImages(recordings: SchemaRecordings): void {
  const { resource, image, imageModel = '' } = recordings;
  it('makes images, and says when there is none', async () => {
    const options = { prompt: 'A cat', model: imageModel, size: '1024x1024', style: 'vivid', quality: 'high', count: 2 };
    const outcome = checked(await runSchema('generateImage', options, { resource, answer: () => JSON.stringify(image) }), recordings);
    expect(outcome.data).to.deep.equal([{ mimeType: 'image/png', base64: PIXEL }, { mimeType: 'image/png', base64: PIXEL }]);
    for (const wrong of ['{}', '', '{"data":[', JSON.stringify(image).replaceAll(PIXEL, '')]) {
      const { end, data } = await runSchema('generateImage', options, { resource, answer: wrong });
      expect([data, /^(protocol|truncated)$/.test(end)], `${wrong} ${end}`).to.deep.equal([undefined, true]);
    }
  });
}
