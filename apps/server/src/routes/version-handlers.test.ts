import { expect } from 'chai';
import { createTestApp, documentWith } from './server.fixture.ts';
import type { TestApp } from './server.fixture.ts';

interface Saved { readonly version: { readonly id: string; readonly message: string; readonly author: string; readonly at: string; readonly origin: string; readonly editCount: number; readonly restored?: string }; readonly head: { readonly version: string; readonly revision: number }; readonly document: { readonly name: string; readonly components: Record<string, { props: { value: string } }> } }
const setValue = (value: string) => ({ type: 'setProp', name: 'text1', prop: 'value', value });

async function createNotes(app: TestApp): Promise<{ readonly id: string; readonly version: string }> {
  const { id, head } = (await (await app.call('POST', '/api/apps', { body: { document: documentWith('first') } })).json()) as { id: string; head: { version: string } };
  return { id, version: head.version };
}
const save = (app: TestApp, id: string, body: object): Promise<Response> => app.call('POST', `/api/apps/${id}/versions`, { body: { message: '', ...body } });
const valueOf = ({ document }: Saved): string | undefined => document.components['text1']?.props.value;

describe('/api/apps/{app}/versions', () => {
  let app: TestApp;
  let notes: { readonly id: string; readonly version: string };
  beforeEach(async () => {
    app = createTestApp();
    notes = await createNotes(app);
  });

  it('applies edits to the newest version; author and time come from the server', async () => {
    const response = await save(app, notes.id, { edits: [setValue('second')], message: 'Said more', expected: notes.version });
    expect(response.status).to.equal(201);
    const saved = (await response.json()) as Saved;
    expect(saved.version).to.include({ message: 'Said more', author: 'ada', origin: 'hand', editCount: 1 });
    expect(saved.version.at).to.match(/^2026-01-02T/);
    expect(saved.head).to.deep.equal({ version: saved.version.id, revision: 2 });
    expect(valueOf(saved)).to.equal('second');
  });

  it('says in words what edits did when no message comes with them', async () => {
    const saved = (await (await save(app, notes.id, { edits: [setValue('second')], expected: notes.version })).json()) as Saved;
    expect(saved.version.message).to.include('text1');
  });

  it('refuses a change to an old version with 412 and the newest one', async () => {
    const { head } = (await (await save(app, notes.id, { edits: [setValue('mine')], expected: notes.version })).json()) as Saved;
    const late = await save(app, notes.id, { edits: [setValue('theirs')], expected: notes.version });
    expect(late.status).to.equal(412);
    expect(await late.json()).to.deep.include({ head });
    expect((await save(app, notes.id, { edits: [setValue('x')], expected: '' })).status).to.equal(412);
  });

  it('lets one of many simultaneous changes win', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, (_, index) => save(app, notes.id, { edits: [setValue(`try ${index}`)], expected: notes.version })));
    expect(all.filter(({ status }) => status === 201)).to.have.length(1);
    expect(all.filter(({ status }) => status === 412)).to.have.length(7);
  });

  it('refuses edits that cannot be applied with 422 and the problems, and saves nothing', async () => {
    for (const edits of [[{ type: 'setProp', name: 'nobody', prop: 'value', value: 'x' }], [setValue('fine'), { type: 'removeComponent', name: 'nobody' }], [{ type: 'nonsense' }], ['text'], [null]]) {
      const response = await save(app, notes.id, { edits, expected: notes.version });
      expect(response.status, JSON.stringify(edits)).to.equal(422);
      const { error, problems } = (await response.json()) as { error: { code: string; message: string }; problems: { message: string }[] };
      expect(error.code).to.equal('edits-refused');
      expect(error.message).to.equal(problems[0]?.message);
    }
    const { versions } = (await (await app.call('GET', `/api/apps/${notes.id}/versions`)).json()) as { versions: unknown[] };
    expect(versions).to.have.length(1);
  });

  it('refuses fields that only the server sets (T10)', async () => {
    for (const extra of [{ author: 'eve' }, { at: '1999' }, { origin: 'import' }, { document: {} }]) expect((await save(app, notes.id, { edits: [setValue('x')], expected: notes.version, ...extra })).status).to.equal(400);
  });

  it('lists versions newest first, page by page', async () => {
    let { version } = notes;
    for (const value of ['b', 'c', 'd']) ({ version } = ((await (await save(app, notes.id, { edits: [setValue(value)], message: value, expected: version })).json()) as Saved).head);
    const list = async (query: string): Promise<{ id: string; message: string }[]> => ((await (await app.call('GET', `/api/apps/${notes.id}/versions${query}`)).json()) as { versions: { id: string; message: string }[] }).versions;
    expect((await list('')).map(({ message }) => message)).to.deep.equal(['d', 'c', 'b', 'Created the app']);
    const page = await list('?limit=2');
    expect(page.map(({ message }) => message)).to.deep.equal(['d', 'c']);
    expect((await list(`?limit=2&from=${page[1]!.id}`)).map(({ message }) => message)).to.deep.equal(['c', 'b']);
    for (const query of ['?limit=0', '?limit=1000', '?limit=x', '?from=x', '?offset=1']) expect((await app.call('GET', `/api/apps/${notes.id}/versions${query}`)).status, query).to.equal(400);
  });

  it('gives back any version with its document and edits', async () => {
    const { version } = (await (await save(app, notes.id, { edits: [setValue('second')], expected: notes.version })).json()) as Saved;
    const first = (await (await app.call('GET', `/api/apps/${notes.id}/versions/${notes.version}`)).json()) as Saved;
    expect(valueOf(first)).to.equal('first');
    const detail = (await (await app.call('GET', `/api/apps/${notes.id}/versions/${version.id}`)).json()) as { edits: unknown[] };
    expect(detail.edits).to.deep.equal([setValue('second')]);
  });

  it('brings an old version back as a new one', async () => {
    const { head } = (await (await save(app, notes.id, { edits: [setValue('second')], expected: notes.version })).json()) as Saved;
    const restore = (expected: string): Promise<Response> => app.call('POST', `/api/apps/${notes.id}/versions/${notes.version}/restore`, { body: { expected } });
    expect((await restore(notes.version)).status).to.equal(412);
    const restored = (await (await restore(head.version)).json()) as Saved;
    expect(valueOf(restored)).to.equal('first');
    expect(restored.version).to.include({ origin: 'restore', restored: notes.version });
    expect(restored.head.revision).to.equal(3);
  });

  it('brings back one part of a version, and refuses a part that does not fit', async () => {
    const { head } = (await (await save(app, notes.id, { edits: [setValue('second'), { type: 'setAppName', name: 'Other' }], expected: notes.version })).json()) as Saved;
    const restore = (part: object): Promise<Response> => app.call('POST', `/api/apps/${notes.id}/versions/${notes.version}/restore`, { body: { expected: head.version, parts: [part] } });
    for (const part of [{ section: 'components' }, { section: 'components', name: '' }, { section: 'app', name: '', path: ['pages'] }, { section: 'app', name: 'text1', path: ['name'] }, { section: 'nothing', name: 'text1' }, { section: 'components', name: 'text1', path: ['a', 'b', 'c', 'd', 'e'] }]) expect((await restore(part)).status).to.equal(400);
    for (const body of [{ part: { section: 'components', name: 'text1' } }, { parts: [] }, { parts: Array.from({ length: 101 }, () => ({ section: 'components', name: 'text1' })) }]) {
      expect((await app.call('POST', `/api/apps/${notes.id}/versions/${notes.version}/restore`, { body: { expected: head.version, ...body } })).status).to.equal(400);
    }
    expect((await restore({ section: 'pages', name: 'nowhere' })).status).to.equal(201);
    expect((await restore({ section: 'components', name: 'text1' })).status).to.equal(412);
    const { head: newest } = (await (await app.call('GET', `/api/apps/${notes.id}`)).json()) as Saved;
    const part = (await (await app.call('POST', `/api/apps/${notes.id}/versions/${notes.version}/restore`, { body: { expected: newest.version, parts: [{ section: 'components', name: 'text1', path: ['props', 'value'] }] } })).json()) as Saved;
    expect([valueOf(part), part.document.name, part.version.message]).to.deep.equal(['first', 'Other', `Brought back value of text1 from the version of ${part.version.message.slice(-24)}`]);
  });

  it('brings back several parts of a version as one new version', async () => {
    const without = (await (await save(app, notes.id, { edits: [{ type: 'setAppName', name: 'Other' }, { type: 'removeComponent', name: 'text1' }], expected: notes.version })).json()) as Saved;
    const parts = [{ section: 'components', name: 'text1' }, { section: 'app', name: '', path: ['name'] }];
    const back = (await (await app.call('POST', `/api/apps/${notes.id}/versions/${notes.version}/restore`, { body: { expected: without.head.version, parts } })).json()) as Saved;
    expect([valueOf(back), back.document.name !== 'Other', back.head.revision]).to.deep.equal(['first', true, without.head.revision + 1]);
    expect(back.version.message).to.include('Brought back text1 and the name of the app from the version of');
  });

  it('takes back one change, or says what later change stands on it', async () => {
    const wrong = ((await (await save(app, notes.id, { edits: [setValue('wrong')], message: 'Said nonsense', expected: notes.version })).json()) as Saved).head.version;
    const later = ((await (await save(app, notes.id, { edits: [{ type: 'setAppName', name: 'Later' }], expected: wrong })).json()) as Saved).head.version;
    const takeBack = (version: string, expected: string): Promise<Response> => app.call('POST', `/api/apps/${notes.id}/versions/${version}/take-back`, { body: { expected } });
    expect((await takeBack(wrong, wrong)).status).to.equal(412);
    expect((await takeBack(notes.version, later)).status).to.equal(400);
    const taken = (await (await takeBack(wrong, later)).json()) as Saved;
    expect([valueOf(taken), taken.document.name, taken.version.message]).to.deep.equal(['first', 'Later', 'Took back: Said nonsense']);
    const again = ((await (await save(app, notes.id, { edits: [setValue('again')], expected: taken.head.version })).json()) as Saved).head.version;
    const refused = await takeBack(wrong, again);
    expect(refused.status).to.equal(409);
    expect(await refused.json()).to.have.nested.property('conflicts[0].path').that.deep.equals(['components', 'text1', 'props', 'value']);
  });

  it('keeps a name, a note and a pin at a version, and finds versions by words and marks', async () => {
    const second = ((await (await save(app, notes.id, { edits: [setValue('b')], message: 'Said b', expected: notes.version })).json()) as Saved).head.version;
    const mark = (body: object): Promise<Response> => app.call('PUT', `/api/apps/${notes.id}/versions/${second}/mark`, { body });
    for (const body of [{ name: 'x' }, { name: 'x'.repeat(201), note: '', pinned: false }, { name: '', note: '', pinned: 'yes' }]) expect((await mark(body)).status).to.equal(400);
    expect(await (await mark({ name: ' Before the launch ', note: '', pinned: true })).json()).to.deep.include({ mark: { name: 'Before the launch', note: '', pinned: true } });
    const found = async (query: string): Promise<readonly string[]> => ((await (await app.call('GET', `/api/apps/${notes.id}/versions?${query}`)).json()) as { versions: { message: string }[] }).versions.map(({ message }) => message);
    expect([await found('search=LAUNCH'), await found('search=created'), await found('marked=true'), await found('author=ada'), await found('author=eve'), await found('origin=restore'), await found('mine=true&author=eve')])
      .to.deep.equal([['Said b'], ['Created the app'], ['Said b'], ['Said b', 'Created the app'], [], [], ['Said b', 'Created the app']]);
    await mark({ name: '', note: '', pinned: false });
    expect(await found('marked=true')).to.deep.equal([]);
    expect((await app.call('PUT', `/api/apps/${notes.id}/versions/${'0'.repeat(64)}/mark`, { body: { name: 'x', note: '', pinned: false } })).status).to.equal(404);
  });

  it('follows the name of the document in the list of apps', async () => {
    await save(app, notes.id, { edits: [{ type: 'setAppName', name: 'Renamed' }], expected: notes.version });
    expect(await (await app.call('GET', '/api/apps')).json()).to.have.nested.property('apps[0].name', 'Renamed');
  });

  it('knows no version of another app (T12)', async () => {
    const other = await createNotes(app);
    const changed = (await (await save(app, other.id, { edits: [setValue('only here')], expected: other.version })).json()) as Saved;
    const foreign = `/api/apps/${notes.id}/versions/${changed.version.id}`;
    expect((await app.call('GET', foreign)).status).to.equal(404);
    expect((await app.call('POST', `${foreign}/restore`, { body: { expected: notes.version } })).status).to.equal(404);
    expect(await (await app.call('GET', `/api/apps/${notes.id}/versions?from=${changed.version.id}`)).json()).to.deep.equal({ versions: [] });
    expect((await save(app, notes.id, { edits: [setValue('x')], expected: changed.version.id })).status).to.equal(412);
    for (const path of ['/api/apps/nothing/versions', `/api/apps/nothing/versions/${notes.version}`]) expect((await app.call('GET', path)).status).to.equal(404);
  });
});
