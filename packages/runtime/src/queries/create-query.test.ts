import { expect } from 'chai';
import type { AiEvent, AiRequest, AiRunner } from '../ai/index.ts';
import { compileProgram } from '../program/index.ts';
import { parseDocument } from '../document/index.ts';
import { createManualClock } from '../state/manual-clock.fixture.ts';
import { createTrace } from '../trace/index.ts';
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

interface QueryChange {
  readonly options?: Record<string, unknown>;
  readonly action?: string;
  readonly [member: string]: unknown;
}

function makeQuery({ options = { prompt: 'Hi << params.name >>' }, action = 'generateText', ...members }: QueryChange = {}, confirm?: (message: string) => Promise<boolean>) {
  const { runs, runner } = makeScript();
  const { document } = parseDocument({ inlay: 1, pages: { main: {} }, queries: { ask: { resource: 'r', action, run: 'manual', options, ...members } } }, { components: [] });
  const compiled = compileProgram(document!, { definitions: new Map() }).queries.get('ask')!;
  const settled: QuerySnapshot[] = [];
  const clock = createManualClock();
  const query = createQuery('ask', compiled, {
    runner,
    clock, trace: createTrace(() => 0),
    confirm,
    callTool: async () => ({ data: null }),
    scope: (_references, locals) => locals,
    settled: async (_query, snapshot) => void settled.push(snapshot),
  });
  return { query, runs, settled, clock, now: () => query.snapshot.value };
}

