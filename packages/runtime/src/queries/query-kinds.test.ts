import { expect } from 'chai';
import { AiError } from '../ai/index.ts';
import type { AiRunner } from '../ai/index.ts';
import { createApp } from '../app/index.ts';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import { parseDocument } from '../document/index.ts';
import type { RestRequest, RestRunner } from '../resources/index.ts';
import { createManualClock } from '../state/manual-clock.fixture.ts';

const nobody: AiRunner = { run: () => { throw new TypeError('No model is asked here.'); } };

function makeApp(queries: Record<string, object>, rest?: RestRunner) {
  const { document, problems } = parseDocument({
    inlay: 1, pages: { main: {} }, queries,
    components: { words: { type: 'field', parent: 'main', props: { value: 'a' } } }, functions: { twice: '(text) => text + text' }, state: { number: 1 },
  }, { components });
  expect(problems).to.deep.equal([]);
  const clock = createManualClock();
  const app = createApp(document!, { components, resources: nobody, clock, ...(rest === undefined ? {} : { rest }) });
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 50; turn += 1) {
      clock.advance(0);
      await Promise.resolve();
    }
  };
  return { app, clock, settle, now: (name: string) => app.query(name)!.snapshot.value };
}

/** A resource whose answers the test gives; `requests` is what it was asked. */
function makeRest(answer: (request: RestRequest) => unknown) {
  const requests: RestRequest[] = [];
  const rest: RestRunner = {
    async send(request) {
      requests.push(request);
      const data = answer(request);
      if (data instanceof AiError) throw data;
      return { status: 200, headers: {}, data };
    },
  };
  return { rest, requests };
}

describe('a query without a resource', () => {
  it('follows what its expression reads, as a query: with data, status and handlers', async () => {
    const { app, settle, now } = makeApp({ upper: { action: 'transform', options: { value: '<< twice(words.value).toUpperCase() >>' } }, next: { action: 'transform', options: { value: '<< upper.data + "!" >>' } } });
    await settle();
    expect([now('upper').data, now('upper').status, now('next').data]).to.deep.equal(['AA', 'success', 'AA!']);
    app.set('words', 'value', 'b');
    await settle();
    expect(now('next').data).to.equal('BB!');
    app.dispose();
  });

  it('says where its expression fails, and keeps the last value', async () => {
    const { app, settle, now } = makeApp({ first: { action: 'transform', options: { value: '<< words.value.at(0).toFixed >>' } }, bad: { action: 'transform', options: { value: '<< words.value === "a" ? 1 : words.value.toFixed() >>' } } });
    await settle();
    app.set('words', 'value', 'b');
    await settle();
    expect(now('bad')).to.include({ status: 'error', data: 1 });
    expect(now('bad').error?.kind).to.equal('expression');
    expect(app.problems.find(({ path }) => path[1] === 'bad')).to.include({ code: 'query-expression' });
    app.dispose();
  });

  it('gives data of the document: a value, or the rows of a JSON or CSV text', async () => {
    const { app, settle, now } = makeApp({
      value: { action: 'static', options: { data: [{ name: '<< words.value >>' }, 2] } },
      json: { action: 'static', options: { text: '{"a":[1]}' } },
      csv: { action: 'static', options: { format: 'csv', text: 'name,said\nAnn,"a, ""b""\nc"\n\nBen,\n' }, transform: '<< data.map((row) => row.name + ": " + row.said) >>' },
      wrong: { action: 'static', options: { text: '{' } },
    });
    await settle();
    expect(now('value').data).to.deep.equal([{ name: 'a' }, 2]);
    expect(now('json').data).to.deep.equal({ a: [1] });
    expect(now('csv').data).to.deep.equal(['Ann: a, "b"\nc', 'Ben: ']);
    expect(now('csv').rawData).to.deep.equal([{ name: 'Ann', said: 'a, "b"\nc' }, { name: 'Ben', said: '' }]);
    expect(now('wrong').error).to.include({ kind: 'validation' });
    app.dispose();
  });
});

