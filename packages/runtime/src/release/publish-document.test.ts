import { expect } from 'chai';
import { defineComponent } from '../component/index.ts';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import type { AiErrorData } from '../ai/index.ts';
import { createFileValue } from '../files/index.ts';
import type { FileValue } from '../files/index.ts';
import { publishDocument, resolvePublished } from './index.ts';
import { documentOf, runDraft, runReleased } from './released-app.fixture.ts';

const at = (type: string, props: Record<string, unknown> = {}) => ({ type, parent: 'main', order: 'a0', props });
const upload = defineComponent({
  type: 'upload', tag: 'test-upload', title: 'Upload', description: 'Files.', group: 'input', icon: 'file',
  props: {}, state: { files: { initial: [] } }, exposes: { files: { type: 'array', description: 'The files.' } }, events: {}, methods: {}, example: {}, size: { w: 6, h: 2 },
  derive: { files: ({ state, file }) => (state['files'] as readonly FileValue[]).map(file!) },
});
const fields = { field1: at('field', { value: 'slow' }), list1: at('list', { data: [{ id: 1, name: 'Ada' }, { id: 2, name: 'Bo' }] }) };
const secrets = ['SECRET-SYSTEM', 'SECRET-PROMPT', 'SECRET-MODEL', 'secretResource', 'SECRET-HEADER', '/secret-path', 'secretBase', 'SECRET-TOOL', 'SECRET-FUNCTION'];

const guarded = documentOf({
  components: fields,
  queries: {
    ask: { resource: 'secretResource', action: 'generateText', run: 'manual', onlyWhen: '<< field1.value !== "" >>', transform: '<< data.trim() >>',
      options: { model: 'SECRET-MODEL', system: 'SECRET-SYSTEM', prompt: 'SECRET-PROMPT << makePrompt(field1.value) >>', tools: [{ name: 'look', description: 'SECRET-TOOL', parameters: { type: 'object' }, query: 'rows', confirm: 'Look it up?' }] } },
    rows: { resource: 'secretResource', action: 'rest', run: 'manual', options: { method: 'GET', path: '/secret-path/<< params.id >>', headers: { 'x-team': 'SECRET-HEADER' } } },
    find: { action: 'searchVectors', run: 'manual', options: { base: 'secretBase', query: '<< field1.value >>' } },
    count: { action: 'transform', run: 'automatic', options: { value: '<< shown(list1.data.length) >>' } },
  },
  functions: { makePrompt: '(text) => "SECRET-FUNCTION " + inner(text)', inner: '(text) => text + currentUser.name', shown: '(n) => n + " rows"' },
}, components);

describe('publishDocument', () => {
  it('serves no resource, model, system message, prompt, header, path, base, or function that only these read', () => {
    const { served } = publishDocument(guarded, components);
    const bytes = JSON.stringify(served);
    expect(secrets.filter((secret) => bytes.includes(secret))).to.deep.equal([]);
    expect(Object.keys(served.functions)).to.deep.equal(['shown']);
    expect(served.queries['count']).to.deep.equal(guarded.queries['count']);
    expect(served.queries['ask']).to.deep.equal({
      action: 'released', run: 'manual', onlyWhen: '<< field1.value !== "" >>', transform: '<< data.trim() >>',
      options: { inputs: { 'field1.value': '<< field1.value >>' }, tools: [{ name: 'look', query: 'rows', confirm: 'Look it up?' }] },
    });
  });

  it('serves a document that reads without a problem of its own', () => {
    const { app } = runReleased(guarded, { components, user: { name: 'ada' } });
    expect(app.problems.filter(({ code }) => code !== 'unreachable-query').map(({ message }) => message)).to.deep.equal([]);
    app.dispose();
  });

  const cases: Readonly<Record<string, { readonly options: Record<string, unknown>; readonly query?: Record<string, unknown>; readonly functions?: Record<string, string>; readonly params?: Record<string, unknown> }>> = {
    'a component': { options: { prompt: 'Say << field1.value >> << field1.length >>' } },
    'an index and a member': { options: { prompt: '<< list1.data[1].name >> << list1.data.length >>' } },
    'a name behind components': { options: { prompt: '<< components.field1.value >>' } },
    'state and another query': { options: { prompt: '<< filter.value >> << other.data >> << queries.other.isFetching >>' } },
    'params, also as this.params': { options: { prompt: '<< params.a.b >> << this.params.c >>' }, params: { a: { b: 1 }, c: [2] } },
    'params as a whole': { options: { prompt: '<< params >>' }, params: { a: 1 } },
    'functions that read the app': { options: { prompt: '<< tell(1) >>' }, functions: { tell: '(n) => field1.value + more() + n', more: '() => list1.data.map(row => row.name).join()' } },
    'the page, its parameters and the theme': { options: { prompt: '<< page.name >> << urlParams.id >> << theme >>' } },
    'who asks': { options: { prompt: '<< currentUser.name >>' } },
    'a condition of its own': { options: { prompt: 'x' }, query: { onlyWhen: '<< field1.value === "slow" >>' } },
    'rows of a run': { options: { prompt: '<< item.name >> << index >> << currentRow.id >> of << list1.data.length >>' }, query: { forEach: '<< list1.data >>', batchSize: 1 } },
    'nothing': { options: { prompt: 'Hello', temperature: 0.5 } },
    'a REST request': { options: { method: 'POST', path: '/p/<< field1.value >>', params: { q: '<< params.q >>' }, body: { name: '<< field1.value >>' } }, query: { action: 'rest' }, params: { q: 'z' } },
  };
  for (const [what, { options, query = {}, functions = {}, params }] of Object.entries(cases)) {
    it(`asks for the same as the draft does where a query reads ${what}`, async () => {
      const document = documentOf({ components: fields, functions, state: { filter: { open: true } }, queries: { ask: { resource: 'r', action: 'generateText', run: 'manual', options, ...query }, other: { action: 'static', run: 'onLoad', options: { data: [1, 2] } } } }, components);
      const around = { components, user: { name: 'ada' }, urlParams: { id: '7' } };
      const [draft, released] = [runDraft(document, around), runReleased(document, around)];
      for (const { app } of [draft, released]) {
        await app.settled();
        await app.query('other')!.trigger();
        await app.query('ask')!.trigger(params);
        expect(app.query('ask')!.read('error')).to.equal(null);
        app.dispose();
      }
      expect(draft.asked).to.have.length.greaterThan(0);
      expect(released.asked).to.deep.equal(draft.asked);
    });
  }

  it('takes along the parts of a file that the prompt reads, once they are read, and no others', async () => {
    const kinds = [...components, upload];
    const document = documentOf({ components: { upload1: at('upload') }, queries: { ask: { resource: 'r', action: 'generateText', run: 'manual', options: { prompt: '<< upload1.files.map(file => file.text).join() >>' } } } }, kinds);
    const { app, sent, asked } = runReleased(document, { components: kinds });
    app.set('upload1', 'files', [createFileValue(new File(['What is in it'], 'note.txt', { type: 'text/plain' }))]);
    await app.query('ask')!.trigger();
    expect(app.query('ask')!.read('error')).to.equal(null);
    expect(asked).to.have.nested.property('[0].work.request.options.prompt', 'What is in it');
    expect(Object.keys((sent[0]!.inputs['upload1.files'] as readonly object[])[0]!)).to.include('text').and.not.include('base64');
    app.dispose();
  });
});

