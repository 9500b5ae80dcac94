import { expect } from 'chai';
import { createKnowledgeRunner } from './knowledge-runner.ts';
import { BASE, createWordsRunner, eventsOf, knowledgeOver, NEVER, RECORD, storedDocument } from './knowledge.fixture.ts';
import type { KnowledgeStore } from './knowledge-store.ts';

// For the tests of stores in other packages, and of what shows them.
export { createWordsRunner, RECORD, storedDocument } from './knowledge.fixture.ts';
export type { WordsRunner } from './knowledge.fixture.ts';

/** What every KnowledgeStore must do; run by each implementation's test with a fresh one each time. */
export function describeKnowledgeStore(name: string, open: () => Promise<{ readonly store: KnowledgeStore; readonly close: () => Promise<void> | void }>): void {
  describe(`${name} as a KnowledgeStore`, () => {
    let store: KnowledgeStore;
    let close: () => Promise<void> | void;
    beforeEach(async () => {
      ({ store, close } = await open());
    });
    afterEach(() => close());

    describeBases(() => store);
    describeDocuments(() => store);
    describeSearch(() => store);
  });
}

/** Bases, and what happens to all that is in them. */
function describeBases(store: () => KnowledgeStore): void {
  it('starts empty, and knows nothing of what is not there', async () => {
    expect(await store().listBases()).to.deep.equal([]);
    expect(await store().readBase('handbook')).to.equal(undefined);
    expect(await store().listDocuments('b1')).to.deep.equal([]);
    expect(await store().readDocument('b1', 'd1')).to.equal(undefined);
    expect(await store().readIndex('b1')).to.deep.equal([]);
    expect([await store().updateBase(RECORD), await store().removeBase('b1'), await store().removeDocument('b1', 'd1'), await store().putDocument('b1', storedDocument('a.md', ['a']))]).to.deep.equal(['missing', false, false, false]);
    expect(await store().readDocument('b1', 'id-a.md')).to.equal(undefined);
  });

  it('gives back a base as it was written, and takes each name once', async () => {
    expect(await store().createBase(RECORD)).to.equal(true);
    expect(await store().createBase({ ...RECORD, id: 'b2', model: 'other' })).to.equal(false);
    expect(await store().readBase('handbook')).to.deep.equal({ ...RECORD, revision: 1, documentCount: 0, chunkCount: 0 });
  });

  it('renames a base, keeps what is in it, and never takes a name that another has', async () => {
    await store().createBase(RECORD);
    await store().createBase({ ...RECORD, id: 'b2', name: 'Archive' });
    await store().putDocument('b1', storedDocument('a.md', ['a', 'b']));
    expect(await store().updateBase({ ...RECORD, name: 'Archive' })).to.equal('taken');
    expect(await store().updateBase({ ...RECORD, name: 'zoo', dimensions: 2 })).to.equal('updated');
    expect((await store().listBases()).map((base) => [base.name, base.documentCount, base.chunkCount, base.dimensions])).to.deep.equal([['Archive', 0, 0, null], ['zoo', 1, 2, 2]]);
    expect(await store().readBase('handbook')).to.equal(undefined);
  });

  it('has a new revision after every change, and after nothing else', async () => {
    await store().createBase(RECORD);
    const seen = new Set<number>();
    const see = async () => seen.add((await store().readBase('handbook'))!.revision);
    await see();
    await store().putDocument('b1', storedDocument('a.md', ['a']));
    await see();
    await store().putDocument('b1', storedDocument('a.md', ['b']));
    await see();
    await store().updateBase({ ...RECORD, description: 'new' });
    await see();
    await store().removeDocument('b1', 'id-a.md');
    await see();
    await store().listDocuments('b1');
    await store().removeDocument('b1', 'id-a.md');
    await see();
    expect(seen.size).to.equal(5);
  });

  it('removes a base with all that is in it, and leaves the others alone', async () => {
    await store().createBase(RECORD);
    await store().createBase({ ...RECORD, id: 'b2', name: 'other' });
    for (const base of ['b1', 'b2']) await store().putDocument(base, storedDocument('a.md', [base]));
    expect([await store().removeBase('b1'), await store().removeBase('b1')]).to.deep.equal([true, false]);
    expect(await store().readDocument('b1', 'id-a.md')).to.equal(undefined);
    await store().createBase(RECORD);
    expect(await store().listDocuments('b1')).to.deep.equal([]);
    expect(await store().readContents('b2', [{ document: 'id-a.md', position: 0 }])).to.deep.equal(['b2']);
  });

  it('takes names with quotes as they are (T9)', async () => {
    const odd = `x' OR 1=1; DROP TABLE knowledge_bases; --"`;
    await store().createBase({ ...RECORD, name: odd });
    await store().putDocument('b1', storedDocument(odd, [odd]));
    expect((await store().readBase(odd))?.name).to.equal(odd);
    expect(await store().readBase(`' OR 1=1 --`)).to.equal(undefined);
    expect((await store().listDocuments('b1'))[0]?.name).to.equal(odd);
  });
}

