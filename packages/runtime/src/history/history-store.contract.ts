import { expect } from 'chai';
import type { HistoryStore } from './history-store.ts';
import type { Version } from './version.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function makeVersion(id: string, parent: string | null): Version {
  return { id, parents: parent === null ? [] : [parent], tree: `tree-${id}`, author: 'ada', origin: 'hand', message: `made ${id}`, edits: [{ type: 'setAppName', name: id }], at: '2026-01-02T03:04:05.678Z' };
}

/** What every HistoryStore must do; run by each implementation's test with a fresh store each time. */
export function describeHistoryStore(name: string, open: () => Promise<{ readonly store: HistoryStore; readonly close: () => Promise<void> }>): void {
  const using = (test: (store: HistoryStore) => Promise<void>) => async () => {
    const { store, close } = await open();
    try {
      await test(store);
    } finally {
      await close();
    }
  };

  describe(`${name} as a HistoryStore`, () => {
    it('starts empty', using(async (store) => {
      expect(await store.readBranch('app', 'main')).to.equal(undefined);
      expect(await store.readVersion('app', 'v1')).to.equal(undefined);
      expect(await store.readNodes(['n1'])).to.deep.equal([undefined]);
      expect(await store.listVersions('app', { branch: 'main', limit: 10 })).to.deep.equal([]);
    }));

    it('gives back nodes and versions as they were written', using(async (store) => {
      const version = makeVersion('v1', null);
      expect(await store.commit('app', { branch: 'main', expected: null, version, nodes: new Map([['n1', bytes('one')]]) })).to.equal(true);
      expect(await store.readVersion('app', 'v1')).to.deep.equal(version);
      expect((await store.readNodes(['n2', 'n1', 'n1'])).map((node) => node && [...node])).to.deep.equal([undefined, [...bytes('one')], [...bytes('one')]]);
    }));

    it('moves the branch and counts its revisions', using(async (store) => {
      await store.commit('app', { branch: 'main', expected: null, version: makeVersion('v1', null), nodes: new Map() });
      await store.commit('app', { branch: 'main', expected: 'v1', version: makeVersion('v2', 'v1'), nodes: new Map() });
      expect(await store.readBranch('app', 'main')).to.deep.equal({ version: 'v2', revision: 2 });
    }));

    it('refuses a commit on a head that moved, and writes nothing of it', using(async (store) => {
      await store.commit('app', { branch: 'main', expected: null, version: makeVersion('v1', null), nodes: new Map() });
      expect(await store.commit('app', { branch: 'main', expected: null, version: makeVersion('v2', null), nodes: new Map([['n2', bytes('two')]]) })).to.equal(false);
      expect(await store.commit('app', { branch: 'main', expected: 'v0', version: makeVersion('v3', 'v0'), nodes: new Map() })).to.equal(false);
      expect(await store.readNodes(['n2'])).to.deep.equal([undefined]);
      expect(await store.readVersion('app', 'v2')).to.equal(undefined);
      expect(await store.readBranch('app', 'main')).to.deep.equal({ version: 'v1', revision: 1 });
    }));

    it('lets exactly one of ten simultaneous commits win', using(async (store) => {
      await store.commit('app', { branch: 'main', expected: null, version: makeVersion('v0', null), nodes: new Map() });
      const results = await Promise.all(Array.from({ length: 10 }, (_, index) => store.commit('app', { branch: 'main', expected: 'v0', version: makeVersion(`w${index}`, 'v0'), nodes: new Map() })));
      expect(results.filter(Boolean)).to.have.length(1);
    }));

    it('lists newest first, from anywhere, and never more than asked for', using(async (store) => {
      let parent: string | null = null;
      for (const id of ['v1', 'v2', 'v3', 'v4']) {
        await store.commit('app', { branch: 'main', expected: parent, version: makeVersion(id, parent), nodes: new Map() });
        parent = id;
      }
      const ids = async (from?: string, limit = 10) => (await store.listVersions('app', { branch: 'main', limit, ...(from === undefined ? {} : { from }) })).map(({ id }) => id);
      expect(await ids()).to.deep.equal(['v4', 'v3', 'v2', 'v1']);
      expect(await ids('v2')).to.deep.equal(['v2', 'v1']);
      expect(await ids(undefined, 2)).to.deep.equal(['v4', 'v3']);
    }));

    it('keeps what is written at versions until it is written anew or taken away, app by app', using(async (store) => {
      const mark = { version: 'v1', name: 'Before the launch', note: '', pinned: false };
      await store.writeMark('one', mark);
      await store.writeMark('one', { ...mark, version: 'v2', pinned: true });
      await store.writeMark('one', { ...mark, note: 'Worked' });
      expect(await store.readMarks('two')).to.deep.equal([]);
      expect(await store.readMarks('one')).to.have.deep.members([{ ...mark, note: 'Worked' }, { ...mark, version: 'v2', pinned: true }]);
      await store.writeMark('one', { version: 'v1', name: '', note: '', pinned: false });
      expect((await store.readMarks('one')).map(({ version }) => version)).to.deep.equal(['v2']);
    }));

    it('keeps one app\'s versions from another', using(async (store) => {
      await store.commit('one', { branch: 'main', expected: null, version: makeVersion('v1', null), nodes: new Map() });
      expect(await store.readVersion('two', 'v1')).to.equal(undefined);
      expect(await store.readBranch('two', 'main')).to.equal(undefined);
      expect(await store.listVersions('two', { branch: 'main', from: 'v1', limit: 10 })).to.deep.equal([]);
    }));
  });
}
