import { expect } from 'chai';
import { importExamples } from '../import-examples.ts';
import { createTestApp, documentWith } from './server.fixture.ts';

interface AppAnswer { readonly id: string; readonly name: string; readonly document: unknown; readonly head: { readonly version: string; readonly revision: number }; readonly problems: readonly { readonly code: string }[] }

describe('/api/apps', () => {
  it('makes an app of a document and gives it back', async () => {
    const app = createTestApp();
    const created = await app.call('POST', '/api/apps', { body: { document: documentWith('Hello', 'My first app!') } });
    expect(created.status).to.equal(201);
    const { id, name, head, problems } = (await created.json()) as AppAnswer;
    expect({ id, name, problems }).to.deep.equal({ id: 'my-first-app-r1', name: 'My first app!', problems: [] });
    expect(head.revision).to.equal(1);
    const read = (await (await app.call('GET', `/api/apps/${id}`)).json()) as AppAnswer;
    expect(read).to.deep.include({ id, name, head });
    expect(read.document).to.deep.equal(documentWith('Hello', 'My first app!'));
    expect(await (await app.call('GET', '/api/apps')).json()).to.deep.equal({ apps: [{ id, name, createdAt: '2026-01-02T00:00:01.000Z' }] });
  });

  it('keeps what can be used of a document and says what is wrong with the rest', async () => {
    const app = createTestApp();
    const document = { ...documentWith('Hello'), surprise: 1 };
    const { problems } = (await (await app.call('POST', '/api/apps', { body: { document } })).json()) as AppAnswer;
    expect(problems.length).to.be.above(0);
  });

  it('refuses what is no document, with the problems', async () => {
    const app = createTestApp();
    const response = await app.call('POST', '/api/apps', { body: { document: { inlay: 99 } } });
    expect(response.status).to.equal(422);
    const body = (await response.json()) as { error: { code: string; message: string }; problems: { code: string; path: string[] }[] };
    expect(body.error.code).to.equal('bad-document');
    expect(body.problems[0]).to.deep.include({ code: 'unknown-format', path: ['inlay'] });
    expect((await app.call('GET', '/api/apps').then((answer) => answer.json()))).to.deep.equal({ apps: [] });
  });

  it('gives the examples that were deleted, so that new apps can be made of them', async () => {
    const app = createTestApp();
    const { folders } = app.dependencies;
    const ids = async (): Promise<readonly string[]> => ((await (await app.call('GET', '/api/examples')).json()) as { examples: { id: string; document: { name: string } }[] }).examples.map(({ id, document }) => `${id}: ${document.name}`);
    await importExamples(app.dependencies, folders.examples);
    expect(await ids()).to.deep.equal([]);
    expect((await app.call('DELETE', '/api/apps/notes')).status).to.equal(204);
    await importExamples(app.dependencies, folders.examples);
    expect([await ids(), (await (await app.call('GET', '/api/apps')).json())]).to.deep.equal([['notes: Notes'], { apps: [] }]);
  });

  it('does not know what is not there', async () => {
    const app = createTestApp();
    for (const id of ['nothing', '..%2F..%2Fetc', "'%20OR%201=1"]) expect((await app.call('GET', `/api/apps/${id}`)).status).to.equal(404);
    expect((await app.call('POST', '/api/apps', { body: { document: documentWith('x'), id: 'chosen' } })).status).to.equal(400);
  });
});
