import { expect } from 'chai';
import { createTestApp, documentWith } from './server.fixture.ts';
import type { TestApp } from './server.fixture.ts';

interface Saved { readonly version: { readonly id: string; readonly parents: readonly string[]; readonly origin: string; readonly message: string }; readonly head: { readonly version: string }; readonly document: { readonly name: string; readonly components: Record<string, { props: { value: string } }> } }
interface Plan { readonly status: string; readonly ahead: number; readonly behind: number; readonly expected: string; readonly expectedFrom: string; readonly conflicts: readonly { readonly path: readonly string[] }[] }
const setValue = (value: string) => ({ type: 'setProp', name: 'text1', prop: 'value', value });
const setName = (name: string) => ({ type: 'setAppName', name });

/** An app with one text, and ways to change it and its branches. */
async function makeNotes() {
  const server: TestApp = createTestApp();
  const { id, head } = (await (await server.call('POST', '/api/apps', { body: { document: documentWith('first') } })).json()) as { id: string; head: { version: string } };
  const at = (path: string): string => `/api/apps/${id}${path}`;
  const read = async <Answer>(path: string): Promise<Answer> => (await (await server.call('GET', at(path))).json()) as Answer;
  const headOf = async (branch: string): Promise<string> => (await read<Saved>(`?branch=${encodeURIComponent(branch)}`)).head.version;
  const save = async (branch: string, ...edits: readonly object[]): Promise<Response> => server.call('POST', at(`/versions?branch=${encodeURIComponent(branch)}`), { body: { edits, message: '', expected: await headOf(branch) } });
  const create = (name: string, version = head.version): Promise<Response> => server.call('POST', at('/branches'), { body: { name, version } });
  const change = (name: string, body: object): Promise<Response> => server.call('PATCH', at(`/branches/${encodeURIComponent(name)}`), { body });
  const plan = (into: string, from: string): Promise<Plan> => read(`/branches/${encodeURIComponent(into)}/merge?from=${encodeURIComponent(from)}`);
  const merge = async (into: string, from: string, choices: readonly object[] = []): Promise<Response> => {
    const { expected, expectedFrom } = await plan(into, from);
    return server.call('POST', at(`/branches/${encodeURIComponent(into)}/merge`), { body: { from, expected, expectedFrom, choices } });
  };
  const valueOn = async (branch: string): Promise<string | undefined> => (await read<Saved>(`?branch=${encodeURIComponent(branch)}`)).document.components['text1']?.props.value;
  return { server, id, first: head.version, at, read, headOf, save, create, change, plan, merge, valueOn };
}

const codeIn = async (response: Response): Promise<readonly [number, string]> => [response.status, ((await response.json()) as { error: { code: string } }).error.code];

