import { expect } from 'chai';
import type { HistoryStore } from './history-store.ts';
import type { Version } from './version.ts';

const makeVersion = (id: string, parents: readonly string[], author = 'ada'): Version => ({ id, parents, tree: `tree-${id}`, author, origin: 'hand', message: `made ${id}`, edits: [], at: '2026-01-02T03:04:05.678Z' });
const bytes = new Uint8Array([1, 2]);

/** What every HistoryStore must do about thinning and deletion; run by each implementation's test with a fresh store each time. */
export function describeRetentionStore(name: string, open: () => Promise<{ readonly store: HistoryStore; readonly close: () => Promise<void> }>): void {
  const using = (test: (store: HistoryStore) => Promise<void>) => async () => {
    const { store, close } = await open();
    try {
      for (const [id, parent] of [['v1', null], ['v2', 'v1'], ['v3', 'v2'], ['v4', 'v3']] as const) {
        await store.commit('app', { branch: 'main', expected: parent, version: makeVersion(id, parent === null ? [] : [parent], id === 'v2' ? 'bob' : 'ada'), nodes: new Map([[`n-${id}`, bytes]]) });
      }
      await test(store);
    } finally {
      await close();
    }
  };
  const tombstone = (id: string, ...parents: readonly string[]) => ({ id, parents, at: '2026-01-02T03:04:05.678Z' });
  const ids = async (store: HistoryStore) => (await store.listVersions('app', { branch: 'main', limit: 9 })).map(({ id }) => id);

  describe(`${name} as a RetentionStore`, () => {
    it('surveys the versions of one app, or of all', using(async (store) => {
      await store.commit('other', { branch: 'main', expected: null, version: makeVersion('w1', []), nodes: new Map() });
      const { versions, heads } = await store.surveyVersions('app');
      expect(versions.find(({ id }) => id === 'v2')).to.deep.equal({ app: 'app', id: 'v2', tree: 'tree-v2', parents: ['v1'], at: '2026-01-02T03:04:05.678Z', author: 'bob' });
      expect([versions.length, heads, (await store.surveyVersions()).versions.length]).to.deep.equal([4, ['v4'], 5]);
    }));

    it('puts tombstones in the place of versions, drops nodes, and lists past them', using(async (store) => {
      await store.writeMark('app', { version: 'v2', name: 'Gone', note: '', pinned: false });
      const { revision } = await store.surveyVersions();
      expect(await store.bury('app', { tombstones: [tombstone('v2', 'v1'), tombstone('v3', 'v2')], relinked: [{ id: 'v4', parents: ['v1'] }], nodes: ['n-v2'], seen: revision })).to.equal(true);
      expect(await ids(store)).to.deep.equal(['v4', 'v1']);
      expect((await store.readVersion('app', 'v4'))?.parents).to.deep.equal(['v1']);
      expect([await store.readVersion('app', 'v2'), await store.readMarks('app')]).to.deep.equal([undefined, []]);
      expect(await store.readTombstones('app')).to.have.deep.members([tombstone('v2', 'v1'), tombstone('v3', 'v2')]);
      expect((await store.readNodes(['n-v2', 'n-v3'])).map((node) => node && [...node])).to.deep.equal([undefined, [1, 2]]);
    }));

    it('changes nothing when a version came in the meantime: a node may be in use again', using(async (store) => {
      const { revision: seen } = await store.surveyVersions();
      await store.commit('other', { branch: 'main', expected: null, version: makeVersion('w1', []), nodes: new Map() });
      expect(await store.bury('app', { tombstones: [tombstone('v2', 'v1')], relinked: [], nodes: ['n-v2'], seen })).to.equal(false);
      expect(await store.eraseHistory('app', { nodes: [], seen })).to.equal(false);
      expect(await ids(store)).to.deep.equal(['v4', 'v3', 'v2', 'v1']);
      expect(await store.readTombstones('app')).to.deep.equal([]);
    }));

    it('takes a person\'s name off their versions, which keep their ids', using(async (store) => {
      expect([await store.redactAuthor('app', 'bob'), await store.redactAuthor('app', 'bob')]).to.deep.equal([1, 0]);
      expect(await store.readVersion('app', 'v2')).to.deep.equal({ ...makeVersion('v2', ['v1'], ''), redacted: true });
      expect((await store.listVersions('app', { branch: 'main', limit: 9 })).map(({ author }) => author)).to.deep.equal(['ada', 'ada', '', 'ada']);
    }));

    it('erases an app\'s history and leaves the others alone', using(async (store) => {
      await store.commit('other', { branch: 'main', expected: null, version: makeVersion('v1', []), nodes: new Map() });
      await store.writeRetention('app', 'policy');
      const { revision: seen } = await store.surveyVersions();
      expect(await store.eraseHistory('app', { nodes: ['n-v1'], seen })).to.equal(true);
      expect([await store.readBranch('app', 'main'), await store.readVersion('app', 'v1'), await store.readRetention('app')]).to.deep.equal([undefined, undefined, undefined]);
      expect(await store.readNodes(['n-v1'])).to.deep.equal([undefined]);
      expect((await store.readVersion('other', 'v1'))?.id).to.equal('v1');
    }));

    it('keeps what was decided about thinning, app by app', using(async (store) => {
      await store.writeRetention('app', 'one');
      await store.writeRetention('app', 'two');
      expect([await store.readRetention('app'), await store.readRetention('other')]).to.deep.equal(['two', undefined]);
    }));
  });
}