/** Documents, whole. */
function describeDocuments(store: () => KnowledgeStore): void {
  it('gives back a document as it was written, vectors and all', async () => {
    await store().createBase(RECORD);
    const document = storedDocument('a.md', ['first', 'second']);
    expect(await store().putDocument('b1', document)).to.equal(true);
    expect(await store().readDocument('b1', document.record.id)).to.deep.equal(document);
    expect(await store().readIndex('b1')).to.deep.equal([{ record: document.record, metadata: document.chunks.map(({ metadata }) => metadata), vectors: document.vectors }]);
    expect(await store().readContents('b1', [{ document: document.record.id, position: 1 }, { document: document.record.id, position: 7 }, { document: 'gone', position: 0 }])).to.deep.equal(['second', undefined, undefined]);
  });

  it('replaces a document whole, and counts what is there', async () => {
    await store().createBase(RECORD);
    await store().putDocument('b1', storedDocument('a.md', ['a', 'b', 'c']));
    await store().putDocument('b1', storedDocument('b.md', ['d']));
    await store().putDocument('b1', storedDocument('a.md', ['e']));
    expect(await store().readContents('b1', [0, 1].map((position) => ({ document: 'id-a.md', position })))).to.deep.equal(['e', undefined]);
    expect(await store().readBase('handbook')).to.include({ documentCount: 2, chunkCount: 2 });
    expect(await store().removeDocument('b1', 'id-a.md')).to.equal(true);
    expect(await store().readBase('handbook')).to.include({ documentCount: 1, chunkCount: 1 });
  });

  it('writes a document whole or not at all', async () => {
    await store().createBase(RECORD);
    const before = storedDocument('a.md', ['before']);
    await store().putDocument('b1', before);
    const after = storedDocument('a.md', ['after', 'more']);
    const unfit = { toJSON: () => { throw new TypeError('cannot be kept'); } } as unknown as string;
    const failing = { ...after, chunks: [after.chunks[0]!, { ...after.chunks[1]!, metadata: { unfit } }] };
    const refused = await store().putDocument('b1', failing).then(() => false, () => true);
    expect(refused).to.equal(true);
    expect(await store().readDocument('b1', 'id-a.md')).to.deep.equal(before);
    expect(await store().readBase('handbook')).to.include({ documentCount: 1, chunkCount: 1 });
  });

  it('lists by name, by code units, whatever came first', async () => {
    await store().createBase(RECORD);
    for (const each of ['b.md', 'É.md', 'B.md', 'a/c.md']) await store().putDocument('b1', storedDocument(each, [each]));
    const names = ['B.md', 'a/c.md', 'b.md', 'É.md'];
    expect((await store().listDocuments('b1')).map((record) => record.name)).to.deep.equal(names);
    expect((await store().readIndex('b1')).map(({ record }) => record.name)).to.deep.equal(names);
  });
}

/** The whole way from a document to what is found. */
function describeSearch(store: () => KnowledgeStore): void {
  it('is searched the same as every other', async () => {
    const runner = createWordsRunner();
    const knowledge = knowledgeOver(store(), runner);
    await knowledge.createBase(BASE);
    for (const [document, text] of [['b.md', '# Leave\n\nLeave is twenty days.\n\n# Lunch\n\nLunch is at noon.'], ['a.md', '# Leave\n\nLeave is twenty days.'], ['c.csv', 'topic,year\npay,2024\npay and leave,2025']] as const) {
      expect((await eventsOf(knowledge.addDocument('handbook', { name: document, text, format: document.endsWith('csv') ? 'csv' : 'markdown' }, { signal: NEVER }))).at(-1)?.type).to.equal('finish');
    }
    const search = createKnowledgeRunner({ store: store(), runner });
    const found: unknown[] = [];
    for (const options of [{ query: 'leave', limit: 3 }, { query: 'pay', filter: { year: { $gte: 2025 } } }]) {
      for await (const event of search.run({ resource: '', action: 'searchVectors', options: { prompt: '', base: 'handbook', ...options } }, { signal: NEVER })) if (event.type === 'data') found.push(event.data);
    }
    expect((found[0] as readonly { readonly source: string; readonly score: number; readonly content: string; readonly metadata: object }[]).map(({ source, score, content, metadata }) => [source, score.toFixed(3), content, metadata])).to.deep.equal([
      ['a.md', '1.000', '# Leave\n\nLeave is twenty days.', { position: 0, heading: 'Leave' }],
      ['b.md', '1.000', '# Leave\n\nLeave is twenty days.', { position: 0, heading: 'Leave' }],
      ['c.csv', '0.714', 'topic: pay and leave\nyear: 2025', { position: 1, row: 2, topic: 'pay and leave', year: 2025 }],
    ]);
    expect((found[1] as readonly { readonly content: string }[]).map(({ content }) => content)).to.deep.equal(['topic: pay and leave\nyear: 2025']);
  });
}
