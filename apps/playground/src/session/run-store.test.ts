import { signal } from '@inlay/runtime/state';
import { IDLE_QUERY } from '@inlay/runtime/queries';
import { expect } from '@open-wc/testing';
import type { KeptRun, QueryRuns, RunChange } from './query-runs.ts';
import { MAX_KEPT_RUNS } from './query-runs.ts';
import { forgetRuns, MOST_RUN_TEXT, storeRuns } from './run-store.ts';

const DATABASE = 'inlay-runs of the tests';

/** A run with an answer that began at this time. */
function runAt(at: number, data: unknown = at): KeptRun {
  return { ...IDLE_QUERY, status: 'success', data, lastRun: { id: 1, cause: 'trigger', status: 'success', startedAt: new Date(at).toISOString(), durationMs: 1, firstPieceMs: null, usage: null, source: null, warnings: [], retries: 0, fromCache: false } };
}

/** The runs of an app as its page has them, with what `storeRuns` puts there. */
async function visit(app: string, before: ReadonlyMap<string, readonly KeptRun[]> = new Map()) {
  const kept = signal(before);
  const earlier: Record<string, readonly unknown[]> = {};
  const listeners: ((change: RunChange) => void)[] = [];
  const runs = { kept, addEarlier: (name: string, list: readonly KeptRun[]) => { earlier[name] = list.map(({ data, wasTooLarge }) => (wasTooLarge === true ? 'too large' : data)); }, watch: (listener: (change: RunChange) => void) => void listeners.push(listener) } as unknown as QueryRuns;
  const failures: unknown[] = [];
  const { written } = await storeRuns(runs, app, { factory: indexedDB, name: DATABASE, onFailure: (error) => failures.push(error) });
  const tell = async (...changes: readonly RunChange[]): Promise<void> => {
    for (const change of changes) for (const listener of listeners) listener(change);
    await written();
    expect(failures).to.deep.equal([]);
  };
  return { earlier, tell, written, add: (query: string, ...list: readonly KeptRun[]) => tell(...list.map((run) => ({ type: 'add' as const, query, run }))) };
}

describe('storeRuns', () => {
  afterEach(async () => { for (const app of ['one', 'two']) await forgetRuns(app, { factory: indexedDB, name: DATABASE }); });

  it('gives the runs of an app to its next visit, the newest first, and to no other app', async () => {
    const { add } = await visit('one');
    await add('ask', runAt(1), runAt(2));
    await add('tell', runAt(3, { rows: [1] }));
    await (await visit('two')).add('ask', runAt(4));
    expect((await visit('one')).earlier).to.deep.equal({ ask: [2, 1], tell: [{ rows: [1] }] });
    await forgetRuns('one', { factory: indexedDB, name: DATABASE });
    expect([(await visit('one')).earlier, (await visit('two')).earlier]).to.deep.equal([{}, { ask: [4] }]);
  });

  it('keeps those that ended before it was there, once', async () => {
    const first = await visit('one', new Map([['ask', [runAt(2), runAt(1)]]]));
    await first.written();
    const next = await visit('one');
    expect(next.earlier).to.deep.equal({ ask: [2, 1] });
    await next.written();
    expect((await visit('one')).earlier).to.deep.equal({ ask: [2, 1] });
  });

  it('follows a new name, and forgets what is to be forgotten', async () => {
    const { add, tell } = await visit('one');
    await add('ask', runAt(1));
    await add('other', runAt(2));
    await tell({ type: 'rename', query: 'ask', to: 'tell' }, { type: 'forget', query: 'other' });
    expect((await visit('one')).earlier).to.deep.equal({ tell: [1] });
    await tell({ type: 'forget', query: 'tell' });
    expect((await visit('one')).earlier).to.deep.equal({});
  });

  it('lets the oldest go where a query has too many, or all are too long together, and keeps no content of one that is too long', async () => {
    const { add } = await visit('one');
    await add('ask', ...Array.from({ length: MAX_KEPT_RUNS + 2 }, (_, index) => runAt(index)));
    expect((await visit('one')).earlier['ask']).to.deep.equal(Array.from({ length: MAX_KEPT_RUNS }, (_, index) => MAX_KEPT_RUNS + 1 - index));
    await add('large', runAt(99, 'a'.repeat(300_000)));
    expect((await visit('one')).earlier['large']).to.deep.equal(['too large']);
    const long = 'a'.repeat(199_000);
    for (const query of ['first', 'second']) await add(query, ...Array.from({ length: 15 }, (_, index) => runAt(100 + index, long)));
    const { earlier } = await visit('one');
    expect([earlier['ask'], earlier['large'], earlier['second']?.length]).to.deep.equal([undefined, undefined, 15]);
    const kept = Object.values(earlier).flat().length;
    expect(kept * 200_000).to.be.within(MOST_RUN_TEXT - 200_000, MOST_RUN_TEXT + 200_000);
  });
});
