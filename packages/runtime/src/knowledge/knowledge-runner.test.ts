import { expect } from 'chai';
import type { AiEvent, AiOptions } from '../ai/index.ts';
import { BASE, createWordsRunner, eventsOf, knowledgeOver, NEVER } from './knowledge.fixture.ts';
import type { WordsRunner } from './knowledge.fixture.ts';
import type { Knowledge } from './knowledge.ts';
import { createKnowledgeRunner } from './knowledge-runner.ts';
import type { KnowledgeStore } from './knowledge-store.ts';
import type { SearchResult } from './search/search-base.ts';
import { createMemoryKnowledgeStore } from './stores/memory-knowledge-store.ts';

describe('createKnowledgeRunner', () => {
  let store: KnowledgeStore;
  let runner: WordsRunner;
  let knowledge: Knowledge;
  beforeEach(async () => {
    [store, runner] = [createMemoryKnowledgeStore(), createWordsRunner()];
    knowledge = knowledgeOver(store, runner);
    await knowledge.createBase(BASE);
    await eventsOf(knowledge.addDocument('handbook', { name: 'leave.md', title: 'Leave', text: 'Leave is twenty days.', metadata: { team: 'hr' } }, { signal: NEVER }));
    await eventsOf(knowledge.addDocument('handbook', { name: 'pay.md', title: 'Pay', text: 'Pay comes monthly.' }, { signal: NEVER }));
    runner.asked.length = 0;
  });

  const search = async (options: Partial<AiOptions>, elsewhere?: WordsRunner): Promise<readonly AiEvent[]> => {
    const events: AiEvent[] = [];
    for await (const event of createKnowledgeRunner({ store, runner, ...(elsewhere === undefined ? {} : { elsewhere }) }).run({ resource: '', action: 'searchVectors', options: { prompt: '', base: 'handbook', query: 'How much leave?', ...options } }, { signal: NEVER })) events.push(event);
    return events;
  };
  const dataOf = (events: readonly AiEvent[]): readonly SearchResult[] => events.flatMap((event) => (event.type === 'data' ? (event.data as readonly SearchResult[]) : []));
  const errorOf = (events: readonly AiEvent[]) => events.flatMap((event) => (event.type === 'error' ? [event.error] : []))[0];

  it('embeds the query with the base\'s own resource and model, and gives the nearest chunks', async () => {
    const events = await search({ limit: 1 });
    expect(runner.asked).to.deep.equal([{ resource: 'local', action: 'embed', options: { prompt: '', input: ['How much leave?'], purpose: 'query', model: 'words' } }]);
    expect(events.map(({ type }) => type)).to.deep.equal(['start', 'usage', 'data', 'finish']);
    const [result] = dataOf(events);
    expect(result).to.deep.equal({ content: 'Leave is twenty days.', title: 'Leave', source: 'leave.md', score: result!.score, metadata: { position: 0, team: 'hr' } });
    expect(result!.score).to.be.closeTo(1, 1e-6);
  });

  it('keeps to filter, least score and limit', async () => {
    const found = async (options: Partial<AiOptions>) => dataOf(await search(options)).map(({ source }) => source);
    expect(await found({})).to.deep.equal(['leave.md', 'pay.md']);
    expect(await found({ filter: { team: 'hr' } })).to.deep.equal(['leave.md']);
    expect(await found({ filter: { source: 'pay.md' } })).to.deep.equal(['pay.md']);
    expect(await found({ minScore: 0.5 })).to.deep.equal(['leave.md']);
    expect(await found({ limit: 1 })).to.deep.equal(['leave.md']);
  });

  it('refuses what is no search, before anybody is asked', async () => {
    for (const [options, kind] of [[{ base: '' }, 'validation'], [{ base: 'nobody' }, 'config'], [{ base: '__proto__' }, 'config'], [{ query: ' ' }, 'validation'], [{ limit: 0 }, 'validation'], [{ limit: 101 }, 'validation'], [{ minScore: 2 }, 'validation'], [{ filter: 'x' }, 'validation'], [{ model: 'other' }, 'config']] as const) {
      expect(errorOf(await search(options))?.kind, JSON.stringify(options)).to.equal(kind);
    }
    expect(runner.asked).to.deep.equal([]);
  });

  it('says when the base holds vectors of another model or length', async () => {
    await knowledge.updateBase('handbook', { model: 'better' });
    expect(errorOf(await search({}))).to.include({ kind: 'config', message: 'The knowledge base "handbook" is searched with better (7 dimensions), and 2 of its documents were embedded with words (7 dimensions).', hint: 'Index the base again in the Knowledge panel.' });
    await knowledge.updateBase('handbook', { model: 'words' });
    runner.dimensions = 3;
    expect(errorOf(await search({}))?.message).to.include('(3 dimensions)').and.include('(7 dimensions)');
  });

  it('takes no answer of a resource that stands in', async () => {
    runner.model = 'stand-in';
    const events = await search({});
    expect(errorOf(events)?.message).to.include('"stand-in"');
    expect(dataOf(events)).to.deep.equal([]);
  });

  it('finds nothing in an empty base, says so, and asks nobody', async () => {
    await knowledge.createBase({ ...BASE, name: 'empty' });
    const events = await search({ base: 'empty' });
    expect(events.map(({ type }) => type)).to.deep.equal(['start', 'warning', 'data', 'finish']);
    expect(runner.asked).to.deep.equal([]);
  });

  it('hands searches in other bases, and all other actions, on', async () => {
    const elsewhere = createWordsRunner();
    elsewhere.run = async function* () { yield { type: 'data', data: ['elsewhere'] }; };
    expect(dataOf(await search({ base: 'remote' }, elsewhere))).to.deep.equal(['elsewhere']);
    expect(dataOf(await search({}, elsewhere)).length).to.equal(2);
    const events: AiEvent[] = [];
    for await (const event of createKnowledgeRunner({ store, runner }).run({ resource: 'local', action: 'embed', options: { prompt: '', input: ['pay'] } }, { signal: NEVER })) events.push(event);
    expect(events.at(-1)?.type).to.equal('finish');
  });
});