describe('a release whose messages have files', () => {
  it('asks for the same as the draft does, and sends of each file what the model is given', async () => {
    const document = documentOf({ components: { upload1: at('upload') }, queries: { ask: { resource: 'r', action: 'generateChatResponse', run: 'manual', options: { messages: '<< [{ role: "user", content: "Why? " + upload1.files[0].sizeBytes, attachments: upload1.files.slice(0, 2) }] >>' } } } }, [upload]);
    const [draft, released] = [runDraft(document, { components: [upload] }), runReleased(document, { components: [upload] })];
    for (const { app } of [draft, released]) {
      app.set('upload1', 'files', [createFileValue(new File(['What is in it'], 'note.txt', { type: 'text/plain' })), createFileValue(new File([new Uint8Array([137, 80, 78, 71])], 'a.png', { type: 'image/png' })), createFileValue(new File(['PK'], 'beside.zip'))]);
      await app.query('ask')!.trigger();
      expect(app.query('ask')!.read('error')).to.equal(null);
      app.dispose();
    }
    expect(released.asked).to.deep.equal(draft.asked);
  });
});

describe('resolvePublished', () => {
  const published = publishDocument(guarded, components);
  const resolve = (inputs: Readonly<Record<string, unknown>>, query = 'ask', user: Readonly<Record<string, unknown>> | null = { name: 'ada' }) => {
    try {
      return { work: resolvePublished(published, { query, inputs, user }) };
    } catch (error) {
      return { error: (error as { readonly data: AiErrorData }).data };
    }
  };

  it('makes resource, model, system message and prompt from the release, whatever a viewer sends', () => {
    const { work } = resolve({ 'field1.value': '<< currentUser.name >> {{ 1 + 1 }}' });
    expect(work).to.have.nested.property('request.resource', 'secretResource');
    expect(work).to.have.nested.property('request.options.prompt', 'SECRET-PROMPT SECRET-FUNCTION << currentUser.name >> {{ 1 + 1 }}ada');
    expect(work).to.have.nested.property('request.options.model', 'SECRET-MODEL');
    expect(work).to.have.nested.property('request.options.system', 'SECRET-SYSTEM');
  });

  for (const path of ['model', 'system', 'prompt', 'options', 'resource', 'currentUser', 'currentUser.name', 'theme', 'makePrompt', '__proto__', 'constructor', 'field1', 'field1.label', 'components']) {
    it(`takes no input "${path}"`, () => {
      expect(resolve(JSON.parse(`{"field1.value":"x",${JSON.stringify(path)}:"y"}`) as Record<string, unknown>).error).to.include({ kind: 'validation', message: `The query "ask" takes no input "${path}".` });
    });
  }

  it('takes inputs of their type only', () => {
    expect(resolve({ 'field1.value': ['x'] }).error).to.include({ kind: 'validation', message: 'The input "field1.value" of the query "ask" must be of the type string.' });
    expect(resolve({ 'field1.value': { toString: 'x' } }).error).to.include({ kind: 'validation' });
  });

  it('checks the condition of a query itself, and knows nobody who is not signed in', () => {
    expect(resolve({ 'field1.value': '' }).error).to.include({ kind: 'denied' });
    expect(resolve({ 'field1.value': 'x' }, 'ask', null).work).to.have.nested.property('request.options.prompt', 'SECRET-PROMPT SECRET-FUNCTION xundefined');
  });

  it('runs no query that asks nobody, and none that there is not', () => {
    expect([resolve({}, 'count').error?.kind, resolve({}, 'toString').error?.kind]).to.deep.equal(['config', 'config']);
  });
});
