import { expect } from 'chai';
import type { HistoryStore } from './history-store.ts';
import type { EnvironmentMove, Release, ReleasePlan } from './release.ts';
import type { ReleaseStore } from './release-store.ts';

const release: Release = { version: '1.0.0', source: 'v1', notes: 'First "one"', author: 'ada', at: '2026-01-02T03:04:05.678Z', kit: '0.1.0' };
const move: EnvironmentMove = { environment: 'live', from: null, to: '1.0.0', by: 'ada', at: '2026-01-02T03:04:05.678Z', cause: 'published' };
const plan: ReleasePlan = { id: 'p1', version: '1.0.0', environment: 'live', due: '2026-02-01T00:00:00.000Z', by: 'ada', state: { status: 'waiting' } };

/** What the releases of every HistoryStore must do; run by each implementation's test with a fresh store each time. */
export function describeReleaseStore(name: string, open: () => Promise<{ readonly store: HistoryStore; readonly close: () => Promise<void> }>): void {
  const using = (test: (store: ReleaseStore) => Promise<void>) => async () => {
    const { store, close } = await open();
    try {
      await test(store.releases);
    } finally {
      await close();
    }
  };

  describe(`${name} as a ReleaseStore`, () => {
    it('starts empty', using(async (store) => {
      expect([await store.list('app'), await store.moves('app'), await store.plans('app'), await store.waitingPlans(), await store.readOrigins('app')]).to.deep.equal([[], [], [], [], []]);
    }));

    it('gives back releases as they were added, newest first, each version once, app by app', using(async (store) => {
      const second = { ...release, version: '1.10.0', source: 'v2' };
      expect([await store.add('app', release), await store.add('app', second), await store.add('app', { ...second, notes: 'Other' })]).to.deep.equal([true, true, false]);
      expect(await store.list('app')).to.deep.equal([second, release]);
      expect(await store.list('other')).to.deep.equal([]);
      expect(await store.add('other', release)).to.equal(true);
    }));

    it('keeps every move, and refuses one from where the environment is not any more', using(async (store) => {
      const next: EnvironmentMove = { ...move, from: '1.0.0', to: '1.1.0', cause: 'moved' };
      expect([await store.move('app', move), await store.move('app', move), await store.move('app', { ...move, environment: 'staging' }), await store.move('app', next)]).to.deep.equal([true, false, true, true]);
      expect(await store.move('app', { ...move, from: '1.1.0', to: null })).to.equal(true);
      expect(await store.move('app', { ...move, from: null, to: '1.0.0' })).to.equal(true);
      expect((await store.moves('app')).map(({ environment, from, to }) => [environment, from, to])).to.deep.equal([['live', null, '1.0.0'], ['live', '1.1.0', null], ['live', '1.0.0', '1.1.0'], ['staging', null, '1.0.0'], ['live', null, '1.0.0']]);
      expect(await store.moves('other')).to.deep.equal([]);
    }));

    it('lets exactly one of ten simultaneous moves win', using(async (store) => {
      const results = await Promise.all(Array.from({ length: 10 }, (_, index) => store.move('app', { ...move, to: `1.0.${index}` })));
      expect(results.filter(Boolean)).to.have.length(1);
    }));

    it('keeps plans, ends each once, and lists those of all apps that wait', using(async (store) => {
      await store.addPlan('app', plan);
      await store.addPlan('app', { ...plan, id: 'p2', due: '2026-03-01T00:00:00.000Z' });
      await store.addPlan('other', { ...plan, id: 'p3', due: '2026-01-15T00:00:00.000Z' });
      expect((await store.plans('app')).map(({ id }) => id)).to.deep.equal(['p2', 'p1']);
      expect((await store.waitingPlans()).map(({ app, plan: { id } }) => [app, id])).to.deep.equal([['other', 'p3'], ['app', 'p1'], ['app', 'p2']]);
      const failed = { status: 'failed', endedAt: '2026-02-01T00:00:01.000Z', reason: 'It is gone.' } as const;
      expect([await store.endPlan('app', 'p1', failed), await store.endPlan('app', 'p1', { status: 'cancelled', endedAt: failed.endedAt }), await store.endPlan('app', 'p9', failed)]).to.deep.equal([true, false, false]);
      expect((await store.plans('app')).at(-1)).to.deep.equal({ ...plan, state: failed });
      expect((await store.waitingPlans()).map(({ plan: { id } }) => id)).to.deep.equal(['p3', 'p2']);
    }));

    it('takes a person\'s name off what was released, moved and planned, and changes nothing else', using(async (store) => {
      const bobs = { release: { ...release, version: '1.1.0', author: 'bob' }, move: { ...move, from: '1.0.0', to: '1.1.0', by: 'bob' }, plan: { ...plan, by: 'bob' } };
      await store.add('app', release);
      await store.add('app', bobs.release);
      await store.add('other', bobs.release);
      await store.move('app', move);
      await store.move('app', bobs.move);
      await store.addPlan('app', bobs.plan);
      expect([await store.redactAuthor('app', 'bob'), await store.redactAuthor('app', 'bob')]).to.deep.equal([3, 0]);
      expect(await store.list('app')).to.deep.equal([{ ...bobs.release, author: '' }, release]);
      expect(await store.moves('app')).to.deep.equal([{ ...bobs.move, by: '' }, move]);
      expect([await store.plans('app'), await store.list('other')]).to.deep.equal([[{ ...bobs.plan, by: '' }], [bobs.release]]);
    }));

    it('takes away everything about one app\'s releases', using(async (store) => {
      for (const app of ['app', 'other']) {
        await store.add(app, release);
        await store.move(app, move);
        await store.addPlan(app, { ...plan, id: `plan of ${app}` });
        await store.writeOrigins(app, ['https://shop.example']);
      }
      await store.erase('app');
      expect([await store.list('app'), await store.moves('app'), await store.plans('app'), await store.readOrigins('app')]).to.deep.equal([[], [], [], []]);
      expect([await store.list('other'), await store.moves('other'), (await store.waitingPlans()).map(({ app }) => app), await store.readOrigins('other')]).to.deep.equal([[release], [move], ['other'], ['https://shop.example']]);
    }));

    it('keeps which origins may show an app', using(async (store) => {
      await store.writeOrigins('app', ['https://shop.example', 'https://other.example']);
      await store.writeOrigins('app', ['https://shop.example']);
      expect([await store.readOrigins('app'), await store.readOrigins('other')]).to.deep.equal([['https://shop.example'], []]);
    }));
  });
}
