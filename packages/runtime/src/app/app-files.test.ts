import { expect } from 'chai';
import { arrayProp, defineComponent, stringProp } from '../component/index.ts';
import type { ComponentDefinition, FileView } from '../component/index.ts';
import { parseDocument } from '../document/index.ts';
import { contentsOf, createFileValue, isAtHand } from '../files/index.ts';
import { workbookOf } from '../files/workbooks.contract.ts';
import type { FileValue } from '../files/index.ts';
import { createRecordedRunner } from '../testing/index.ts';
import type { RecordedAnswers } from '../testing/index.ts';
import { effect } from '../state/index.ts';
import { createApp } from './create-app.ts';
import type { App } from './app.ts';

const words = { title: 'T', description: 'D', group: 'input', icon: 'x', events: { change: { title: 'C', description: 'C', state: { value: 'value' } } }, methods: {}, example: {}, size: { w: 1, h: 1 } } as const;
const upload = defineComponent({
  ...words, type: 'upload', tag: 'test-upload', props: {}, state: { value: { initial: [] } },
  exposes: { value: { type: 'array', description: 'D' }, parsedValue: { type: 'any', description: 'D' } },
  derive: {
    value: ({ state, file }) => (state['value'] as readonly FileValue[]).map(file!),
    parsedValue: ({ state, file }) => (state['value'] as readonly FileView[]).map(file!)[0]?.parsed ?? null,
  },
});
const show = defineComponent({
  ...words, type: 'show', tag: 'test-show', state: {}, exposes: { rows: { type: 'array', description: 'D' }, text: { type: 'string', description: 'D' } },
  props: { rows: arrayProp({ title: 'T', description: 'D' }), text: stringProp({ title: 'T', description: 'D' }) },
});
const components: readonly ComponentDefinition[] = [upload, show];

const at = (order: string, rest: object) => ({ parent: 'main', order, ...rest });
const answers: RecordedAnswers = { ask: [{ text: ['ok'] }], look: [{ text: ['seen'] }] };

function start(props: Readonly<Record<string, string>>, queries: object = {}, more: object = {}): { readonly app: App; readonly runner: ReturnType<typeof createRecordedRunner> } {
  const runner = createRecordedRunner(answers);
  const document = parseDocument({
    inlay: 1, pages: { main: {} }, state: { kept: '' },
    components: { upload: at('a0', { type: 'upload', ...more }), shown: at('a1', { type: 'show', props }) },
    queries,
  }, { components }).document!;
  return { app: createApp(document, { components, resources: runner }), runner };
}

const ask = (prompt: string, more: object = {}) => ({ ask: { resource: 'r', action: 'generateText', run: 'manual', options: { prompt }, ...more } });
const csv = (text: string, name = 'a.csv') => createFileValue(new Blob([text]), { name });

