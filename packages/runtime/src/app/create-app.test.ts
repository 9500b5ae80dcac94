import { expect } from 'chai';
import type { AiEvent, AiRunner } from '../ai/index.ts';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import { parseDocument } from '../document/index.ts';
import { applyEdits } from '../edits/index.ts';
import type { Edit } from '../edits/index.ts';
import { effect, systemClock } from '../state/index.ts';
import { createApp } from './create-app.ts';
import type { AppOptions } from './app.ts';

const at = (order: string, rest: object) => ({ parent: 'main', order, ...rest });

/** Answers with the prompt in capitals, in two pieces. */
const echo: AiRunner = {
  async *run({ options: { prompt } }): AsyncGenerator<AiEvent> {
    yield { type: 'start', source: { resource: 'r', origin: 'demo', model: 'm', label: null } };
    yield { type: 'text', text: prompt.toUpperCase() };
    yield { type: 'finish', reason: 'stop' };
  },
};

function makeApp(content: object, options: Partial<AppOptions> = {}) {
  const { document, problems } = parseDocument({ inlay: 1, pages: { main: {} }, ...content }, { components });
  expect(problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  return createApp(document!, { components, resources: echo, ...options });
}

const feedback = {
  components: {
    words: at('a0', { type: 'field', props: { value: 'first' } }),
    shout: at('a1', { type: 'field', props: { value: '<< words.value + "!" >>' } }),
    go: at('a2', { type: 'button', props: { disabled: '<< !words.value || ask.isFetching >>' }, on: { click: [{ do: 'trigger', query: 'ask' }] } }),
  },
  queries: { ask: { resource: 'r', action: 'generateText', run: 'manual', options: { prompt: 'read << words.value >>' } } },
};

describe('createApp', () => {
  it('keeps bindings live', () => {
    const app = makeApp(feedback);
    expect(app.get('shout')?.exposed('value')).to.equal('first!');
    app.set('words', 'value', 'second');
    expect(app.get('shout')?.exposed('value')).to.equal('second!');
    expect(app.get('shout')?.exposed('length')).to.equal(7);
  });

  it('evaluates exactly the dependants of what changed', () => {
    const app = makeApp({ components: {
      one: at('a0', { type: 'field', props: { value: 'a' } }),
      two: at('a1', { type: 'field', props: { value: 'b' } }),
      reads: at('a2', { type: 'field', props: { value: '<< one.value >>', label: '<< two.value >>' } }),
    } });
    const seen: string[] = [];
    const stops = (['value', 'label'] as const).map((prop) => effect(() => void seen.push(`${prop}=${String(app.get('reads')?.prop(prop))}`)));
    seen.length = 0;
    app.set('one', 'value', 'x');
    expect(seen).to.deep.equal(['value=x']);
    for (const stop of stops) stop();
  });

  it('runs a handler that triggers a query, whose answer is in scope', async () => {
    const app = makeApp({ ...feedback, components: { ...feedback.components, shown: at('a3', { type: 'field', props: { value: '<< ask.data >>' } }) } });
    app.set('words', 'value', 'it all');
    await app.dispatch('go', 'click');
    expect(app.query('ask')?.snapshot.value).to.include({ status: 'success', data: 'READ IT ALL' });
    expect(app.get('shown')?.exposed('value')).to.equal('READ IT ALL');
  });

  it('takes the state that an event carries before its handlers run', async () => {
    const app = makeApp({
      components: { words: at('a0', { type: 'field', on: { change: [{ do: 'setState', state: 'last', value: '<< words.value >>' }] } }) },
      state: { last: '' },
    });
    await app.dispatch('words', 'change', { value: 'typed', other: 'ignored' });
    expect(app.get('words')?.exposed('value')).to.equal('typed');
  });

  it('lets what the person entered hold until the binding under it changes', () => {
    const app = makeApp({ components: {
      source: at('a0', { type: 'field', props: { value: 'a' } }),
      copy: at('a1', { type: 'field', props: { value: '<< source.value >>' } }),
    } });
    app.set('copy', 'value', 'mine');
    expect(app.get('copy')?.exposed('value')).to.equal('mine');
    app.set('source', 'value', 'b');
    expect(app.get('copy')?.exposed('value')).to.equal('b');
  });

  it('reports a failing binding, a cycle and a failing handler, and runs the rest', async () => {
    const app = makeApp({ components: {
      bad: at('a0', { type: 'field', props: { value: '<< nobody.value >>' } }),
      broken: at('a1', { type: 'field', props: { value: '<< 1 + >>' } }),
      left: at('a2', { type: 'field', props: { value: '<< right.value >>' } }),
      right: at('a3', { type: 'field', props: { value: '<< left.value >>' } }),
      good: at('a4', { type: 'field', props: { value: '<< 1 + 1 >>' } }),
      press: at('a5', { type: 'button', on: { click: [{ do: 'trigger', query: 'gone' }, { do: 'callMethod', component: 'good', method: 'setValue', arguments: ['after'] }] } }),
    } });
    await app.dispatch('press', 'click');
    const found = app.problems.map(({ code, path }) => `${code} ${path.slice(1, 4).join('.')}`);
    expect(found).to.have.members(['expression-syntax broken.props.value', 'cycle left.props.value', 'cycle right.props.value', 'expression-reference bad.props.value', 'unknown-query press.on.click']);
    expect(app.problems.find(({ code }) => code === 'cycle')?.message).to.match(/left\.value → right\.value → left\.value|right\.value → left\.value → right\.value/);
    expect(app.get('good')?.exposed('value')).to.equal('after');
    expect(app.get('bad')?.prop('value')).to.equal('');
  });

  it('reports a component of an unknown type where it stands, and runs the rest', () => {
    const { document } = parseDocument({ inlay: 1, pages: { main: {} }, components: { odd: at('a0', { type: 'chart' }), even: at('a1', { type: 'field', props: { value: '<< 2 >>' } }) } }, { components });
    const app = createApp(document!, { components, resources: echo });
    expect(app.problems.map(({ code, path }) => `${code} ${path.join('.')}`)).to.deep.equal(['unknown-component-type components.odd.type']);
    expect(app.get('even')?.exposed('value')).to.equal('2');
  });

  it('makes components live whose kind comes later, and keeps what was there', () => {
    const { document } = parseDocument({ inlay: 1, pages: { main: {} }, ...feedback }, { components });
    const app = createApp(document!, { components: components.filter(({ type }) => type !== 'button'), resources: echo });
    app.set('words', 'value', 'typed');
    const ask = app.query('ask');
    expect([app.get('go'), app.problems.map(({ path }) => path.join('.'))]).to.deep.equal([undefined, ['components.go.type', 'queries.ask.run']]);
    app.addComponents(components);
    expect([app.get('go')?.prop('disabled'), app.problems, app.get('words')?.exposed('value')]).to.deep.equal([false, [], 'typed']);
    expect(app.query('ask')).to.equal(ask);
    const live = app.liveDocument;
    app.addComponents(components);
    expect(app.liveDocument).to.equal(live);
  });

  it('does not call what a component derives from other properties a cycle', () => {
    const app = makeApp({ components: {
      note: at('a0', { type: 'field', props: { value: 'abc', label: '<< note.length >> characters' } }),
      rows: at('a1', { type: 'list', props: { data: [{ a: 1 }] } }),
    } });
    expect(app.problems).to.deep.equal([]);
    expect(app.get('note')?.prop('label')).to.equal('3 characters');
  });

  it('takes an edited document, and keeps what did not change', async () => {
    const app = makeApp(feedback);
    app.set('words', 'value', 'typed');
    await app.dispatch('go', 'click');
    const edit = (edits: readonly Edit[]) => app.update(applyEdits(app.document, edits).document!);
    edit([{ type: 'setProp', name: 'shout', prop: 'value', value: '<< words.value >>?' }]);
    expect(app.get('shout')?.exposed('value')).to.equal('typed?');
    expect(app.query('ask')?.snapshot.value.data).to.equal('READ TYPED');
    edit([{ type: 'removeComponent', name: 'words' }]);
    expect(app.problems.map(({ code }) => code)).to.include('expression-reference');
    edit([{ type: 'addComponent', name: 'words', component: { type: 'field', parent: 'main', order: 'a0', props: { value: 'back' } } }]);
    expect(app.get('shout')?.exposed('value')).to.equal('back?');
    expect(app.problems).to.deep.equal([]);
  });

  it('runs what runs on load, and settles', async () => {
    const app = makeApp({ ...feedback, queries: { ask: { ...feedback.queries.ask, run: 'onLoad' } } });
    await Promise.resolve();
    await app.settled();
    expect(app.query('ask')?.snapshot.value.data).to.equal('READ FIRST');
  });

  it('runs the handlers of a query, with what came in scope', async () => {
    const notes: string[] = [];
    const app = makeApp({ ...feedback, queries: { ask: { ...feedback.queries.ask, onSuccess: [{ do: 'notify', message: 'Got << event.data >>' }] } } }, { host: { notify: (message) => void notes.push(message) } });
    await app.dispatch('go', 'click');
    await app.settled();
    expect(notes).to.deep.equal(['Got READ FIRST']);
  });

  it('tells expressions of a query, before, while and after it runs, also by the names that others have', async () => {
    let now = 0;
    const app = makeApp({ components: feedback.components, queries: { ask: { ...feedback.queries.ask, transform: '<< data.length >>' } } }, { clock: { ...systemClock, now: () => (now += 5) } });
    const read = (names: string): unknown => app.evaluate(`<< { ${names.split(' ').map((name) => `${name}: ask.${name}`).join(', ')} } >>`);
    const all = 'data rawData error isFetching isLoading isStreaming partial finished runTime usage';
    expect(app.evaluate('<< Object.keys(ask) >>')).to.include.members(all.split(' '));
    expect(read(all)).to.deep.equal({ data: null, rawData: null, error: null, isFetching: false, isLoading: false, isStreaming: false, partial: null, finished: null, runTime: null, usage: null });
    const run = app.query('ask')!.trigger();
    expect(read('isFetching isLoading finished')).to.deep.equal({ isFetching: true, isLoading: true, finished: null });
    await run;
    expect(read('data rawData isLoading partial error')).to.deep.equal({ data: 10, rawData: 'READ FIRST', isLoading: false, partial: null, error: null });
    expect(app.evaluate('<< ask.runTime === ask.lastRun.durationMs && ask.runTime > 0 && dates(ask.finished).isValid() >>')).to.equal(true);
  });

  it('has scripts run, stop and forget a query, by either name', async () => {
    const source = 'await ask.run(); const first = ask.runs; await ask.trigger(); told.setValue([first, ask.runs, ask.data]); ask.abort(); ask.reset();';
    const app = makeApp({ components: { ...feedback.components, go: at('a2', { type: 'button', on: { click: [{ do: 'script', source }] } }) }, queries: feedback.queries, state: { told: null } });
    await app.dispatch('go', 'click');
    await app.settled();
    expect(app.problems).to.deep.equal([]);
    expect(app.evaluate('<< [told.value, ask.data, ask.runs] >>')).to.deep.equal([[1, 2, 'READ FIRST'], null, 0]);
  });

  it('traces what ran and why, once it is told to', async () => {
    const app = makeApp(feedback);
    const stop = effect(() => void app.get('shout')?.prop('value'));
    app.set('words', 'value', 'quiet');
    expect(app.trace.entries).to.deep.equal([]);
    app.trace.start();
    app.set('words', 'value', 'loud');
    const [binding, input] = app.trace.entries;
    expect(input).to.include({ kind: 'input', name: 'words.value', cause: null, after: 'loud' });
    expect(binding).to.include({ kind: 'binding', name: 'shout.value', cause: input?.id, before: 'quiet!', after: 'loud!' });
    await app.dispatch('go', 'click');
    expect(app.trace.entries.map(({ kind, name }) => `${kind} ${name}`)).to.include.members(['query ask', 'handler go.click.0 trigger', 'event go.click']);
    stop();
  });

  it('traces an answer as the cause of what it changes, and what began the query as the cause of that', async () => {
    const app = makeApp({
      components: { ...feedback.components, answer: at('a3', { type: 'field', props: { value: '<< ask.data ?? "" >>' } }), note: at('a4', { type: 'field', props: { value: '<< said.value >>' } }) },
      queries: { ask: { ...feedback.queries.ask, onSuccess: [{ do: 'setState', state: 'said', value: 'done' }] }, loaded: { resource: 'r', action: 'generateText', run: 'manual', options: { prompt: 'x' } } },
      state: { said: '' },
    });
    const stops = ['answer', 'note'].map((name) => effect(() => void app.get(name)?.prop('value')));
    app.trace.start();
    await app.dispatch('go', 'click');
    await app.settled();
    const causes = (name: string, kind: string): readonly string[] => {
      const chain: string[] = [];
      for (let entry = app.trace.entries.findLast((each) => each.kind === kind && each.name === name); entry !== undefined; entry = app.trace.entries.find(({ id }) => id === entry?.cause)) chain.push(entry.name);
      return chain;
    };
    expect(causes('answer.value', 'binding')).to.deep.equal(['answer.value', 'ask', 'go.click.0 trigger', 'go.click']);
    expect(causes('note.value', 'binding').at(0)).to.equal('note.value');
    expect(causes('note.value', 'binding')).to.include.members(['ask', 'go.click']);
    await app.query('loaded')?.trigger();
    expect(causes('loaded', 'query')).to.deep.equal(['loaded']);
    for (const stop of stops) stop();
    app.dispose();
  });

  it('shares functions, state and the user with every expression', () => {
    const app = makeApp({
      components: { out: at('a0', { type: 'field', props: { value: '<< total(rows.value) >> for << currentUser.name >>' } }) },
      functions: { total: '(rows) => rows.reduce((sum, row) => sum + row.n, 0)' },
      state: { rows: [{ n: 2 }, { n: 3 }] },
    }, { user: { name: 'Ada' } });
    expect(app.get('out')?.exposed('value')).to.equal('5 for Ada');
  });

  it('shows an object as its data, and runs nothing that it carries to describe itself', () => {
    const app = makeApp({ components: { out: at('a0', { type: 'field', props: { value: '<< currentUser.team >>' } }), day: at('a1', { type: 'field', props: { value: "<< new Date('2024-02-03') >>" } }) } }, {
      user: { team: { name: 'A', since: new Date(0), toJSON: () => expect.fail('toJSON ran') } },
    });
    expect([app.get('out')?.exposed('value'), app.get('day')?.exposed('value')]).to.deep.equal(['{"name":"A","since":"1970-01-01T00:00:00.000Z"}', '2024-02-03T00:00:00.000Z']);
  });
});
