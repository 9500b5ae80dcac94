import { expect } from 'chai';
import { createTestApp, documentWith } from './server.fixture.ts';

describe('/api/app-files', () => {
  it('carries an app over with its history', async () => {
    const app = createTestApp();
    const { id, head } = (await (await app.call('POST', '/api/apps', { body: { document: documentWith('first', 'Notes') } })).json()) as { id: string; head: { version: string } };
    await app.call('POST', `/api/apps/${id}/versions`, { body: { edits: [{ type: 'setProp', name: 'text1', prop: 'value', value: 'second' }], message: 'Said more', expected: head.version } });
    const file = (await (await app.call('GET', `/api/apps/${id}/file`)).json()) as object;
    const opened = await app.call('POST', '/api/app-files', { body: file });
    expect(opened.status).to.equal(201);
    const copy = (await opened.json()) as { id: string; name: string };
    expect([copy.name, copy.id === id]).to.deep.equal(['Notes', false]);
    const versions = async (of: string): Promise<unknown> => (await app.call('GET', `/api/apps/${of}/versions`)).json();
    expect(await versions(copy.id)).to.deep.equal(await versions(id));
  });

  it('refuses what is no such file, and makes no app of it', async () => {
    const app = createTestApp();
    const refused = await app.call('POST', '/api/app-files', { body: { inlayHistory: 1, versions: [], branches: [], marks: [] } });
    expect([refused.status, ((await refused.json()) as { error: { code: string } }).error.code]).to.deep.equal([400, 'bad-app-file']);
    expect((await app.call('GET', '/api/apps/nothing/file')).status).to.equal(404);
    expect(await (await app.call('GET', '/api/apps')).json()).to.deep.equal({ apps: [] });
  });
});
