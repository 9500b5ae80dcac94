import { expect } from 'chai';
import type { AiRunner } from '../ai/index.ts';
import { BASE, createWordsRunner, eventsOf, knowledgeOver, NEVER } from '../knowledge/knowledge.fixture.ts';
import { createMemoryKnowledgeStore } from '../knowledge/index.ts';
import { createLocalKnowledgeRunner } from './local-knowledge-runner.ts';

describe('createLocalKnowledgeRunner', () => {
  const elsewhere: AiRunner = { async *run() { yield { type: 'data', data: 'elsewhere' }; } };
  const dataOf = async (runner: AiRunner, base: string): Promise<unknown> => {
    for await (const event of runner.run({ resource: '', action: 'searchVectors', options: { prompt: '', base, query: 'leave' } }, { signal: NEVER })) if (event.type === 'data') return event.data;
    return undefined;
  };

  it('searches what is kept here, opened once, and leaves the rest to others', async () => {
    const [store, runner] = [createMemoryKnowledgeStore(), createWordsRunner()];
    const knowledge = knowledgeOver(store, runner);
    await knowledge.createBase(BASE);
    await eventsOf(knowledge.addDocument('handbook', { name: 'a.md', text: 'leave' }, { signal: NEVER }));
    let opened = 0;
    const local = createLocalKnowledgeRunner({ store: async () => (opened += 1, store), runner, elsewhere });
    expect(await dataOf(local, 'handbook')).to.have.nested.property('[0].source', 'a.md');
    expect(await dataOf(local, 'remote')).to.equal('elsewhere');
    expect(opened).to.equal(1);
  });

  it('looks elsewhere where nothing can be kept here, and opens nothing for other actions', async () => {
    let opened = 0;
    const local = createLocalKnowledgeRunner({ store: async () => { opened += 1; throw new Error('no storage'); }, runner: createWordsRunner(), elsewhere });
    for await (const event of local.run({ resource: 'r', action: 'embed', options: { prompt: '', input: ['a'] } }, { signal: NEVER })) void event;
    expect(opened).to.equal(0);
    expect(await dataOf(local, 'handbook')).to.equal('elsewhere');
  });
});
