import { expect } from 'chai';
import type { AiEvent, AiRunner } from '../ai/index.ts';
import { createApp } from '../app/index.ts';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import { parseDocument } from '../document/index.ts';
import { applyEdits } from '../edits/index.ts';
import { createManualClock } from '../state/manual-clock.fixture.ts';

function makeApp(query: object) {
  const prompts: string[] = [];
  const resources: AiRunner = {
    async *run({ options }): AsyncGenerator<AiEvent> {
      prompts.push(options.prompt);
      yield { type: 'text', text: 'ok' };
      yield { type: 'finish', reason: 'stop' };
    },
  };
  const field = (order: string, value: string) => ({ type: 'field', parent: 'main', order, props: { value } });
  const { document } = parseDocument({
    inlay: 1,
    pages: { main: {} },
    components: { words: field('a0', 'one'), other: field('a1', 'x') },
    queries: { ask: { resource: 'r', action: 'generateText', options: { prompt: '<< words.value >> << other.value >>' }, ...query } },
  }, { components });
  const clock = createManualClock();
  const app = createApp(document!, { components, resources, clock });
  const settle = async (): Promise<void> => {
    await Promise.resolve();
    await app.settled();
  };
  return { app, clock, prompts, settle };
}

describe('startTriggers', () => {
  it('runs an automatic query on load, and once after what it reads has been quiet for a while', async () => {
    const { app, clock, prompts, settle } = makeApp({ run: 'automatic' });
    await settle();
    expect(prompts).to.deep.equal(['one x']);
    app.set('words', 'value', 'two');
    clock.advance(299);
    app.set('words', 'value', 'three');
    clock.advance(299);
    await settle();
    expect(prompts).to.have.length(1);
    expect(app.query('ask')?.snapshot.value).to.deep.include({ fetchStatus: 'waiting', isFetching: false });
    expect(app.query('ask')?.snapshot.value.lastRun).to.include({ id: 1, cause: 'load' });
    clock.advance(1);
    await settle();
    expect(prompts).to.deep.equal(['one x', 'three x']);
    expect(app.query('ask')?.snapshot.value).to.include({ fetchStatus: 'idle' });
    expect(app.query('ask')?.snapshot.value.lastRun).to.include({ id: 2, cause: 'change' });
    app.dispose();
    expect(clock.pending).to.equal(0);
  });

  it('waits for what is watched, in place of all that is read', async () => {
    const { app, clock, prompts, settle } = makeApp({ run: 'automatic', watch: '<< other.value >>', debounceMs: 0 });
    await settle();
    app.set('words', 'value', 'two');
    clock.advance(1_000);
    await settle();
    expect(prompts).to.have.length(1);
    app.set('other', 'value', 'y');
    clock.advance(0);
    await settle();
    expect(prompts).to.deep.equal(['one x', 'two y']);
    app.dispose();
  });

  it('runs every so often, until the app is gone', async () => {
    const { app, clock, prompts, settle } = makeApp({ run: 'interval', intervalMs: 5_000 });
    await settle();
    clock.advance(5_000);
    await settle();
    clock.advance(5_000);
    await settle();
    expect(prompts).to.have.length(3);
    app.dispose();
    clock.advance(60_000);
    expect(prompts).to.have.length(3);
    expect(clock.pending).to.equal(0);
  });

  it('does not ask a model because its query was edited, but goes on watching', async () => {
    const { app, clock, prompts, settle } = makeApp({ run: 'automatic', debounceMs: 10 });
    await settle();
    const { ask } = app.document.queries;
    app.update(applyEdits(app.document, [{ type: 'setQuery', name: 'ask', query: { ...ask!, options: { prompt: 'New << words.value >>' } } }]).document!);
    clock.advance(1_000);
    await settle();
    expect(prompts).to.have.length(1);
    app.set('words', 'value', 'two');
    clock.advance(10);
    await settle();
    expect(prompts).to.deep.equal(['one x', 'New two']);
    app.dispose();
  });

  it('runs no oftener than its throttle lets it, and for the latest change', async () => {
    const { app, clock, prompts, settle } = makeApp({ run: 'automatic', throttleMs: 1_000 });
    await settle();
    app.set('words', 'value', 'two');
    clock.advance(600);
    app.set('words', 'value', 'three');
    clock.advance(399);
    await settle();
    expect(prompts).to.deep.equal(['one x']);
    clock.advance(1);
    await settle();
    expect(prompts).to.deep.equal(['one x', 'three x']);
    clock.advance(5_000);
    app.set('words', 'value', 'four');
    clock.advance(0);
    await settle();
    expect(prompts).to.deep.equal(['one x', 'three x', 'four x']);
    app.dispose();
    expect(clock.pending).to.equal(0);
  });

  it('does not follow what its own run changes, and says so', async () => {
    const { app, clock, prompts, settle } = makeApp({ run: 'automatic', debounceMs: 0, options: { prompt: '<< words.value + ask.runs >>' } });
    await settle();
    clock.advance(1_000);
    await settle();
    expect(prompts).to.deep.equal(['one0']);
    expect(app.problems.map(({ code, message, path }) => [code, message, path.join('.')])).to.deep.equal([['cycle', 'ask would run again each time it has run: ask → ask.', 'queries.ask.run']]);
    app.dispose();
  });
});
