import { createMemoryKnowledgeStore } from '@inlay/runtime/knowledge';
import { expect, fixture, html } from '@open-wc/testing';
import { RECORD, storedDocument } from '../../../runtime/src/knowledge/knowledge-store.contract.ts';
import type { InlayApp } from './app-view.ts';
import './register.ts';

const document = {
  inlay: 1, name: 'Search', pages: { main: { title: 'Main' } }, components: {},
  queries: { find: { action: 'searchVectors', options: { base: 'handbook', query: 'leave', limit: 1 } }, other: { action: 'searchVectors', options: { base: 'remote', query: 'leave' } } },
};
const local = { name: 'local', description: '', baseUrl: 'http://localhost:9', schema: 'openai' as const, models: ['words'], headers: {} };

describe('<inlay-app> with knowledge', () => {
  const { fetch } = globalThis;
  let asked: string[];
  beforeEach(() => {
    asked = [];
    globalThis.fetch = (async (input: string) => {
      asked.push(input);
      return input.startsWith(local.baseUrl) ? Response.json({ data: [{ index: 0, embedding: [5, 1] }] }) : Response.json({ error: { code: 'signed-out', message: 'Not here.' } }, { status: 401 });
    }) as typeof globalThis.fetch;
  });
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  it('searches the bases that the page keeps, embeds with a resource without a key, and asks the server for all others', async () => {
    const store = createMemoryKnowledgeStore();
    await store.createBase(RECORD);
    await store.putDocument('b1', storedDocument('a.md', ['leave', 'a much longer text than the other']));
    const view = await fixture<InlayApp>(html`<inlay-app .document=${document} .resources=${{ local }} .knowledge=${store}></inlay-app>`);
    const app = view.runningApp!;
    await app.query('find')!.trigger();
    expect(app.evaluate('<< find.data.map(doc => doc.content) >>')).to.deep.equal(['leave']);
    expect(asked).to.deep.equal(['http://localhost:9/v1/embeddings']);
    await app.query('other')!.trigger();
    expect(app.evaluate('<< other.error.message >>')).to.equal('Not here.');
    expect(asked[1]).to.contain('/api/run');
  });
});