describe('a query of a REST resource', () => {
  const list = { resource: 'crm', action: 'rest', options: { path: '/people/<< words.value >>', params: { page: '<< number.value >>', none: '<< null >>', tag: ['x', 'y'] }, headers: { 'X-Mode': 'short' } } };

  it('sends its inputs, resolved, and gives what came back', async () => {
    const { rest, requests } = makeRest(() => ({ rows: [1, 2] }));
    const { app, now } = makeApp({ list: { ...list, options: { ...list.options, params: { tag: ['x', 'y'], none: '<< null >>', size: '<< 2 >>' } }, transform: '<< data.rows.length >>' } }, rest);
    await app.query('list')!.trigger();
    expect(requests).to.deep.equal([{ resource: 'crm', method: 'GET', path: '/people/a', params: { tag: ['x', 'y'], size: '2' }, headers: { 'X-Mode': 'short' } }]);
    expect(now('list')).to.deep.include({ status: 'success', data: 2, rawData: { rows: [1, 2] }, resolved: { model: null, system: null, prompt: 'GET /people/a?tag=x&tag=y&size=2' } });
  });

  it('shows what it sent without what may be a key', async () => {
    const { rest, requests } = makeRest(() => 1);
    const secret = 's3cret-of-a-builder';
    const { app, now } = makeApp({ list: { ...list, options: { path: `/people?access_token=${secret}&q=a`, params: { api_key: secret, tag: 'x' }, headers: { Authorization: `Bearer ${secret}`, Cookie: secret, 'X-Mode': 'short' } } } }, rest);
    await app.query('list')!.trigger();
    expect(requests[0]?.headers['Authorization']).to.equal(`Bearer ${secret}`);
    expect(now('list').request).to.deep.equal({ resource: 'crm', action: 'rest', options: { method: 'GET', path: '/people?access_token=***&q=a', params: { api_key: '***', tag: 'x' }, headers: { Authorization: '***', Cookie: '***', 'X-Mode': 'short' } } });
    expect(JSON.stringify(now('list'))).not.to.contain(secret);
    app.dispose();
  });

  it('tries again what may pass, for as long as it is asked to wait', async () => {
    let turn = 0;
    const { rest, requests } = makeRest(() => ((turn += 1) === 1 ? new AiError('rate', 'Slow down.', { status: 429, retryAfterSeconds: 3 }) : 'ok'));
    const { app, clock, now } = makeApp({ send: { resource: 'crm', action: 'rest', retries: 1, options: { method: 'post', path: 'notes', body: { text: '<< words.value >>' } } } }, rest);
    const ended = app.query('send')!.trigger();
    for (let step = 0; step < 20; step += 1) await Promise.resolve();
    clock.advance(3_000);
    await ended;
    expect(requests.map(({ method, body }) => [method, body])).to.deep.equal([['POST', { text: 'a' }], ['POST', { text: 'a' }]]);
    expect(now('send')).to.include({ status: 'success', data: 'ok' });
  });

  it('is not sent when an option is not what it takes, or where there is no way to it', async () => {
    const { rest, requests } = makeRest(() => null);
    const query = (options: object) => ({ resource: 'crm', action: 'rest', options });
    const { app, now } = makeApp({ a: query({ method: 'FETCH' }), b: query({ body: { x: 1 } }), c: query({ headers: { a: { b: 1 } } }), d: query({ path: '<< nobody >>' }), e: query({ url: 'http://other' }) }, rest);
    for (const name of ['a', 'b', 'c', 'd', 'e']) await app.query(name)!.trigger();
    expect(['a', 'b', 'c', 'd', 'e'].map((name) => now(name).error?.kind)).to.deep.equal(['validation', 'validation', 'validation', 'expression', 'config']);
    expect(requests).to.deep.equal([]);
    const alone = makeApp({ a: query({ path: 'x' }) });
    await alone.app.query('a')!.trigger();
    expect(alone.now('a').error).to.include({ kind: 'config' });
  });

  it('runs over rows', async () => {
    const { rest, requests } = makeRest(({ path }) => path.length);
    const { app, now } = makeApp({ each: { resource: 'crm', action: 'rest', forEach: '<< ["a", "bb"] >>', options: { path: '<< item >>' } } }, rest);
    await app.query('each')!.trigger();
    expect([requests.length, now('each').data]).to.deep.equal([2, [1, 2]]);
  });

  it('leaves out an answer that comes after it was stopped', async () => {
    let answer = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (answer = resolve));
    let signal: AbortSignal | undefined;
    const { app, now } = makeApp({ list }, { async send(_request, context) { signal = context.signal; await waiting; return { status: 200, headers: {}, data: 'late' }; } });
    const ended = app.query('list')!.trigger();
    app.query('list')!.abort();
    answer();
    await ended;
    expect([signal?.aborted, now('list').status, now('list').data]).to.deep.equal([true, 'aborted', null]);
  });
});
