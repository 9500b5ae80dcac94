import { expect } from 'chai';
import { createTrace, MAX_TRACE_ENTRIES, SKIPPED } from './trace.ts';

describe('createTrace', () => {
  it('does nothing but the work while it is off', () => {
    let looked = 0;
    const trace = createTrace(() => (looked += 1));
    expect(trace.record({ kind: 'event', name: 'a' }, () => 'done', () => (looked += 1))).to.equal('done');
    expect([trace.entries.length, looked]).to.deep.equal([0, 0]);
  });

  it('records what ran, how long, what it changed, and because of what', () => {
    let now = 100;
    const trace = createTrace(() => (now += 5));
    trace.start();
    trace.record({ kind: 'event', name: 'go.click' }, () => trace.record({ kind: 'binding', name: 'answer.value', before: 1 }, () => 2, (value) => value));
    expect(trace.entries).to.deep.equal([
      { id: 2, kind: 'binding', name: 'answer.value', cause: 1, at: 110, durationMs: 5, before: 1, after: 2 },
      { id: 1, kind: 'event', name: 'go.click', cause: null, at: 105, durationMs: 15 },
    ]);
  });

  it('keeps the newest entries, and tells of each', () => {
    const trace = createTrace(() => 0);
    const heard: number[] = [];
    trace.start();
    const stop = trace.onEntry(({ id }) => void heard.push(id));
    for (let count = 0; count < MAX_TRACE_ENTRIES + 5; count += 1) trace.record({ kind: 'input', name: 'x' }, () => undefined);
    stop();
    trace.record({ kind: 'input', name: 'x' }, () => undefined);
    expect(trace.entries).to.have.length(MAX_TRACE_ENTRIES);
    expect(trace.entries[0]?.id).to.equal(7);
    expect(heard).to.have.length(MAX_TRACE_ENTRIES + 5);
  });

  it('records work that goes on when it has ended', async () => {
    let now = 0;
    const trace = createTrace(() => (now += 1));
    trace.start();
    let end = (): void => undefined;
    const work = trace.record({ kind: 'query', name: 'ask' }, () => new Promise<void>((resolve) => (end = resolve)));
    expect(trace.entries).to.have.length(0);
    now = 50;
    end();
    await work;
    expect(trace.entries[0]).to.include({ name: 'ask', durationMs: 50 });
  });

  it('tells a step that was skipped from one that ran', async () => {
    const trace = createTrace(() => 0);
    trace.start();
    await trace.record({ kind: 'handler', name: 'a' }, async () => SKIPPED, () => 'never looked at');
    await trace.record({ kind: 'handler', name: 'b' }, async () => 1, (value) => value);
    expect(trace.entries.map(({ name, isSkipped, after }) => [name, isSkipped, after])).to.deep.equal([['a', true, undefined], ['b', undefined, 1]]);
  });

  it('goes on after work that throws', () => {
    const trace = createTrace(() => 0);
    trace.start();
    expect(() => trace.record({ kind: 'event', name: 'x' }, () => { throw new Error('no'); })).to.throw('no');
    trace.record({ kind: 'event', name: 'y' }, () => undefined);
    expect(trace.entries.map(({ name, cause }) => [name, cause])).to.deep.equal([['y', null]]);
  });
});
