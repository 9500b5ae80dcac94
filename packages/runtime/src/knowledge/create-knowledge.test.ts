import { expect } from 'chai';
import { AiError } from '../ai/index.ts';
import { TEXTS_A_RUN } from './embed-texts.ts';
import { BASE, createWordsRunner, eventsOf, knowledgeOver, NEVER } from './knowledge.fixture.ts';
import type { WordsRunner } from './knowledge.fixture.ts';
import type { Knowledge } from './knowledge.ts';
import { KnowledgeError } from './knowledge-error.ts';
import type { KnowledgeStore } from './knowledge-store.ts';
import { createMemoryKnowledgeStore } from './stores/memory-knowledge-store.ts';

const rows = (count: number, from = 0): string => ['topic', ...Array.from({ length: count }, (_, index) => `leave ${from + index}`)].join('\n');

describe('createKnowledge', () => {
  let store: KnowledgeStore;
  let runner: WordsRunner;
  let knowledge: Knowledge;
  let waits: number[];
  beforeEach(async () => {
    [store, runner, waits] = [createMemoryKnowledgeStore(), createWordsRunner(), []];
    knowledge = knowledgeOver(store, runner, waits);
    await knowledge.createBase(BASE);
  });
  const add = (name: string, text: string, signal = NEVER) => eventsOf(knowledge.addDocument('handbook', { name, text, format: name.endsWith('csv') ? 'csv' : 'markdown' }, { signal }));
  const code = (work: Promise<unknown>) => work.then(() => 'none', (error: unknown) => (error instanceof KnowledgeError ? error.code : String(error)));
  const documents = () => knowledge.listDocuments('handbook');

  it('makes, lists, renames and removes bases', async () => {
    await knowledge.createBase({ ...BASE, name: 'a', description: 'First' });
    expect((await knowledge.listBases()).map(({ name, description, chunkTokens, overlapTokens, staleCount }) => [name, description, chunkTokens, overlapTokens, staleCount])).to.deep.equal([['a', 'First', 400, 60, 0], ['handbook', '', 400, 60, 0]]);
    expect((await knowledge.updateBase('a', { name: 'b', chunkTokens: 90 }))).to.include({ name: 'b', description: 'First', chunkTokens: 90, overlapTokens: 30 });
    await knowledge.removeBase('b');
    expect((await knowledge.listBases()).map(({ name }) => name)).to.deep.equal(['handbook']);
  });

  it('refuses names that are taken, none, or not there, and settings out of bounds', async () => {
    expect(await code(knowledge.createBase(BASE))).to.equal('base-taken');
    for (const name of ['', '../x', 'a b', '__proto__', 'a/b', 'é', 'x'.repeat(81)]) expect(await code(knowledge.createBase({ ...BASE, name })), name).to.equal('bad-base');
    for (const settings of [{ resource: ' ' }, { model: '' }, { chunkTokens: 10 }, { chunkTokens: 99.5 }, { overlapTokens: 200 }, { dimensions: 0 }]) expect(await code(knowledge.createBase({ ...BASE, name: 'x', ...settings })), JSON.stringify(settings)).to.equal('bad-base');
    for (const work of [knowledge.updateBase('nobody', {}), knowledge.removeBase('nobody'), knowledge.listDocuments('nobody'), knowledge.removeDocument('nobody', 'x')]) expect(await code(work)).to.equal('no-such-base');
    expect(await code(knowledge.removeDocument('handbook', 'x'))).to.equal('no-such-document');
    await knowledge.createBase({ ...BASE, name: 'other' });
    expect(await code(knowledge.updateBase('other', { name: 'handbook' }))).to.equal('base-taken');
  });

  it('tells how it goes on, in runs of some texts', async () => {
    const events = await add('a.csv', rows(150));
    expect(events.map((event) => (event.type === 'progress' ? [event.done, event.total, event.reused] : event.type))).to.deep.equal([[0, 150, 0], [64, 150, 0], [128, 150, 0], [150, 150, 0], 'document', 'finish']);
    expect(runner.asked.map(({ options }) => [(options.input as readonly string[]).length, options.model, options.purpose])).to.deep.equal([[TEXTS_A_RUN, 'words', 'document'], [TEXTS_A_RUN, 'words', 'document'], [22, 'words', 'document']]);
    expect((await documents())[0]).to.include({ name: 'a.csv', title: 'a', chunkCount: 150, model: 'words', dimensions: 7 });
  });

  it('does not embed again what has not changed', async () => {
    await add('a.csv', rows(70));
    runner.texts.length = 0;
    const events = await add('a.csv', `${rows(70)}\npay`);
    expect(runner.texts).to.deep.equal(['a\n\ntopic: pay']);
    expect(events[0]).to.deep.equal({ type: 'progress', document: 'a.csv', done: 70, total: 71, reused: 70 });
    expect((await documents()).map(({ chunkCount }) => chunkCount)).to.deep.equal([71]);
    runner.texts.length = 0;
    expect((await eventsOf(knowledge.reindex('handbook', { signal: NEVER }))).at(-1)?.type).to.equal('finish');
    expect(runner.texts).to.deep.equal([]);
    await eventsOf(knowledge.reindex('handbook', { signal: NEVER, fresh: true }));
    expect(runner.texts.length).to.equal(71);
  });

  it('asks once for words that stand there twice', async () => {
    await add('a.csv', 'topic\npay\npay\npay');
    expect(runner.texts).to.deep.equal(['a\n\ntopic: pay']);
    expect((await documents())[0]?.chunkCount).to.equal(3);
  });

  it('loses nothing and leaves nothing half when embedding fails', async () => {
    await add('a.csv', rows(3));
    const before = await store.readDocument('b1', (await documents())[0]!.id);
    for (const [failure, kind] of [[new AiError('auth', 'The key was refused.'), 'auth'], [new AiError('rate', 'Too fast.', { retryAfterSeconds: 3600 }), 'rate']] as const) {
      runner.failures.push(failure);
      expect((await add('a.csv', rows(200, 500))).at(-1)).to.have.nested.property('error.kind', kind);
    }
    expect(await store.readDocument('b1', before!.record.id)).to.deep.equal(before);
    runner.failures.push(new AiError('auth', 'The key was refused.'));
    await add('new.csv', rows(3, 900));
    expect((await documents()).map(({ name }) => name)).to.deep.equal(['a.csv']);
  });

  it('waits as long as a busy service asks, and goes on', async () => {
    runner.failures.push(new AiError('rate', 'Too fast.', { retryAfterSeconds: 7 }), new AiError('server', 'Out of order.'));
    expect((await add('a.md', 'leave')).at(-1)?.type).to.equal('finish');
    expect(waits).to.deep.equal([7000, 2000]);
  });

  it('stops where it is told to, with everything as it was', async () => {
    const stopped = new AbortController();
    const events: string[] = [];
    for await (const event of knowledge.addDocument('handbook', { name: 'a.csv', text: rows(200), format: 'csv' }, { signal: stopped.signal })) {
      events.push(event.type === 'error' ? event.error.kind : event.type);
      if (events.length === 2) stopped.abort();
    }
    expect(events).to.deep.equal(['progress', 'progress', 'aborted']);
    expect(await documents()).to.deep.equal([]);
  });

  it('refuses documents without a proper name or text', async () => {
    for (const name of ['', '../etc/passwd', '/etc/passwd', 'a/../b', 'a//b', 'C:\\x.txt', 'a\u0000.md', './a', 'x'.repeat(301)]) {
      expect((await add(name, 'text')).map((event) => (event.type === 'error' ? event.error.kind : event.type)), name).to.deep.equal(['validation']);
    }
    expect((await add('a.md', ' \n'))[0]).to.have.nested.property('error.kind', 'validation');
    expect((await add('policies/leave.md', 'leave')).at(-1)?.type).to.equal('finish');
    expect((await eventsOf(knowledge.addDocument('nobody', { name: 'a.md', text: 'x' }, { signal: NEVER })))[0]).to.have.nested.property('error.kind', 'config');
  });

  it('takes no vectors of another model, or of another length', async () => {
    runner.model = 'stand-in';
    expect((await add('a.md', 'leave')).at(-1)).to.have.nested.property('error.message').that.includes('"stand-in"').and.includes('"words"');
    runner.model = undefined;
    await add('a.csv', rows(2));
    runner.dimensions = 3;
    expect((await add('a.csv', rows(3))).at(-1)).to.have.nested.property('error.kind', 'protocol');
    await knowledge.createBase({ ...BASE, name: 'short', dimensions: 2 });
    expect((await eventsOf(knowledge.addDocument('short', { name: 'a.md', text: 'x' }, { signal: NEVER }))).at(-1)).to.have.nested.property('error.message').that.includes('3 dimensions where 2');
  });

  it('says which documents must be indexed again for another model, and does', async () => {
    await add('a.md', 'leave');
    expect(await knowledge.updateBase('handbook', { model: 'better' })).to.include({ model: 'better', staleCount: 1 });
    await eventsOf(knowledge.reindex('handbook', { signal: NEVER }));
    expect((await knowledge.listBases())[0]).to.include({ staleCount: 0, chunkCount: 1 });
    expect((await documents())[0]?.model).to.equal('better');
  });

  it('indexes one document again, and says when there is none', async () => {
    await add('a.md', 'leave');
    await add('b.md', 'pay');
    runner.texts.length = 0;
    await eventsOf(knowledge.reindex('handbook', { signal: NEVER, fresh: true, document: (await documents())[1]!.id }));
    expect(runner.texts).to.deep.equal(['b\n\npay']);
    expect((await eventsOf(knowledge.reindex('handbook', { signal: NEVER, document: 'x' })))[0]).to.have.nested.property('error.message', 'There is no such document.');
  });

  it('keeps nothing in a base that was removed in the meantime', async () => {
    const events: string[] = [];
    for await (const event of knowledge.addDocument('handbook', { name: 'a.md', text: 'leave' }, { signal: NEVER })) {
      events.push(event.type);
      if (event.type === 'progress' && event.done === 1) await knowledge.removeBase('handbook');
    }
    expect(events).to.deep.equal(['progress', 'progress', 'error']);
  });
});