describe('a file in an app', () => {
  it('is read when an expression asks for what is in it, and not before', async () => {
    const { app } = start({ text: '<< upload.value[0].name >>: << upload.value[0].text >>' });
    const file = csv('a\n1');
    app.set('upload', 'value', [file]);
    expect([contentsOf(file)!.peek('text').status, app.evaluate('<< upload.value[0].sizeBytes >>')]).to.deep.equal(['idle', 3]);
    const seen: unknown[] = [];
    const stop = effect(() => void seen.push(app.get('shown')!.prop('text')));
    await app.settled();
    expect([seen, contentsOf(file)!.peek('parsed').status]).to.deep.equal([['', 'a.csv: a\n1'], 'idle']);
    expect(app.problems).to.deep.equal([]);
    stop();
    app.dispose();
  });

  it('is its facts as data, and nothing else of it can be reached', async () => {
    const { app } = start({});
    app.set('upload', 'value', [csv('secret')]);
    const file = '{"name":"a.csv","type":"","sizeBytes":6}';
    for (const [source, value] of [
      ['JSON.stringify(upload.value[0])', file], ['({ ...upload.value[0] })', JSON.parse(file)], ['Object.keys(upload.value[0])', ['name', 'type', 'sizeBytes']],
      ['upload.value[0].blob', undefined], ['upload.value[0].arrayBuffer', undefined], ['upload.value[0].stream', undefined], ['upload.value[0]["slice"]', undefined], ['upload.value[0].contents', undefined],
    ] as const) expect(app.evaluate(`<< ${source} >>`), source).to.deep.equal(value);
    for (const source of ['upload.value[0].constructor', 'upload.value[0].__proto__', 'upload.value[0].__lookupGetter__']) {
      const value = (() => { try { return app.evaluate(`<< ${source} >>`); } catch { return undefined; } })();
      expect(value, source).to.equal(undefined);
    }
    app.dispose();
  });

  it('is waited for by a query, through bindings too, so that nothing half read is sent', async () => {
    const { app, runner } = start({ text: '<< upload.value[0].text >>', rows: '<< upload.parsedValue >>' }, ask('<< shown.text >> | << upload.parsedValue.length >> | << shown.rows.map((row) => row.a).join() >>'));
    app.set('upload', 'value', [csv('a\n1\n2')]);
    const run = app.query('ask')!.trigger();
    expect(app.query('ask')!.snapshot.value).to.include({ fetchStatus: 'waiting', isFetching: true });
    await run;
    expect(runner.requests.map(({ options }) => options.prompt)).to.deep.equal(['a\n1\n2 | 2 | 1,2']);
    app.dispose();
  });

  it('keeps a query that needs the whole of a long table until it is there, while bindings show its beginning', async () => {
    const { app, runner } = start({ rows: '<< upload.parsedValue >>' }, ask('<< shown.rows.length >>'));
    app.set('upload', 'value', [csv(`n\n${'123456789\n'.repeat(150_000)}`)]);
    const lengths: number[] = [];
    const stop = effect(() => void lengths.push((app.get('shown')!.prop('rows') as readonly unknown[]).length));
    await app.query('ask')!.trigger();
    expect(runner.requests[0]?.options.prompt).to.equal('150000');
    expect([lengths[0], lengths.at(-1), lengths.some((length) => length > 0 && length < 150_000)]).to.deep.equal([0, 150_000, true]);
    stop();
    app.dispose();
  });

  it('blocks the queries that need it where it cannot be read, with one sentence, and says it where it is read', async () => {
    const sentence = '"a.csv" is broken at line 2: a quotation mark opens there and is never closed.';
    const { app, runner } = start({ rows: '<< upload.parsedValue >>' }, { ...ask('<< shown.rows.length >>'), look: { resource: 'r', action: 'generateText', run: 'manual', options: { prompt: '<< upload.value[0].name >>' } } });
    app.set('upload', 'value', [csv('a\n"1')]);
    await app.query('ask')!.trigger();
    expect(app.query('ask')!.snapshot.value.error).to.include({ kind: 'expression', message: sentence });
    const problem = app.problems.find(({ path }) => path.join('.') === 'components.shown.props.rows');
    expect(problem?.message).to.contain(sentence);
    expect(problem?.frame).to.contain('^');
    await app.query('look')!.trigger();
    expect(runner.requests.map(({ query }) => query)).to.deep.equal(['look']);
    app.set('upload', 'value', [csv('a\n1', 'b.csv')]);
    await app.query('ask')!.trigger();
    expect(runner.requests.at(-1)?.options.prompt).to.equal('1');
    expect(app.problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    app.dispose();
  });

  it('stops waiting when the run is stopped, or the app ends', async () => {
    const { app, runner } = start({}, ask('<< upload.value[0].text >>'));
    app.set('upload', 'value', [csv('a')]);
    const run = app.query('ask')!.trigger();
    app.query('ask')!.abort();
    expect((await run).status).to.equal('aborted');
    const other = app.query('ask')!.trigger();
    app.dispose();
    await other;
    expect(runner.requests).to.deep.equal([]);
  });

  it('gives its bytes to a model that looks at pictures', async () => {
    const { app, runner } = start({}, { look: { resource: 'r', action: 'generateTextFromImage', run: 'manual', options: { prompt: 'What?', images: '<< upload.value >>' } } });
    app.set('upload', 'value', [createFileValue(new Blob([new Uint8Array([137, 80, 78, 71])]), { name: 'a.png', type: 'image/png' })]);
    await app.query('look')!.trigger();
    expect(runner.requests[0]?.options.images).to.deep.equal([{ name: 'a.png', type: 'image/png', base64: 'iVBORw==' }]);
    app.dispose();
  });

  describe('attached to a message', () => {
    const chat = defineComponent({ ...words, events: { send: { title: 'S', description: 'S', state: { messages: 'messages' } } }, type: 'chat', tag: 'test-chat', props: {}, state: { messages: { initial: [] } }, exposes: { messages: { type: 'array', description: 'D' } }, derive: { messages: ({ state, file }) => withFileViews(state['messages'] as readonly { readonly attachments: readonly FileValue[] }[], file!) } });
    const withFileViews = (messages: readonly { readonly attachments: readonly FileValue[] }[], view: (value: object) => FileView) => messages.map((message) => ({ ...message, attachments: message.attachments.map((each) => (isAtHand(each) ? view(each) : each)) }));
    const open = (more: object = {}) => {
      const runner = createRecordedRunner(answers);
      const document = parseDocument({ inlay: 1, pages: { main: {} }, state: { kept: '' }, components: { talk: at('a0', { type: 'chat', ...more }) }, queries: { ask: { resource: 'r', action: 'generateChatResponse', run: 'manual', options: { messages: '<< talk.messages >>' } } } }, { components: [chat] }).document!;
      return { app: createApp(document, { components: [chat], resources: runner }), runner };
    };
    const say = (app: App, ...attachments: readonly unknown[]) => app.set('talk', 'messages', [{ role: 'user', content: 'Why?', attachments }]);
    const asked = async (app: App) => {
      await app.query('ask')!.trigger();
      return app.query('ask')!.snapshot.value.error;
    };

    it('goes to the model as the bytes of a picture or the text of anything else, once all have been read', async () => {
      const { app, runner } = open();
      const sheet = createFileValue(await workbookOf([{ name: 'S', rows: [['a', 'b'], [1, 'x,y']] }]), { name: 'sheet.xlsx' });
      say(app, createFileValue(new Blob([new Uint8Array([137, 80, 78, 71])]), { name: 'a.png', type: 'image/png' }), csv('n\n1'), sheet);
      expect(await asked(app)).to.equal(null);
      expect(runner.requests[0]?.options.messages).to.deep.equal([{ role: 'user', content: 'Why?', attachments: [
        { name: 'a.png', type: 'image/png', base64: 'iVBORw==' }, { name: 'a.csv', type: '', text: 'n\n1' }, { name: 'sheet.xlsx', type: '', text: 'S\na,b\n1,"x,y"' },
      ] }]);
      app.dispose();
    });

    it('goes as its name alone where it came back without its file', async () => {
      const { app, runner } = open();
      say(app, JSON.parse(JSON.stringify(csv('n\n1'))), null, 3);
      expect([app.evaluate('<< talk.messages[0].attachments[0].sizeBytes >>'), await asked(app)]).to.deep.equal([3, null]);
      expect(runner.requests[0]?.options.messages).to.have.deep.nested.property('[0].attachments', [{ name: 'a.csv', type: '' }, { name: '', type: '' }, { name: '', type: '' }]);
      app.dispose();
    });

    it('is read by the handlers of the event that carries the message', async () => {
      const { app } = open({ on: { send: [{ do: 'setState', state: 'kept', value: '<< event.messages.at(-1).attachments[0].text >>' }] } });
      await app.dispatch('talk', 'send', { messages: [{ role: 'assistant', content: 'Hello.' }, { role: 'user', content: 'Why?', attachments: [csv('n\n1')] }] });
      expect([app.evaluate('<< kept.value >>'), app.problems.filter(({ severity }) => severity === 'error')]).to.deep.equal(['n\n1', []]);
      app.dispose();
    });

    it('keeps the model from being asked where it cannot be read, is neither picture nor text, or is too long', async () => {
      const { app, runner } = open();
      say(app, csv('%PDF-1.7', 'a.txt'));
      expect(await asked(app)).to.include({ kind: 'expression', message: '"a.txt" is no text: it looks like a PDF with the wrong ending.' });
      say(app, csv('PK', 'a.zip'));
      expect(await asked(app)).to.include({ kind: 'validation', message: '"a.zip" cannot be sent to a model: it is neither a picture nor a text.' });
      say(app, csv('x'.repeat(1_500_000)), csv('y'.repeat(1_500_000), 'b.txt'));
      expect(await asked(app)).to.include({ kind: 'validation', message: 'The attached files are 3000000 characters long; at most 2000000 are sent.' });
      expect(runner.requests).to.deep.equal([]);
      app.dispose();
    });
  });

  it('is waited for by the steps of handlers, and by a script that has done nothing yet', async () => {
    const { app } = start({}, {}, { on: { change: [{ do: 'setState', state: 'kept', value: '<< upload.value[0].text >>' }, { do: 'script', source: "const text = event.value[0].base64; kept.setValue(kept.value + ' ' + text)" }] } });
    await app.dispatch('upload', 'change', { value: [csv('abc')] });
    expect([app.evaluate('<< kept.value >>'), app.problems.filter(({ severity }) => severity === 'error')]).to.deep.equal(['abc YWJj', []]);
    app.dispose();
  });

  it('can be written down as data, as tests and scripts do', async () => {
    const { app } = start({});
    app.set('upload', 'value', [{ name: 'a.csv', text: 'n\n1' }]);
    expect(await app.read('<< upload.value[0] >>')).to.deep.equal({ name: 'a.csv', type: '', sizeBytes: 3 });
    expect([await app.read('<< upload.parsedValue >>'), await app.read('<< upload.value[0].base64Data >>')]).to.deep.equal([[{ n: 1 }], 'bgox']);
    app.set('upload', 'value', [{ name: 'b.json', sizeBytes: 9, parsed: { given: true } }]);
    expect(app.evaluate('<< upload.parsedValue.given >>')).to.equal(true);
    app.dispose();
  });

  it('is handed on from one input to another', async () => {
    const { app } = start({}, {}, { on: { change: [{ do: 'setState', state: 'kept', value: '<< upload.value[0] >>' }] } });
    await app.dispatch('upload', 'change', { value: [csv('n\n7')] });
    expect(await app.read('<< kept.value.parsed[0].n >>')).to.equal(7);
    app.dispose();
  });
});
