import { expect } from 'chai';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import { canonicalJson, parseDocument } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import { createHistory } from './create-history.ts';
import type { HistoryStore } from './history-store.ts';
import { createMemoryHistoryStore } from './memory-history-store.ts';
import { planThinning } from './retention-policy.ts';
import { createRetention } from './retention.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 5, 30, 12);

function makeDocument(label: string): AppDocument {
  const nodes = Array.from({ length: 40 }, (_, index) => [`field${index}`, { type: 'field', parent: 'main', order: `a${index}`, props: { label: index === 0 ? label : `Label ${index}` } }]);
  return parseDocument({ inlay: 1, name: 'App', pages: { main: { title: 'Main', order: 'a0' } }, components: Object.fromEntries(nodes) }, { components }).document!;
}

/** Saves a version at each time, in milliseconds before now; resolves with their ids. */
async function saveAt(store: HistoryStore, ages: readonly number[], app = 'app'): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const age of ages) {
    const history = createHistory({ store, app, components, clock: () => NOW - age });
    const result = await history.save({ document: makeDocument(`${app} ${age}`), edits: [], message: `at ${age}`, origin: 'hand', author: 'ada', expected: ids.at(-1) ?? null });
    if (result.status !== 'saved') throw new Error(result.status);
    ids.push(result.version.id);
  }
  return ids;
}

const POLICY = { allHours: 24, hourlyDays: 7 };
const open = (store: HistoryStore, app = 'app') => createRetention({ store, app, clock: () => NOW });
const past = (store: HistoryStore, app = 'app') => createHistory({ store, app, components, clock: () => NOW });

describe('planThinning', () => {
  it('keeps all at first, then the last of each hour, then the last of each day', () => {
    const at = (age: number, parents: readonly string[]) => ({ app: 'app', id: `v${age}`, tree: '', parents, at: new Date(NOW - age * HOUR).toISOString(), author: '' });
    const ages = [1000, 240.2, 240.1, 240, 216, 48.5, 48.4, 47.5, 23.9, 23.8, 0];
    const versions = ages.map((age, index) => at(age, index === 0 ? [] : [`v${ages[index - 1]}`]));
    expect(planThinning(versions, { policy: POLICY, now: NOW, kept: new Set(['v0']) })).to.have.members(['v48.5', 'v240.2', 'v240.1']);
    expect(planThinning(versions, { policy: POLICY, now: NOW, kept: new Set(['v0', 'v240.2']) })).to.have.members(['v48.5', 'v240.1']);
  });

  it('keeps merges, what they merged, and where branches part', () => {
    const make = (id: string, ...parents: readonly string[]) => ({ app: 'app', id, tree: '', parents, at: `2020-01-01T00:00:0${id.slice(1)}.000Z`, author: '' });
    const versions = [make('v0'), make('v1', 'v0'), make('v2', 'v1'), make('v3', 'v1'), make('v4', 'v2', 'v3'), make('v5', 'v4'), make('v6', 'v5')];
    expect(planThinning(versions, { policy: POLICY, now: NOW, kept: new Set() })).to.deep.equal(['v5']);
  });
});

