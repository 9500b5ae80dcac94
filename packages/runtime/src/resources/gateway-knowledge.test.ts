import { expect } from 'chai';
import type { IndexEvent } from '../knowledge/index.ts';
import { KnowledgeError } from '../knowledge/index.ts';
import { createGatewayKnowledge } from './gateway-knowledge.ts';

describe('createGatewayKnowledge', () => {
  const over = (respond: (url: string, init: RequestInit) => Promise<Response>) => {
    const calls: (readonly [method: string | undefined, url: string, body: unknown])[] = [];
    const knowledge = createGatewayKnowledge({ server: 'http://inlay.test', fetch: ((url: string, init: RequestInit) => (calls.push([init.method, url, init.body === undefined ? undefined : JSON.parse(String(init.body))]), respond(url, init))) as typeof fetch });
    return { knowledge, calls };
  };
  const signal = new AbortController().signal;
  const all = async (events: AsyncIterable<IndexEvent>): Promise<readonly IndexEvent[]> => {
    const list: IndexEvent[] = [];
    for await (const event of events) list.push(event);
    return list;
  };

  it('asks the server under names that rewrite no address', async () => {
    const { knowledge, calls } = over(async (url) => (url.endsWith('/documents') ? Response.json({ documents: [] }) : url.endsWith('/knowledge') ? Response.json({ bases: [] }) : new Response(null, { status: 204 })));
    await knowledge.listBases();
    await knowledge.listDocuments('a/../b');
    await knowledge.removeDocument('x', 'd');
    await knowledge.updateBase('x', { name: 'y' });
    expect(calls).to.deep.equal([['GET', 'http://inlay.test/api/knowledge', undefined], ['GET', 'http://inlay.test/api/knowledge/a%2F..%2Fb/documents', undefined], ['DELETE', 'http://inlay.test/api/knowledge/x/documents/d', undefined], ['PATCH', 'http://inlay.test/api/knowledge/x', { name: 'y' }]]);
  });

  it('hands on how indexing goes, and what ended it', async () => {
    const events: IndexEvent[] = [{ type: 'progress', document: 'a', done: 1, total: 2, reused: 0 }, { type: 'finish' }];
    const { knowledge, calls } = over(async () => new Response(`: ping\n\n${events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('')}`));
    expect(await all(knowledge.addDocument('x', { name: 'a', text: 'b' }, { signal }))).to.deep.equal(events);
    expect(await all(knowledge.reindex('x', { signal, fresh: true }))).to.deep.equal(events);
    expect(calls.map(([method, url, body]) => [method, url.slice(-12), body])).to.deep.equal([['PUT', '/x/documents', { name: 'a', text: 'b' }], ['POST', 'ge/x/reindex', { fresh: true }]]);
  });

  it('tells a refusal, a server that is not there, a connection that breaks off, and a stop', async () => {
    const refused = over(async () => Response.json({ error: { code: 'base-taken', message: 'Taken.', hint: 'Choose another.' } }, { status: 409 })).knowledge;
    const error: unknown = await refused.createBase({ name: 'x', resource: 'r', model: 'm' }).catch((caught: unknown) => caught);
    expect(error).to.be.instanceOf(KnowledgeError).and.to.include({ code: 'base-taken', message: 'Taken.', hint: 'Choose another.' });
    expect((await all(refused.addDocument('x', { name: 'a', text: 'b' }, { signal })))[0]).to.have.nested.property('error.message', 'Taken.');
    const gone = over(async () => Promise.reject(new TypeError('Failed to fetch'))).knowledge;
    expect(await gone.listBases().catch((caught: unknown) => (caught as KnowledgeError).code)).to.equal('unavailable');
    expect((await all(gone.reindex('x', { signal })))[0]).to.have.nested.property('error.kind', 'network');
    expect((await all(over(async () => new Response('data: {"type":"progress"}\n\n')).knowledge.reindex('x', { signal }))).at(-1)).to.have.nested.property('error.kind', 'truncated');
    const stopped = new AbortController();
    stopped.abort();
    expect((await all(gone.reindex('x', { signal: stopped.signal })))[0]).to.have.nested.property('error.kind', 'aborted');
  });
});
