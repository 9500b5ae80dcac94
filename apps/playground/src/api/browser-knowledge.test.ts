import { openIndexedDbKnowledgeStore } from '@inlay/runtime/browser-knowledge';
import { isInlayError } from '@inlay/runtime/inlay-error';
import { expect } from '@open-wc/testing';
import { describeKnowledgeStore, RECORD, storedDocument } from '../../../../packages/runtime/src/knowledge/knowledge-store.contract.ts';

let count = 0;
const freshName = (): string => `knowledge-test-${Date.now()}-${(count += 1)}`;

/** Resolves once a database is gone; open connections hold it up. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error ?? new Error('It was not deleted.')));
  });
}

describeKnowledgeStore('openIndexedDbKnowledgeStore', async () => {
  const name = freshName();
  const store = await openIndexedDbKnowledgeStore(indexedDB, name);
  return {
    store,
    close: async () => {
      store.close();
      await deleteDatabase(name);
    },
  };
});

describe('openIndexedDbKnowledgeStore', () => {
  it('finds everything again, and sees what another page has changed', async () => {
    const name = freshName();
    const [first, second] = [await openIndexedDbKnowledgeStore(indexedDB, name), await openIndexedDbKnowledgeStore(indexedDB, name)];
    await first.createBase(RECORD);
    await first.putDocument('b1', storedDocument('a.md', ['a']));
    expect(await second.readBase('handbook')).to.include({ documentCount: 1, revision: 2 });
    first.close();
    second.close();
    const third = await openIndexedDbKnowledgeStore(indexedDB, name);
    expect((await third.listDocuments('b1')).map((document) => document.name)).to.deep.equal(['a.md']);
    third.close();
    await deleteDatabase(name);
  });

  it('says so where the browser keeps nothing', async () => {
    const factory = { open: () => { throw new DOMException('No.', 'SecurityError'); } } as unknown as IDBFactory;
    const error: unknown = await openIndexedDbKnowledgeStore(factory).catch((caught: unknown) => caught);
    expect(isInlayError(error) && error.code).to.equal('unavailable');
  });
});
