import { expect } from 'chai';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import { createHistory, createMemoryHistoryStore, createRecentTrees } from '../history/index.ts';
import type { MoveCause } from '../history/index.ts';
import { createReleases } from './index.ts';
import { documentOf } from './released-app.fixture.ts';

async function open() {
  const store = createMemoryHistoryStore();
  let [time, count] = [Date.UTC(2026, 0, 2), 0];
  const releases = createReleases({ store, components, clock: () => time, randomId: () => `p${(count += 1)}` });
  const history = createHistory({ store, app: 'app', components, clock: () => time });
  const save = async (name: string): Promise<string> => {
    const head = await history.head();
    await history.save({ document: documentOf({ name }, components), edits: [], message: name, origin: 'hand', author: 'ada', expected: head?.version ?? null });
    return (await history.head())!.version;
  };
  const publish = async (version: string) => releases.publish('app', { version, source: await save(version), notes: '', author: 'ada', kit: '0.1.0' });
  const live = (to: string | null, cause: MoveCause = 'moved') => releases.move('app', { environment: 'live', to, by: 'ada', cause });
  return { store, releases, history, save, publish, live, wait: (milliseconds: number) => { time += milliseconds; }, now: () => time };
}

describe('createReleases', () => {
  it('publishes a version once and for all, above those before, with a version that is one', async () => {
    const { releases, publish, save } = await open();
    expect((await publish('1.1.0')).done).to.include({ version: '1.1.0', author: 'ada', kit: '0.1.0' });
    expect((await publish('1.1.0')).refused?.code).to.equal('version-taken');
    expect((await publish('1.0.9')).refused).to.include({ code: 'version-low', message: '1.0.9 comes before 1.1.0, which is published already.' });
    expect((await publish('1.2')).refused?.code).to.equal('bad-version');
    expect((await releases.publish('app', { version: '1.2.0', source: 'nothing', notes: '', author: 'ada', kit: '' })).refused?.code).to.equal('no-such-version');
    expect((await releases.publish('app', { version: '1.2.0', source: await save('later'), notes: 'Better', author: 'bo', kit: '' })).done).to.include({ notes: 'Better', author: 'bo' });
  });

  it('keeps what is live from what is changed, restored, and released later', async () => {
    const { releases, publish, live, save, history } = await open();
    await publish('1.0.0');
    await live('1.0.0', 'published');
    const first = (await history.list({ limit: 10 })).at(-1)!;
    await save('Changed');
    await publish('2.0.0');
    await history.restore(first.id, { author: 'ada', expected: (await history.head())!.version });
    const now = await releases.find('app', 'live');
    expect([now?.version, (await releases.read('app', now!)).name, (await releases.find('app', 'staging'))?.version]).to.deep.equal(['1.0.0', '1.0.0', undefined]);
  });

  it('moves environments apart, and keeps who moved what when', async () => {
    const { releases, publish, live, store } = await open();
    await publish('1.0.0');
    await publish('1.1.0');
    await releases.move('app', { environment: 'staging', to: '1.1.0', by: 'bo', cause: 'published' });
    await live('1.0.0');
    await live(null);
    expect([(await releases.find('app', 'live')), (await releases.find('app', 'staging'))?.version, (await releases.find('app', '1.0.0'))?.version]).to.deep.equal([undefined, '1.1.0', '1.0.0']);
    expect((await store.releases.moves('app')).map(({ environment, from, to, by }) => [environment, from, to, by])).to.deep.equal([['live', '1.0.0', null, 'ada'], ['live', null, '1.0.0', 'ada'], ['staging', null, '1.1.0', 'bo']]);
    expect((await live(null)).refused?.code).to.equal('already-there');
    expect((await live('9.9.9')).refused?.code).to.equal('no-such-release');
  });

  it('rolls back to the release before, twice to the one before that, and never forward again', async () => {
    const { releases, publish, live } = await open();
    for (const version of ['1.0.0', '1.1.0', '1.2.0']) {
      await publish(version);
      await live(version, 'published');
    }
    const back = async () => {
      const { done, refused } = await releases.rollBack('app', { environment: 'live', by: 'ada' });
      return done?.to ?? refused?.code;
    };
    expect([await back(), await back(), await back()]).to.deep.equal(['1.1.0', '1.0.0', 'nothing-before']);
    await live('1.2.0');
    expect(await back()).to.equal('1.0.0');
  });

  it('puts back what was taken offline', async () => {
    const { releases, publish, live } = await open();
    await publish('1.0.0');
    await live('1.0.0');
    await live(null);
    expect((await releases.rollBack('app', { environment: 'live', by: 'ada' })).done?.to).to.equal('1.0.0');
  });

  it('carries out a plan when its time has come, also one that came while nothing ran', async () => {
    const { releases, publish, wait, now, store } = await open();
    await publish('1.0.0');
    await publish('1.1.0');
    const due = (milliseconds: number) => new Date(now() + milliseconds).toISOString();
    await releases.plan('app', { version: '1.1.0', environment: 'live', due: due(2_000), by: 'ada' });
    await releases.plan('app', { version: '1.0.0', environment: 'live', due: due(1_000), by: 'ada' });
    expect(await releases.runDue()).to.equal(now() + 1_000);
    expect(await releases.find('app', 'live')).to.equal(undefined);
    wait(5_000);
    const restarted = createReleases({ store, components, clock: now, randomId: () => 'x' });
    expect(await restarted.runDue()).to.equal(undefined);
    expect((await releases.find('app', 'live'))?.version).to.equal('1.1.0');
    expect((await store.releases.moves('app')).map(({ to, cause }) => [to, cause])).to.deep.equal([['1.1.0', 'scheduled'], ['1.0.0', 'scheduled']]);
    expect((await store.releases.plans('app')).map(({ state }) => state.status)).to.deep.equal(['done', 'done']);
    await restarted.runDue();
    expect(await store.releases.moves('app')).to.have.length(2);
  });

  it('cancels a plan that waits, refuses one in the past, and says why one failed', async () => {
    const { releases, publish, wait, now, store } = await open();
    await publish('1.0.0');
    const due = new Date(now() + 1_000).toISOString();
    const { done } = await releases.plan('app', { version: '1.0.0', environment: 'live', due, by: 'ada' });
    expect([(await releases.cancel('app', done!.id)).done, (await releases.cancel('app', done!.id)).refused?.code]).to.deep.equal([true, 'no-such-plan']);
    expect((await releases.plan('app', { version: '1.0.0', environment: 'live', due: new Date(now()).toISOString(), by: 'ada' })).refused?.code).to.equal('past');
    expect((await releases.plan('app', { version: '2.0.0', environment: 'live', due, by: 'ada' })).refused?.code).to.equal('no-such-release');
    await releases.plan('app', { version: '1.0.0', environment: 'staging', due, by: 'ada' });
    wait(2_000);
    const broken = createReleases({ store: { ...store, recent: createRecentTrees(), readNodes: async (hashes) => hashes.map(() => undefined) }, components, clock: now, randomId: () => 'x' });
    await broken.runDue();
    const [failed] = (await store.releases.plans('app')).filter(({ state }) => state.status === 'failed');
    expect(failed?.state).to.have.property('reason').that.matches(/^1\.0\.0 cannot be shown: History node \w+ is missing\./);
    expect(await releases.find('app', 'staging')).to.equal(undefined);
  });
});