describe('createQuery', () => {
  it('resolves its inputs, streams into data, and ends with the whole answer', async () => {
    const { query, runs, settled, clock, now } = makeQuery();
    const ended = query.trigger({ name: 'Ada' });
    expect(now()).to.include({ status: 'idle', fetchStatus: 'fetching', isFetching: true, isStreaming: false });
    expect(runs[0]?.request).to.deep.equal({ resource: 'r', action: 'generateText', options: { prompt: 'Hi Ada' } });
    await runs[0]!.push(start);
    clock.advance(300);
    await runs[0]!.push(text('Hel'));
    clock.advance(200);
    expect(now()).to.include({ fetchStatus: 'streaming', isStreaming: true, partial: 'Hel', data: 'Hel' });
    await runs[0]!.push(text('lo'));
    await runs[0]!.push(finish);
    await runs[0]!.push(undefined);
    await ended;
    expect(now()).to.deep.include({ status: 'success', data: 'Hello', partial: null, isFetching: false, runs: 1, resolved: { model: null, system: null, prompt: 'Hi Ada' } });
    expect(now().request).to.deep.equal({ resource: 'r', action: 'generateText', options: { prompt: 'Hi Ada' } });
    expect(now().lastRun).to.include({ firstPieceMs: 300, durationMs: 500 });
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
    const { query, runs, now } = makeQuery({ options: { prompt: 'Hi << nobody.here >>' } });
    await query.trigger();
    expect(runs).to.have.length(0);
    expect(now().error).to.include({ kind: 'expression' });
    expect(now().error?.message).to.contain('"prompt"').and.to.contain('^');
  });

  it('refuses an action or option it does not know, and a number that is none', async () => {
    const kinds: (string | undefined)[] = [];
    for (const { query, now } of [makeQuery({ action: 'paint' }), makeQuery({ options: { prompt: 'x', tmperature: 1 } }), makeQuery({ options: { prompt: 'x', temperature: 'warm' } })]) {
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
    expect(now().warnings).to.containSubset([{ option: 'maxTokens', reason: 'the answer reached its longest length and was cut' }]);
  });

  it('transforms an answer, keeping the raw one, and tells a transform that fails', async () => {
    const good = makeQuery({ transform: '<< data.length >>' });
    const ended = good.query.trigger();
    for (const event of [start, text('four'), finish]) await good.runs[0]!.push(event);
    await ended;
    expect(good.now()).to.include({ status: 'success', data: 4, rawData: 'four' });
    const bad = makeQuery({ transform: '<< data.nothing.here.at(0) + nobody >>' });
    const failed = bad.query.trigger();
    for (const event of [start, text('x'), finish]) await bad.runs[0]!.push(event);
    await failed;
    expect(bad.now()).to.include({ status: 'error', data: null, partial: 'x' });
    expect(bad.now().error).to.include({ kind: 'transform' });
  });

  it('does not start when onlyWhen is falsy', async () => {
    const { query, runs, settled, now } = makeQuery({ onlyWhen: '<< params.go >>' });
    await query.trigger({ go: false });
    expect([runs.length, settled.length, now().runs, now().isFetching]).to.deep.equal([0, 0, 0, false]);
    void query.trigger({ go: true });
    await runs[0]?.push(undefined);
    expect(runs).to.have.length(1);
  });

  it('asks first when it wants to be confirmed, and not for an empty question', async () => {
    const questions: string[] = [];
    const confirm = async (message: string) => (questions.push(message), message.includes('small'));
    const { query, runs, now } = makeQuery({ confirm: '<< params.ask >>' }, confirm);
    await query.trigger({ ask: 'A large one?' });
    expect([runs.length, now().status, now().fetchStatus]).to.deep.equal([0, 'idle', 'idle']);
    const agreed = query.trigger({ ask: 'A small one?' });
    for (let turn = 0; turn < 6; turn += 1) await Promise.resolve();
    for (const event of [start, text('x'), finish]) await runs[0]!.push(event);
    await agreed;
    void query.trigger({ ask: '' });
    for (let turn = 0; turn < 6; turn += 1) await Promise.resolve();
    expect(runs).to.have.length(2);
    expect(questions).to.deep.equal(['A large one?', 'A small one?']);
  });

  it('gives up when its time is over, and reaches the provider', async () => {
    const { query, runs, clock, now } = makeQuery({ timeoutMs: 5_000 });
    const ended = query.trigger();
    for (const event of [start, text('slow')]) await runs[0]!.push(event);
    clock.advance(5_000);
    await runs[0]!.push(text('later'));
    await ended;
    expect(runs[0]!.signal.aborted).to.equal(true);
    expect(now()).to.include({ status: 'error', partial: 'slow' });
    expect(now().error).to.include({ kind: 'timeout' });
    expect(clock.pending).to.equal(0);
  });

  it('tries again after a failure that may pass, waiting as it is asked, and never once text has come', async () => {
    const { query, runs, clock, now } = makeQuery({ retries: 2 });
    const ended = query.trigger();
    await runs[0]!.push({ ...failure, error: { ...failure.error, retryAfterSeconds: 7 } } as AiEvent);
    expect(now().fetchStatus).to.equal('retrying');
    clock.advance(6_999);
    for (let turn = 0; turn < 6; turn += 1) await Promise.resolve();
    expect(runs).to.have.length(1);
    clock.advance(1);
    for (let turn = 0; turn < 6; turn += 1) await Promise.resolve();
    expect(runs).to.have.length(2);
    for (const event of [start, text('half'), failure]) await runs[1]!.push(event);
    await ended;
    expect(runs).to.have.length(2);
    expect(now().lastRun).to.include({ status: 'error', retries: 1 });
  });

  it('does not try again where it is to wait longer than one can, nor with a quota that is used up', async () => {
    for (const [kind, retryAfterSeconds] of [['rate', 3600], ['quota', null]] as const) {
      const { query, runs, now } = makeQuery({ retries: 3 });
      const ended = query.trigger();
      await runs[0]!.push({ type: 'error', error: { kind, message: 'No', hint: null, status: 429, retryAfterSeconds } });
      await ended;
      expect([runs.length, now().error?.kind]).to.deep.equal([1, kind]);
    }
  });

  it('shows the value of an action that gives one, and keeps raw JSON as the partial answer only', async () => {
    const { query, runs, now } = makeQuery({});
    const ended = query.trigger();
    for (const event of [start, { type: 'json', text: '{"label":' }, { type: 'json', text: '"Bug"}' }, { type: 'data', data: 'Bug' }, { type: 'finish', reason: 'stop' }] as const) await runs[0]!.push(event);
    await ended;
    expect([now().data, now().partial]).to.deep.equal(['Bug', null]);
    const failed = query.trigger();
    for (const event of [start, { type: 'json', text: '{"lab' }, failure] as const) await runs[1]!.push(event);
    await failed;
    expect([now().data, now().partial, now().status]).to.deep.equal(['Bug', '{"lab', 'error']);
  });

  it('does not try again what cannot pass', async () => {
    const { query, runs } = makeQuery({ retries: 3 });
    const ended = query.trigger();
    await runs[0]!.push({ type: 'error', error: { kind: 'auth', message: 'No', hint: null, status: 401, retryAfterSeconds: null } });
    await ended;
    expect(runs).to.have.length(1);
  });

  it('uses an answer again for the same inputs, for as long as it may', async () => {
    const { query, runs, clock, now } = makeQuery({ cacheMs: 10_000 });
    const ask = async (name: string) => {
      const ended = query.trigger({ name });
      for (let turn = 0; turn < 6; turn += 1) await Promise.resolve();
      const run = runs.at(-1)!;
      if (now().isFetching) for (const event of [start, text(`to ${name}`), finish]) await run.push(event);
      await ended;
      return now().data;
    };
    expect(await ask('Ada')).to.equal('to Ada');
    expect(await ask('Bob')).to.equal('to Bob');
    expect(await ask('Ada')).to.equal('to Ada');
    expect([runs.length, now().lastRun?.fromCache]).to.deep.equal([2, true]);
    clock.advance(10_000);
    await ask('Ada');
    expect(runs).to.have.length(3);
  });

  it('drops, queues or runs beside, as its concurrency says', async () => {
    const drop = makeQuery({ concurrency: 'drop' });
    void drop.query.trigger();
    void drop.query.trigger();
    expect(drop.runs).to.have.length(1);

    const queue = makeQuery({ concurrency: 'queue' });
    const both = [queue.query.trigger({ name: '1' }), queue.query.trigger({ name: '2' })];
    for (let turn = 0; turn < 6; turn += 1) await Promise.resolve();
    expect(queue.runs).to.have.length(1);
    for (const event of [start, text('one'), finish]) await queue.runs[0]!.push(event);
    await both[0];
    for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
    for (const event of [start, text('two'), finish]) await queue.runs[1]!.push(event);
    await both[1];
    expect(queue.now().data).to.equal('two');

    const parallel = makeQuery({ concurrency: 'parallel' });
    const all = [parallel.query.trigger({ name: '1' }), parallel.query.trigger({ name: '2' })];
    for (const event of [start, text('two'), finish]) await parallel.runs[1]!.push(event);
    for (const event of [start, text('one'), finish]) await parallel.runs[0]!.push(event);
    await Promise.all(all);
    expect(parallel.now()).to.include({ data: 'two', isFetching: false });
  });

  it('runs over rows, with each in scope, and keeps their order; failed ones can be asked again', async () => {
    const { query, runs, now } = makeQuery({ forEach: '<< params.rows >>', batchSize: 2, options: { prompt: '<< index >>: << item.name >>' }, transform: '<< item.name + "=" + data >>' });
    const ended = query.trigger({ rows: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] });
    for (let turn = 0; turn < 6; turn += 1) await Promise.resolve();
    expect(runs.map(({ request }) => request.options.prompt)).to.deep.equal(['0: a', '1: b']);
    for (const event of [start, text('B'), finish]) await runs[1]!.push(event);
    await runs[0]!.push(failure);
    for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
    for (const event of [start, text('C'), finish]) await runs[2]!.push(event);
    await ended;
    expect(now()).to.deep.include({ status: 'success', data: [null, 'b=B', 'c=C'], progress: { done: 3, failed: 1, total: 3 } });
    expect(now().warnings).to.containSubset([{ option: 'forEach', reason: '1 of 3 rows failed; the first: It broke' }]);
    const again = query.retryFailed();
    for (let turn = 0; turn < 6; turn += 1) await Promise.resolve();
    expect(runs).to.have.length(4);
    for (const event of [start, text('A'), finish]) await runs[3]!.push(event);
    await again;
    expect(now()).to.deep.include({ data: ['a=A', 'b=B', 'c=C'], progress: { done: 3, failed: 0, total: 3 }, warnings: [] });
  });

  it('stops a run over rows, keeps what it has, and goes on from there', async () => {
    const { query, runs, now } = makeQuery({ forEach: '<< params.rows >>', batchSize: 1, options: { prompt: '<< item >>' } });
    const ended = query.trigger({ rows: ['a', 'b'] });
    for (let turn = 0; turn < 6; turn += 1) await Promise.resolve();
    for (const event of [start, text('A'), finish]) await runs[0]!.push(event);
    for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
    query.abort();
    await runs[1]!.push(undefined);
    await ended;
    expect(now()).to.include({ status: 'aborted' });
    expect(now().rows?.map(({ status }) => status)).to.deep.equal(['success', 'waiting']);
    const on = query.resume();
    for (let turn = 0; turn < 6; turn += 1) await Promise.resolve();
    for (const event of [start, text('B'), finish]) await runs[2]!.push(event);
    await on;
    expect(now().data).to.deep.equal(['A', 'B']);
  });

  it('refuses to run over what is no list', async () => {
    const { query, runs, now } = makeQuery({ forEach: '<< params.rows >>' });
    await query.trigger({ rows: 'abc' });
    expect([runs.length, now().error?.kind]).to.deep.equal([0, 'validation']);
  });

  it('never shows an older answer after a newer one, however runs, stops and ends fall', async () => {
    for (let seed = 1; seed <= 1_000; seed += 1) {
      const random = createRandom(seed);
      const concurrency = (['switch', 'parallel', 'drop', 'queue'] as const)[seed % 4]!;
      const { query, runs, now } = makeQuery({ concurrency });
      let newestShown = 0;
      for (let step = 0; step < 12; step += 1) {
        const choice = random(10);
        if (choice < 4) void query.trigger({ name: String(runs.length + 1) });
        else if (choice === 8) query.abort();
        else if (choice === 9) {
          query.reset();
          newestShown = 0;
        } else if (runs.length > 0) await runs[random(runs.length)]!.push([text('.'), failure, undefined, finish][random(4)]);
        for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
        const shown = Number(/Hi (\d+)/.exec(now().resolved?.prompt ?? '')?.[1] ?? 0);
        if (now().status === 'success' && !now().isFetching) {
          expect(shown, `seed ${seed}, step ${step}`).to.be.at.least(newestShown);
          newestShown = shown;
        }
        expect(now().isFetching && now().fetchStatus === 'idle', `seed ${seed}, step ${step}`).to.equal(false);
      }
      query.dispose();
      expect(now().isFetching, `seed ${seed}`).to.equal(false);
    }
  });
});

/** A small generator of its own (mulberry32), so that a seed in a message repeats the run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) % below;
  };
}
