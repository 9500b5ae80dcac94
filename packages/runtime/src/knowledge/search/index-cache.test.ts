import { expect } from 'chai';
import { RECORD, storedDocument } from '../knowledge.fixture.ts';
import { createMemoryKnowledgeStore } from '../stores/memory-knowledge-store.ts';
import { createIndexCache } from './index-cache.ts';

describe('createIndexCache', () => {
  it('reads a base once for any number of searches, and again when it has changed', async () => {
    const store = createMemoryKnowledgeStore();
    let reads = 0;
    const cache = createIndexCache({ readIndex: (base) => (reads += 1, store.readIndex(base)) });
    await store.createBase(RECORD);
    await store.putDocument('b1', storedDocument('a.md', ['a']));
    for (let time = 0; time < 50; time += 1) await cache.read((await store.readBase('handbook'))!);
    expect(reads).to.equal(1);
    await store.putDocument('b1', storedDocument('b.md', ['b']));
    expect((await cache.read((await store.readBase('handbook'))!)).map(({ record, metadata }) => [record.name, metadata[0]?.['source']])).to.deep.equal([['a.md', 'a.md'], ['b.md', 'b.md']]);
    expect(reads).to.equal(2);
  });

  it('keeps no more than it may, and lets go what was longest not searched', async () => {
    const read: string[] = [];
    const document = storedDocument('a.md', ['a', 'b']);
    const bytes = document.vectors.byteLength;
    const cache = createIndexCache({ readIndex: async (base) => (read.push(base), [{ record: document.record, metadata: [{}, {}], vectors: document.vectors }]) }, bytes * 2);
    const base = (id: string) => ({ ...RECORD, id, revision: 1, documentCount: 1, chunkCount: 2 });
    for (const id of ['a', 'b', 'a', 'c', 'a', 'b']) await cache.read(base(id));
    expect(read).to.deep.equal(['a', 'b', 'c', 'b']);
  });
});
