import { definitions } from '@inlay/components/definitions';
import { openIndexedDbHistoryStore } from '@inlay/runtime/browser-history';
import { canonicalJson, parseDocument } from '@inlay/runtime/document';
import { createHistory, createRecentTrees } from '@inlay/runtime/history';
import { isInlayError } from '@inlay/runtime/inlay-error';
import { expect } from '@open-wc/testing';
import { describeBranchStore } from '../../../../packages/runtime/src/history/branch-store.contract.ts';
import { describeHistoryStore } from '../../../../packages/runtime/src/history/history-store.contract.ts';
import { checkRandomHistories } from '../../../../packages/runtime/src/history/random-history.contract.ts';
import { describeReleaseStore } from '../../../../packages/runtime/src/history/release-store.contract.ts';
import { describeRetentionStore } from '../../../../packages/runtime/src/history/retention-store.contract.ts';

/** The configuration of the tests sets it. */
declare const TEST_SEED: number;

let count = 0;
const freshName = (): string => `history-test-${Date.now()}-${(count += 1)}`;

/** Resolves once a database is gone; open connections hold it up. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error ?? new Error('It was not deleted.')));
  });
}

async function openFresh() {
  const name = freshName();
  const store = await openIndexedDbHistoryStore(indexedDB, name);
  return {
    store,
    close: async () => {
      store.close();
      await deleteDatabase(name);
    },
  };
}

describeHistoryStore('openIndexedDbHistoryStore', openFresh);
describeRetentionStore('openIndexedDbHistoryStore', openFresh);
describeBranchStore('openIndexedDbHistoryStore', openFresh);
describeReleaseStore('openIndexedDbHistoryStore', openFresh);

const makeDocument = (title: string) => parseDocument({ inlay: 1, name: title, pages: { main: { title } }, components: {} }, { components: definitions }).document!;
const request = (title: string, expected: string | null) => ({ document: makeDocument(title), edits: [], message: title, origin: 'hand' as const, author: 'ada', expected });

describe('openIndexedDbHistoryStore', () => {
  it('lets one of two pages come first, and tells the other which version is the newest', async () => {
    const name = freshName();
    const pages = [await openIndexedDbHistoryStore(indexedDB, name), await openIndexedDbHistoryStore(indexedDB, name)];
    const [one, other] = pages.map((store) => createHistory({ store, app: 'app', components: definitions, clock: Date.now }));
    const first = await one!.save(request('first', null));
    if (first.status !== 'saved') throw new Error(first.status);
    const results = await Promise.all([one!.save(request('mine', first.version.id)), other!.save(request('theirs', first.version.id))]);
    expect(results.map(({ status }) => status).sort()).to.deep.equal(['saved', 'stale']);
    expect(results[0]!.head).to.deep.equal(results[1]!.head);
    for (const store of pages) store.close();
    await deleteDatabase(name);
  });

  it('says so when there is no room left, and has lost nothing', async () => {
    const { store, close } = await openFresh();
    const history = createHistory({ store, app: 'app', components: definitions, clock: Date.now });
    const first = await history.save(request('first', null));
    if (first.status !== 'saved') throw new Error(first.status);
    const put = IDBObjectStore.prototype.put;
    // The boundary: what a browser without room does with the write that does not fit.
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<IDBObjectStore['put']>) {
      if (this.name === 'versions') throw new DOMException('Full.', 'QuotaExceededError');
      return put.apply(this, given);
    };
    const error: unknown = await history.save(request('second', first.version.id)).catch((caught: unknown) => caught).finally(() => {
      IDBObjectStore.prototype.put = put;
    });
    expect(isInlayError(error) && error.code).to.equal('history-full');
    expect(await history.head()).to.deep.equal(first.head);
    const again = createHistory({ store: { ...store, recent: createRecentTrees() }, app: 'app', components: definitions, clock: Date.now });
    expect(canonicalJson(await again.read(first.version.id))).to.equal(canonicalJson(makeDocument('first')));
    expect((await again.save(request('second', first.version.id))).status).to.equal('saved');
    await close();
  });

  it('gives every version as a model of whole documents has it', async () => {
    await checkRandomHistories(openFresh, 2, TEST_SEED);
  }).timeout(20_000);

  it('says so where the browser keeps nothing', async () => {
    const factory = { open: () => { throw new DOMException('No.', 'SecurityError'); } } as unknown as IDBFactory;
    const error: unknown = await openIndexedDbHistoryStore(factory).catch((caught: unknown) => caught);
    expect(isInlayError(error) && error.code).to.equal('history-unavailable');
  });
});
