import { expect } from 'chai';
import { createTestApp, documentWith } from './server.fixture.ts';

describe('/api/apps/{app}/blame', () => {
  it('names the version that changed each value last, and the one that added the entry', async () => {
    const app = createTestApp();
    const { id, head } = (await (await app.call('POST', '/api/apps', { body: { document: documentWith('first') } })).json()) as { id: string; head: { version: string } };
    await app.call('POST', `/api/apps/${id}/versions`, { body: { edits: [{ type: 'setProp', name: 'text1', prop: 'value', value: 'second' }], message: 'Said more', expected: head.version } });
    const blame = (await (await app.call('GET', `/api/apps/${id}/blame?name=text1`)).json()) as { changes: { path: string[]; version: { message: string; author: string } }[]; added: { id: string } };
    expect(blame.changes.map(({ path, version }) => [path, version.message, version.author])).to.deep.equal([[['props', 'value'], 'Said more', 'ada']]);
    expect(blame.added.id).to.equal(head.version);
    expect(await (await app.call('GET', `/api/apps/${id}/blame?name=nobody`)).json()).to.deep.equal({ changes: [] });
    for (const [path, status] of [['/api/apps/nothing/blame?name=a', 404], [`/api/apps/${id}/blame`, 400], [`/api/apps/${id}/blame?name=a&branch=nowhere`, 404]] as const) expect((await app.call('GET', path)).status, path).to.equal(status);
  });
});