describe('createRetention', () => {
  it('thins, says beforehand how much, and every version that stays reads as it was', async () => {
    const store = createMemoryHistoryStore();
    const ids = await saveAt(store, [1000, 500.4, 500.3, 500.2, 500.1, 2, 1].map((hours) => hours * HOUR));
    await store.writeMark('app', { version: ids[2]!, name: 'Named', note: '', pinned: false });
    const retention = open(store);
    expect(await retention.plan(POLICY)).to.deep.equal({ versions: 7, thinned: 2 });
    expect(await retention.thin(POLICY)).to.deep.equal({ versions: 7, thinned: 2 });
    const history = past(store);
    const stay = [ids[6], ids[5], ids[4], ids[2], ids[0]];
    expect((await history.list({ limit: 20 })).map(({ id }) => id)).to.deep.equal(stay);
    for (const id of stay) expect((await history.read(id!)).components['field0']?.props?.['label']).to.equal((await history.version(id!))!.message.replace('at', 'app'));
    expect((await history.version(ids[4]!))?.parents).to.deep.equal([ids[2]]);
    expect(await history.compare(ids[2]!, ids[4]!)).to.have.length(1);
    expect((await store.readTombstones('app')).map(({ id }) => id)).to.have.members([ids[1], ids[3]]);
    expect(await retention.thin(POLICY)).to.deep.equal({ versions: 5, thinned: 0 });
  });

  it('thins again past earlier tombstones', async () => {
    const store = createMemoryHistoryStore();
    const ids = await saveAt(store, [1000, 500.4, 500.3, 500.2, 1].map((hours) => hours * HOUR));
    for (const id of [ids[2]!, ids[1]!, ids[3]!]) await open(store).remove(id);
    expect((await past(store).list({ limit: 9 })).map(({ id, parents }) => [id, parents])).to.deep.equal([[ids[4], [ids[0]]], [ids[0], []]]);
  });

  it('sweeps nodes that nothing uses any more, and leaves those that another app shares', async () => {
    const store = createMemoryHistoryStore();
    const ids = await saveAt(store, [3 * HOUR, 2 * HOUR, HOUR]);
    const shared = await saveAt(store, [9 * HOUR], 'other');
    const twin = createHistory({ store, app: 'other', components, clock: () => NOW });
    await twin.save({ document: makeDocument(`app ${2 * HOUR}`), edits: [], message: 'the same', origin: 'hand', author: 'ada', expected: shared[0]! });
    const trees = await Promise.all(ids.map(async (id) => (await past(store).version(id))!.tree));
    await open(store).remove(ids[1]!);
    expect((await store.readNodes([trees[1]!]))[0]).to.not.equal(undefined);
    await open(store, 'other').erase();
    expect((await store.readNodes([trees[1]!, trees[0]!])).map((node) => node !== undefined)).to.deep.equal([false, true]);
    expect(canonicalJson(await past(store).read(ids[0]!))).to.equal(canonicalJson(makeDocument(`app ${3 * HOUR}`)));
  });

  it('begins again when a version is saved while nodes are counted, and loses none of it', async () => {
    const store = createMemoryHistoryStore();
    const ids = await saveAt(store, [500.4, 500.3, 500.2, 1].map((hours) => hours * HOUR));
    const before = (await past(store).version(ids[1]!))!;
    let isFirst = true;
    const racing: HistoryStore = { ...store, bury: async (app, burial) => {
      if (isFirst) {
        isFirst = false;
        // The very document whose nodes are about to go.
        const head = (await past(store).head())!.version;
        await past(store).save({ document: await past(store).read(before.id), edits: [], message: 'again', origin: 'restore', author: 'bob', expected: head });
      }
      return store.bury(app, burial);
    } };
    expect((await open(racing).thin(POLICY)).thinned).to.equal(1);
    const head = (await past(store).head())!.version;
    expect(canonicalJson(await past(store).read(head))).to.equal(canonicalJson(makeDocument(`app ${500.3 * HOUR}`)));
  });

  it('says of a version that was taken away that it was, and refuses to take away what is needed', async () => {
    const store = createMemoryHistoryStore();
    const ids = await saveAt(store, [3 * HOUR, 2 * HOUR, HOUR]);
    await open(store).remove(ids[1]!);
    const code = async (work: Promise<unknown>): Promise<unknown> => work.then(() => 'done', (error: { code: string }) => error.code);
    expect(await code(past(store).read(ids[1]!))).to.equal('history-removed');
    expect(await code(open(store).remove(ids[2]!))).to.equal('history-needed');
    expect(await code(createRetention({ store, app: 'app', clock: () => NOW, released: async () => [ids[0]!] }).remove(ids[0]!))).to.equal('history-needed');
    await store.releases.add('app', { version: '1.0.0', source: ids[0]!, notes: '', author: 'ada', at: new Date(NOW).toISOString(), kit: '1' });
    expect(await code(createRetention({ store, app: 'app', clock: () => NOW }).remove(ids[0]!))).to.equal('history-needed');
    expect(await code(open(store).remove('none'))).to.equal('history-unknown-version');
    expect(await code(open(store).setPolicy({ allHours: 0, hourlyDays: 1 }))).to.equal('history-policy');
  });

  it('takes a name off versions and releases, and takes releases away with the app', async () => {
    const store = createMemoryHistoryStore();
    const ids = await saveAt(store, [3 * HOUR, 2 * HOUR]);
    await store.releases.add('app', { version: '1.0.0', source: ids[0]!, notes: '', author: 'ada', at: new Date(NOW).toISOString(), kit: '1' });
    expect([await open(store).forget('ada'), await open(store).forget('ada')]).to.deep.equal([{ versions: 2, releases: 1 }, { versions: 0, releases: 0 }]);
    await open(store).erase();
    expect([await store.releases.list('app'), await past(store).head()]).to.deep.equal([[], undefined]);
  });

  it('keeps what the owner decided, and does nothing where that is to keep everything', async () => {
    const store = createMemoryHistoryStore();
    await saveAt(store, [500.4, 500.3, 1].map((hours) => hours * HOUR));
    const retention = open(store);
    expect([await retention.policy(), await retention.thin()]).to.deep.equal([undefined, { versions: 3, thinned: 0 }]);
    await retention.setPolicy(POLICY);
    expect(await retention.policy()).to.deep.equal(POLICY);
    await retention.setPolicy(undefined);
    expect(await retention.policy()).to.equal(undefined);
  });
});
