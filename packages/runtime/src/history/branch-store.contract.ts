import { expect } from 'chai';
import type { HistoryStore } from './history-store.ts';
import type { Version } from './version.ts';

const makeVersion = (id: string, ...parents: readonly string[]): Version => ({ id, parents, tree: `tree-${id}`, author: 'ada', origin: 'hand', message: `made ${id}`, edits: [], at: '2026-01-02T03:04:05.678Z' });
const nodes = new Map([['n1', new Uint8Array([1, 2])]]);

/** What every HistoryStore must do with branches; run by each implementation's test with a fresh store each time. */
export function describeBranchStore(name: string, open: () => Promise<{ readonly store: HistoryStore; readonly close: () => Promise<void> }>): void {
  const using = (test: (store: HistoryStore) => Promise<void>) => async () => {
    const { store, close } = await open();
    try {
      await test(store);
    } finally {
      await close();
    }
  };

  describe(`${name} as a BranchStore`, () => {
    it('lists branches by name, as they were made and moved, app by app', using(async (store) => {
      expect(await store.listBranches('app')).to.deep.equal([]);
      await store.commit('app', { branch: 'main', expected: null, version: makeVersion('v1'), nodes: new Map() });
      expect(await store.append('app', { versions: [], nodes: new Map(), branches: [{ name: 'a', expected: null, version: 'v1' }] })).to.equal(true);
      await store.commit('app', { branch: 'a', expected: 'v1', version: makeVersion('v2', 'v1'), nodes: new Map() });
      expect(await store.listBranches('app')).to.deep.equal([{ name: 'a', version: 'v2', revision: 2, isProtected: false }, { name: 'main', version: 'v1', revision: 1, isProtected: false }]);
      expect(await store.listBranches('other')).to.deep.equal([]);
    }));

    it('writes many versions and branches at once, and what is there already once', using(async (store) => {
      const versions = [makeVersion('v1'), makeVersion('v2', 'v1'), makeVersion('v3', 'v1'), makeVersion('v4', 'v2', 'v3')];
      expect(await store.append('app', { versions, nodes, branches: [{ name: 'main', expected: null, version: 'v4' }] })).to.equal(true);
      expect(await store.readVersion('app', 'v4')).to.deep.equal(versions[3]);
      expect([...(await store.readNodes(['n1']))[0]!]).to.deep.equal([1, 2]);
      expect((await store.listVersions('app', { branch: 'main', limit: 9 })).map(({ id }) => id)).to.deep.equal(['v4', 'v2', 'v1']);
      expect(await store.append('app', { versions: [makeVersion('v5', 'v4'), versions[0]!], nodes, branches: [{ name: 'main', expected: 'v4', version: 'v5' }] })).to.equal(true);
      expect(await store.readBranch('app', 'main')).to.deep.equal({ version: 'v5', revision: 2 });
    }));

    it('writes nothing at all when one branch is elsewhere or there already', using(async (store) => {
      await store.append('app', { versions: [makeVersion('v1')], nodes: new Map(), branches: [{ name: 'main', expected: null, version: 'v1' }] });
      for (const branches of [[{ name: 'new', expected: null, version: 'v2' }, { name: 'main', expected: 'v0', version: 'v2' }], [{ name: 'new', expected: null, version: 'v2' }, { name: 'main', expected: null, version: 'v2' }], [{ name: 'nowhere', expected: 'v1', version: 'v2' }]]) {
        expect(await store.append('app', { versions: [makeVersion('v2', 'v1')], nodes, branches })).to.equal(false);
      }
      expect([await store.readVersion('app', 'v2'), (await store.readNodes(['n1']))[0], (await store.listBranches('app')).map((branch) => branch.name)]).to.deep.equal([undefined, undefined, ['main']]);
    }));

    it('makes a branch that is deleted already, and moves one that is there without changing that', using(async (store) => {
      const [deletedAt, none] = ['2026-01-02T03:04:05.678Z', { versions: [], nodes: new Map() }];
      expect(await store.append('app', { ...none, branches: [{ name: 'a', expected: null, version: 'v1', deletedAt }, { name: 'b', expected: null, version: 'v1' }] })).to.equal(true);
      expect(await store.append('app', { ...none, branches: [{ name: 'a', expected: 'v1', version: 'v2' }, { name: 'b', expected: 'v1', version: 'v2', deletedAt }] })).to.equal(true);
      expect(await store.listBranches('app')).to.deep.equal([{ name: 'a', version: 'v2', revision: 2, isProtected: false, deletedAt }, { name: 'b', version: 'v2', revision: 2, isProtected: false }]);
    }));

    it('protects, deletes and brings back; a deleted branch keeps its name and its version', using(async (store) => {
      await store.append('app', { versions: [makeVersion('v1')], nodes: new Map(), branches: [{ name: 'a', expected: null, version: 'v1' }] });
      expect(await store.setBranch('app', 'nowhere', { isProtected: true })).to.equal(false);
      expect(await store.setBranch('app', 'a', { isProtected: true })).to.equal(true);
      expect((await store.listBranches('app'))[0]).to.deep.equal({ name: 'a', version: 'v1', revision: 1, isProtected: true });
      await store.setBranch('app', 'a', { isProtected: false, deletedAt: '2026-01-02T03:04:05.678Z' });
      expect((await store.listBranches('app'))[0]).to.deep.equal({ name: 'a', version: 'v1', revision: 1, isProtected: false, deletedAt: '2026-01-02T03:04:05.678Z' });
      expect(await store.append('app', { versions: [], nodes: new Map(), branches: [{ name: 'a', expected: null, version: 'v1' }] })).to.equal(false);
      await store.setBranch('app', 'a', { isProtected: false });
      expect((await store.listBranches('app'))[0]).to.not.have.property('deletedAt');
    }));
  });
}
