import { expect } from 'chai';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import { parseDocument } from '../document/index.ts';
import { createManualClock } from '../state/manual-clock.fixture.ts';
import { runTest } from './run-test.ts';
import { testApp } from './test-app.ts';
import { parseTestFile } from './test-file.ts';
import type { TestStep } from './test-file.ts';

const at = (order: string, rest: object) => ({ parent: 'main', order, ...rest });
const document = parseDocument({
  inlay: 1,
  pages: { main: {} },
  components: {
    words: at('a0', { type: 'field' }),
    go: at('a1', { type: 'button', props: { disabled: '<< !words.value >>' }, on: { click: [{ do: 'trigger', query: 'ask' }] } }),
  },
  queries: { ask: { resource: 'r', action: 'generateText', run: 'manual', options: { prompt: 'Read << words.value >>' }, onSuccess: [{ do: 'notify', message: 'Done: << event.data >>' }] } },
}, { components }).document!;

const answers = { ask: [{ when: 'slow', text: ['Speed ', 'it up.'] }, { text: ['Something ', 'else.'] }] };
const run = (...steps: readonly TestStep[]) => runTest({ title: 'it', answers, steps }, { document, components });

describe('testApp', () => {
  it('drives an app by name, with recorded answers', async () => {
    const running = await testApp(document, { components, answers });
    running.set('words', 'Too slow');
    await running.dispatch('go', 'click');
    expect(running.read('<< ask.data >>')).to.equal('Speed it up.');
    expect(running.requests.map(({ query, options }) => [query, options.prompt])).to.deep.equal([['ask', 'Read Too slow']]);
    expect(running.notices).to.deep.equal(['Done: Speed it up.']);
    running.dispose();
  });

  it('writes down what handlers ask of the page, and takes a clock', async () => {
    const clock = createManualClock();
    const asking = { ...document, components: { ...document.components, go: { ...document.components['go']!, on: { click: [{ do: 'copy', text: 'a', debounceMs: 5 }, { do: 'openUrl', url: 'https://a.example' }, { do: 'navigate', page: 'main' }] as const } } } };
    const running = await testApp(asking, { components, clock });
    const done = running.dispatch('go', 'click');
    clock.advance(5);
    await done;
    expect(running.hostCalls).to.deep.equal([['copy', 'a'], ['openUrl', 'https://a.example/', { newTab: false }], ['navigate', 'main', {}]]);
    expect(running.app.problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    running.dispose();
  });

  it('records answers that are values, for actions that give one', async () => {
    const { ask } = document.queries;
    const labelled = { ...document, queries: { ask: { ...ask!, action: 'classifyText', options: { text: 'It crashes', labels: ['Bug'] } } } };
    const running = await testApp(labelled, { components, answers: { ask: [{ when: 'crashes', data: 'Bug' }] } });
    await running.trigger('ask');
    expect(running.read('<< ask.data >>')).to.equal('Bug');
    running.dispose();
  });

  it('says which answer is missing, and which name is wrong', async () => {
    const running = await testApp(document, { components });
    await running.trigger('ask');
    expect(running.read('<< ask.error.message >>')).to.contain('no recorded answer for the query "ask"');
    expect(() => running.set('nobody', 1)).to.throw('There is no component "nobody".');
    running.dispose();
  });
});

describe('runTest', () => {
  it('passes when every step holds', async () => {
    const result = await run({ set: 'words', to: 'slow' }, { dispatch: 'go.click' }, { expectPrompt: 'ask', toContain: 'Read slow' }, { expect: '<< ask.data >>', toBe: 'Speed it up.' }, { expect: '<< ask.data >>', toContain: 'Speed' });
    expect(result).to.deep.equal({ title: 'it', failure: undefined });
  });

  it('answers REST requests from the recording, and runs what asks nobody', async () => {
    const rest = parseDocument({
      inlay: 1, pages: { main: {} }, components: { words: at('a0', { type: 'field' }) },
      queries: {
        find: { resource: 'crm', action: 'rest', run: 'manual', options: { path: '/people', params: { q: '<< words.value >>' } } },
        count: { action: 'transform', options: { value: '<< (find.data ?? []).length + words.value.length >>' } },
      },
    }, { components }).document!;
    const runRest = (...steps: readonly TestStep[]) => runTest({ title: 'it', answers: { find: [{ when: 'q=Ann', data: ['Ann', 'Anna'] }, { when: 'q=Bob', error: { kind: 'server', message: 'Down.' } }] }, steps }, { document: rest, components });
    expect((await runRest({ set: 'words', to: 'Ann' }, { expect: '<< count.data >>', toBe: 3 }, { trigger: 'find' }, { expectRequest: 'find', toContain: 'GET /people?q=Ann' }, { expect: '<< count.data >>', toBe: 5 })).failure).to.equal(undefined);
    expect((await runRest({ set: 'words', to: 'Bob' }, { trigger: 'find' }, { expect: '<< find.error.message >>', toBe: 'Down.' })).failure).to.equal(undefined);
    expect((await runRest({ set: 'words', to: 'Cy' }, { trigger: 'find' }, { expect: '<< find.error.message >>', toContain: 'no recorded answer for the query "find"' })).failure).to.equal(undefined);
    expect((await runRest({ expectRequest: 'find', toContain: 'x' })).failure).to.equal('Step 1: "find" was not sent.');
  });

  it('answers a search from the recording, for the words that were looked for', async () => {
    const searching = parseDocument({
      inlay: 1, pages: { main: {} }, components: { words: at('a0', { type: 'field' }) },
      queries: { searchResults: { action: 'searchVectors', options: { base: 'handbook', query: '<< words.value >>' } } },
    }, { components }).document!;
    const found = [{ content: 'Twenty days.', title: 'Leave', source: 'leave.md', score: 0.9, metadata: {} }, { content: 'More for parents.', title: 'Leave', source: 'leave.md', score: 0.8, metadata: {} }];
    const runSearch = (...steps: readonly TestStep[]) => runTest({ title: 'it', answers: { searchResults: [{ when: 'leave', data: found }] }, steps }, { document: searching, components });
    const joined = "<< searchResults.data.map(doc => doc.content).join('\\n\\n---\\n\\n') >>";
    expect((await runSearch({ set: 'words', to: 'How much leave?' }, { trigger: 'searchResults' }, { expectPrompt: 'searchResults', toContain: 'How much' }, { expect: joined, toBe: 'Twenty days.\n\n---\n\nMore for parents.' })).failure).to.equal(undefined);
    expect((await runSearch({ set: 'words', to: 'Lunch?' }, { trigger: 'searchResults' }, { expect: '<< searchResults.error.hint >>', toContain: '"data"' })).failure).to.equal(undefined);
  });

  const failing: readonly (readonly [string, TestStep, RegExp])[] = [
    ['a value that is another', { expect: '<< words.value >>', toBe: 'x' }, /^Step 1: << words\.value >> is "", not "x"\.$/],
    ['a text that is not in it', { expect: '<< words.value >>', toContain: 'x' }, /does not contain "x"/],
    ['a query that was not run', { expectPrompt: 'ask', toContain: 'x' }, /"ask" was not run/],
    ['a component that is not there', { dispatch: 'nobody.click' }, /no component "nobody"/],
    ['a query that is not there', { trigger: 'nothing' }, /no query "nothing"/],
    ['an expression that fails', { expect: '<< nobody.value >>', toBe: 1 }, /nobody/],
  ];
  for (const [name, step, message] of failing) {
    it(`says what came instead for ${name}`, async () => {
      expect((await run(step)).failure).to.match(message);
    });
  }
});

describe('parseTestFile', () => {
  it('reads a file, and says where one is wrong', () => {
    const parsed = parseTestFile({ app: 'a.app.json', tests: [{ title: 't', steps: [{ trigger: 'ask' }] }] });
    expect(parsed).to.deep.equal({ file: { app: 'a.app.json', tests: [{ title: 't', answers: {}, steps: [{ trigger: 'ask' }] }] } });
    const wrong = parseTestFile({ app: 'a', tests: [{ title: 't', steps: [{ click: 'x' }, { set: 1, to: 2 }] }] });
    expect('problems' in wrong && wrong.problems.map(({ path }) => path.join('.'))).to.deep.equal(['tests.0.steps.0', 'tests.0.steps.1.set']);
  });
});
