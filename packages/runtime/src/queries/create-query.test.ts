import { expect } from 'chai';
import type { AiEvent, AiRequest, AiRunner } from '../ai/index.ts';
import { compileProgram } from '../program/index.ts';
import { parseDocument } from '../document/index.ts';
import { createQuery } from './create-query.ts';
import type { QuerySnapshot } from './query-state.ts';

const start: AiEvent = { type: 'start', source: { resource: 'r', origin: 'demo', model: 'm', label: 'demo' } };
const text = (value: string): AiEvent => ({ type: 'text', text: value });
const finish: AiEvent = { type: 'finish', reason: 'stop' };
const failure: AiEvent = { type: 'error', error: { kind: 'server', message: 'It broke', hint: null, status: 500, retryAfterSeconds: null } };

/** A runner whose answers are given one event at a time, by the test. */
function makeScript() {
  const runs: { readonly request: AiRequest; readonly signal: AbortSignal; push(event: AiEvent | undefined): Promise<void> }[] = [];
  const runner: AiRunner = {
    async *run(request, { signal }) {
      const queue: (AiEvent | undefined)[] = [];
      let wake = (): void => undefined;
      runs.push({
        request,
        signal,
        async push(event) {
          queue.push(event);
          wake();
          // Lets the query take the event before the test goes on.
          for (let turn = 0; turn < 6; turn += 1) await Promise.resolve();
        },
      });
      for (;;) {
        while (queue.length === 0) await new Promise<void>((resolve) => (wake = resolve));
        const next = queue.shift();
        if (next === undefined) return;
        yield next;
      }
    },
  };
  return { runs, runner };
}

function makeQuery(options: Record<string, unknown> = { prompt: 'Hi << params.name >>' }, action = 'generateText') {
  const { runs, runner } = makeScript();
  const { document } = parseDocument({ inlay: 1, pages: { main: {} }, queries: { ask: { resource: 'r', action, run: 'manual', options } } }, { components: [] });
  const compiled = compileProgram(document!, { definitions: new Map() }).queries.get('ask')!;
  const settled: QuerySnapshot[] = [];
  let now = 1_000;
  const query = createQuery('ask', compiled, {
    runner,
    clock: () => (now += 10),
    scope: (_references, locals) => locals,
    settled: async (_query, snapshot) => void settled.push(snapshot),
  });
  return { query, runs, settled, now: () => query.snapshot.value };
}

describe('createQuery', () => {
  it('resolves its inputs, streams into data, and ends with the whole answer', async () => {
    const { query, runs, settled, now } = makeQuery();
    const ended = query.trigger({ name: 'Ada' });
    expect(now()).to.include({ status: 'running', isFetching: true, isStreaming: false });
    expect(runs[0]?.request).to.deep.equal({ resource: 'r', action: 'generateText', options: { prompt: 'Hi Ada' } });
    await runs[0]!.push(start);
    await runs[0]!.push(text('Hel'));
    expect(now()).to.include({ status: 'streaming', isStreaming: true, partial: 'Hel', data: 'Hel' });
    await runs[0]!.push(text('lo'));
    await runs[0]!.push(finish);
    await runs[0]!.push(undefined);
    await ended;
    expect(now()).to.deep.include({ status: 'success', data: 'Hello', partial: null, isFetching: false, runs: 1, resolved: { model: null, system: null, prompt: 'Hi Ada' } });
    expect(now().lastRun?.source).to.deep.equal({ resource: 'r', origin: 'demo', model: 'm', label: 'demo' });
    expect(settled.map(({ status }) => status)).to.deep.equal(['success']);
  });

  it('goes back to the last complete answer when it fails, and keeps the partial one', async () => {
    const { query, runs, now } = makeQuery();
    const first = query.trigger();
    for (const event of [start, text('Good'), finish, undefined]) await runs[0]!.push(event);
    await first;
    const second = query.trigger();
    for (const event of [start, text('Half'), failure, undefined]) await runs[1]!.push(event);
    await second;
    expect(now()).to.include({ status: 'error', data: 'Good', partial: 'Half', isFetching: false });
    expect(now().error).to.include({ kind: 'server', message: 'It broke' });
  });

  it('stops when told to, reaches the provider, and runs no handler', async () => {
    const { query, runs, settled, now } = makeQuery();
    const ended = query.trigger();
    for (const event of [start, text('Half')]) await runs[0]!.push(event);
    query.abort();
    expect(runs[0]!.signal.aborted).to.equal(true);
    expect(now()).to.include({ status: 'aborted', data: null, partial: 'Half', isFetching: false });
    await runs[0]!.push(text(' more'));
    await runs[0]!.push(undefined);
    await ended;
    expect(now()).to.include({ status: 'aborted', partial: 'Half' });
    expect(settled).to.deep.equal([]);
  });

  it('never lets a late answer take the place of a newer one', async () => {
    const { query, runs, now } = makeQuery();
    const slow = query.trigger({ name: 'slow' });
    await runs[0]!.push(start);
    const fast = query.trigger({ name: 'fast' });
    for (const event of [start, text('new'), finish, undefined]) await runs[1]!.push(event);
    for (const event of [text('old'), finish, undefined]) await runs[0]!.push(event);
    await Promise.all([slow, fast]);
    expect(now()).to.include({ status: 'success', data: 'new' });
  });

  it('never asks the provider when an expression fails, and says where', async () => {
    const { query, runs, now } = makeQuery({ prompt: 'Hi << nobody.here >>' });
    await query.trigger();
    expect(runs).to.have.length(0);
    expect(now().error).to.include({ kind: 'expression' });
    expect(now().error?.message).to.contain('"prompt"').and.to.contain('^');
  });

  it('refuses an action or option it does not know, and a number that is none', async () => {
    const kinds: (string | undefined)[] = [];
    for (const { query, now } of [makeQuery({ prompt: 'x' }, 'paint'), makeQuery({ prompt: 'x', tmperature: 1 }), makeQuery({ prompt: 'x', temperature: 'warm' })]) {
      await query.trigger();
      kinds.push(now().error?.kind);
    }
    expect(kinds).to.deep.equal(['config', 'config', 'validation']);
  });

  it('forgets its answer on reset', async () => {
    const { query, runs, now } = makeQuery();
    const ended = query.trigger();
    for (const event of [start, text('x'), finish, undefined]) await runs[0]!.push(event);
    await ended;
    query.reset();
    expect(now()).to.include({ status: 'idle', data: null, runs: 0 });
  });

  it('warns when an answer reached its longest length', async () => {
    const { query, runs, now } = makeQuery();
    const ended = query.trigger();
    for (const event of [start, text('cut'), { type: 'finish', reason: 'length' } as const, undefined]) await runs[0]!.push(event);
    await ended;
    expect(now().warnings).to.deep.equal([{ option: 'maxTokens', reason: 'the answer reached its longest length and was cut' }]);
  });
});