describe('/api/apps/{app}/branches', () => {
  it('begins a branch, whose versions are its own', async () => {
    const { server, create, save, valueOn, read, at } = await makeNotes();
    expect((await create('feature/words')).status).to.equal(201);
    expect((await save('feature/words', setValue('other'), setName('Renamed'))).status).to.equal(201);
    expect([await valueOn('main'), await valueOn('feature/words')]).to.deep.equal(['first', 'other']);
    const { branches } = await read<{ readonly branches: readonly { readonly name: string; readonly newest: { readonly author: string } }[] }>('/branches');
    expect(branches.map(({ name, newest }) => [name, newest.author])).to.deep.equal([['feature/words', 'ada'], ['main', 'ada']]);
    expect((await read<{ readonly versions: readonly unknown[] }>('/versions?branch=feature%2Fwords')).versions).to.have.length(2);
    expect((await read<{ readonly versions: readonly unknown[] }>('/versions')).versions).to.have.length(1);
    // The list of apps has the name on main.
    expect(await (await server.call('GET', '/api/apps')).json()).to.have.nested.property('apps[0].name', 'Notes');
    expect(await codeIn(await server.call('GET', at('?branch=nowhere')))).to.deep.equal([404, 'no-such-branch']);
  });

  it('refuses names that are taken or no names, and versions that are not there', async () => {
    const { create } = await makeNotes();
    expect(await codeIn(await create('main'))).to.deep.equal([409, 'branch-taken']);
    expect(await codeIn(await create('a..b'))).to.deep.equal([400, 'bad-branch-name']);
    expect(await codeIn(await create('other', '0'.repeat(64)))).to.deep.equal([404, 'history-unknown-version']);
  });

  it('merges what both changed', async () => {
    const { create, save, plan, merge, headOf, valueOn, id, server } = await makeNotes();
    await create('side');
    await save('side', setValue('theirs'));
    await save('main', setName('Ours'));
    const parents = [await headOf('main'), await headOf('side')];
    expect(await plan('main', 'side')).to.deep.include({ status: 'diverged', ahead: 1, behind: 1, conflicts: [] });
    const merged = (await (await merge('main', 'side')).json()) as Saved;
    expect(merged.version).to.deep.include({ parents, origin: 'merge', message: 'Merged side into main: one version' });
    expect([await valueOn('main'), merged.document.name]).to.deep.equal(['theirs', 'Ours']);
    expect(await (await merge('main', 'side')).json()).to.deep.equal({ status: 'contained' });
    expect((await server.call('GET', `/api/apps/${id}/versions?origin=merge`)).status).to.equal(200);
  });

  it('asks where both changed one place, and takes the choice', async () => {
    const { create, save, merge, valueOn, plan } = await makeNotes();
    await create('side');
    await save('side', setValue('theirs'));
    await save('main', setValue('ours'));
    const refused = await merge('main', 'side');
    expect(refused.status).to.equal(409);
    const { conflicts } = (await refused.json()) as Plan;
    expect(conflicts).to.deep.equal([{ path: ['components', 'text1', 'props', 'value'], base: 'first', ours: 'ours', theirs: 'theirs' }]);
    expect((await plan('main', 'side')).conflicts).to.deep.equal(conflicts);
    expect((await merge('main', 'side', [{ path: conflicts[0]!.path, side: 'theirs' }])).status).to.equal(201);
    expect(await valueOn('main')).to.equal('theirs');
  });

  it('merges nothing when a branch moved since it was planned', async () => {
    const { server, at, create, save, plan } = await makeNotes();
    await create('side');
    await save('side', setValue('theirs'));
    const { expected, expectedFrom } = await plan('main', 'side');
    await save('side', setValue('later'));
    expect(await codeIn(await server.call('POST', at('/branches/main/merge'), { body: { from: 'side', expected, expectedFrom } }))).to.deep.equal([412, 'stale']);
  });

  it('lets a protected branch take merges only', async () => {
    const { server, at, create, save, change, merge, valueOn, first } = await makeNotes();
    await create('side');
    await change('main', { isProtected: true });
    expect(await codeIn(await save('main', setValue('x')))).to.deep.equal([403, 'branch-protected']);
    expect(await codeIn(await server.call('POST', at(`/versions/${first}/restore`), { body: { expected: first } }))).to.deep.equal([403, 'branch-protected']);
    await save('side', setValue('by merge'));
    expect((await merge('main', 'side')).status).to.equal(201);
    expect(await valueOn('main')).to.equal('by merge');
    await change('main', { isProtected: false });
    expect((await save('main', setValue('x'))).status).to.equal(201);
  });

  it('deletes a branch but nothing that it holds, and brings it back', async () => {
    const { server, at, create, save, change, headOf, read } = await makeNotes();
    await create('side');
    await save('side', setValue('only here'));
    const last = await headOf('side');
    expect(await codeIn(await change('main', { isDeleted: true }))).to.deep.equal([409, 'branch-kept']);
    expect((await (await change('side', { isDeleted: true })).json())).to.have.property('deletedAt');
    expect(await codeIn(await save('side', setValue('x')))).to.deep.equal([410, 'branch-deleted']);
    expect((await server.call('GET', at(`/versions/${last}`))).status).to.equal(200);
    expect((await read<{ readonly branches: readonly { readonly name: string; readonly deletedAt?: string }[] }>('/branches')).branches.map(({ name, deletedAt }) => [name, deletedAt !== undefined])).to.deep.equal([['main', false], ['side', true]]);
    await change('side', { isDeleted: false });
    expect((await save('side', setValue('x'))).status).to.equal(201);
    expect(await codeIn(await change('nowhere', { isDeleted: true }))).to.deep.equal([404, 'no-such-branch']);
  });

  it('knows no app that is not there', async () => {
    const { server } = await makeNotes();
    for (const [method, path, body] of [['GET', '', undefined], ['POST', '', { name: 'a', version: '0' }], ['PATCH', '/main', {}], ['GET', '/main/merge?from=x', undefined], ['POST', '/main/merge', { from: 'a', expected: '', expectedFrom: '' }]] as const) {
      expect(await codeIn(await server.call(method, `/api/apps/nothing/branches${path}`, { body })), path).to.deep.equal([404, 'no-such-app']);
    }
  });
});
