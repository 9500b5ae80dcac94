import { expect } from 'chai';
import { addApp, appDocument, publish, rename } from './releases.fixture.ts';
import type { Releases } from './releases.fixture.ts';
import { createTestApp } from './server.fixture.ts';

const list = async (response: Response): Promise<Releases> => (await response.json()) as Releases;
const code = async (response: Response): Promise<string> => ((await response.json()) as { readonly error: { readonly code: string } }).error.code;

async function start(parts: Readonly<Record<string, unknown>> = {}) {
  const app = createTestApp();
  const { id, head } = await addApp(app, appDocument('First', parts));
  return { app, id, head, at: (path: string) => `/api/apps/${id}/${path}` };
}

describe('releases', () => {
  it('start with nothing live, and suggest the first one', async () => {
    const { app, head, at } = await start();
    expect((await list(await app.call('GET', at('releases')))).environments).to.deep.equal({ staging: { version: null, before: null }, live: { version: null, before: null } });
    expect(await (await app.call('GET', at(`release-draft?source=${head}`))).json()).to.deep.include({ version: '1.0.0', notes: 'First release.' });
  });

  it('are published with notes, author and kit, and the next one is suggested from what changed since', async () => {
    const { app, id, head, at } = await start();
    const published = await publish(app, id, { version: '1.0.0', source: head, notes: ' The first. ' });
    expect(published.status).to.equal(201);
    const { releases, environments, moves } = await list(published);
    expect(releases[0]).to.include({ version: '1.0.0', source: head, notes: 'The first.', author: 'ada', kit: '0.1.0' });
    expect(environments.live).to.deep.equal({ version: '1.0.0', before: null });
    expect(moves[0]).to.include({ environment: 'live', from: null, to: '1.0.0', by: 'ada', cause: 'published' });
    const next = await rename(app, id, { name: 'Second', expected: head });
    expect(await (await app.call('GET', at(`release-draft?source=${next}`))).json()).to.deep.include({ version: '1.0.1', level: 'patch', notes: '- Renamed the app to Second' });
    await publish(app, id, { version: '1.0.1', source: next });
    const changed = async (since: string): Promise<unknown> => ((await (await app.call('GET', at(`release-draft?source=${next}${since}`))).json()) as { readonly notes: string }).notes;
    expect([await changed(''), await changed('&since=1.0.1'), await changed('&since=1.0.0')]).to.deep.equal(['', '', '- Renamed the app to Second']);
    const unknown = await app.call('GET', at(`release-draft?source=${next}&since=7.0.0`));
    expect([unknown.status, await code(unknown)]).to.deep.equal([404, 'no-release']);
  });

  it('are refused where the version is taken, too low, or none, with nothing written', async () => {
    const { app, id, head, at } = await start();
    await publish(app, id, { version: '1.1.0', source: head });
    for (const [version, status, expected] of [['1.1.0', 409, 'version-taken'], ['1.0.0', 409, 'version-low'], ['v2', 400, 'bad-version'], ['2', 400, 'bad-version']] as const) {
      const response = await publish(app, id, { version, source: head });
      expect([response.status, await code(response)]).to.deep.equal([status, expected]);
    }
    expect((await publish(app, id, { version: '2.0.0', source: 'a'.repeat(64) })).status).to.equal(404);
    expect((await publish(app, 'nobody', { version: '2.0.0', source: head })).status).to.equal(404);
    expect((await list(await app.call('GET', at('releases')))).releases).to.have.length(1);
  });

  it('tell what is wrong with the document, and are made once that is confirmed', async () => {
    const { app, id, head, at } = await start({ components: { text1: { type: 'text', parent: 'main', order: 'a0', props: { value: '<< gone.value >>' } } }, queries: { ask: { resource: 'nowhere', action: 'generateText', run: 'onLoad', options: { prompt: 'x', system: '<< urlParams.tone >>' } } } });
    const draft = (await (await app.call('GET', at(`release-draft?source=${head}`))).json()) as { readonly problems: readonly { readonly code: string }[] };
    expect(draft.problems.map((problem) => problem.code)).to.include.members(['expression-reference', 'release-open-option', 'release-no-resource']);
    const refused = await publish(app, id, { version: '1.0.0', source: head });
    expect([refused.status, await code(refused)]).to.deep.equal([422, 'has-problems']);
    expect((await publish(app, id, { version: '1.0.0', source: head, confirmed: true })).status).to.equal(201);
  });

  it('go to staging first, are promoted, and are rolled back in one step', async () => {
    const { app, id, head, at } = await start();
    await publish(app, id, { version: '1.0.0', source: head });
    await publish(app, id, { version: '1.1.0', source: await rename(app, id, { name: 'Second', expected: head }), environment: 'staging' });
    const promoted = await list(await app.call('PUT', at('environments/live'), { body: { from: '1.0.0', to: '1.1.0' } }));
    expect(promoted.environments).to.deep.equal({ staging: { version: '1.1.0', before: null }, live: { version: '1.1.0', before: '1.0.0' } });
    const stale = await app.call('POST', at('environments/live/roll-back'), { body: { from: '1.0.0' } });
    expect([stale.status, await code(stale)]).to.deep.equal([409, 'moved']);
    const back = await list(await app.call('POST', at('environments/live/roll-back'), { body: { from: '1.1.0' } }));
    expect([back.environments.live, back.moves[0]?.cause]).to.deep.equal([{ version: '1.0.0', before: null }, 'rolled-back']);
    expect((await list(await app.call('PUT', at('environments/live'), { body: { from: '1.0.0', to: null } }))).environments.live).to.deep.equal({ version: null, before: '1.0.0' });
    expect((await app.call('PUT', at('environments/live'), { body: { from: null, to: '7.0.0' } })).status).to.equal(404);
    expect((await app.call('PUT', at('environments/other'), { body: { from: null, to: null } })).status).to.equal(400);
  });

  it('are planned for later, refused in the past, and cancelled', async () => {
    const { app, id, head, at } = await start();
    expect(await code(await publish(app, id, { version: '1.0.0', source: head, due: '2020-01-01T00:00:00.000Z' }))).to.equal('past');
    expect((await list(await app.call('GET', at('releases')))).releases).to.deep.equal([]);
    const planned = await list(await publish(app, id, { version: '1.0.0', source: head, due: '2030-01-01T00:00:00.000Z' }));
    expect([planned.environments.live.version, planned.plans[0]?.state.status]).to.deep.equal([null, 'waiting']);
    const cancelled = await list(await app.call('DELETE', at(`plans/${planned.plans[0]!.id}`)));
    expect(cancelled.plans[0]?.state.status).to.equal('cancelled');
    expect((await app.call('DELETE', at(`plans/${planned.plans[0]!.id}`))).status).to.equal(404);
  });

  it('say which sites may show the app, each as an origin', async () => {
    const { app, at } = await start();
    expect((await list(await app.call('GET', at('releases')))).origins).to.deep.equal([]);
    expect((await list(await app.call('PUT', at('origins'), { body: { origins: ['https://shop.example:443', 'https://shop.example', '*'] } }))).origins).to.deep.equal(['https://shop.example', '*']);
    for (const origin of ['shop.example', 'https://shop.example/path', 'ftp://shop.example', 'https://*.example', 'null']) expect((await app.call('PUT', at('origins'), { body: { origins: [origin] } })).status, origin).to.equal(400);
  });

  it('are said at the versions that they are, which can be listed alone', async () => {
    const { app, id, head, at } = await start();
    await publish(app, id, { version: '1.0.0', source: head });
    await rename(app, id, { name: 'Second', expected: head });
    const versions = async (query: string) => ((await (await app.call('GET', at(`versions${query}`))).json()) as { readonly versions: readonly { readonly id: string; readonly releases?: readonly string[] }[] }).versions.map((each) => each.releases);
    expect([await versions(''), await versions('?released=true')]).to.deep.equal([[undefined, ['1.0.0']], [['1.0.0']]]);
  });

  it('never change by editing or by restoring a version', async () => {
    const { app, id, head, at } = await start();
    await publish(app, id, { version: '1.0.0', source: head });
    const before = await app.callAnonymously('GET', `/apps/${id}@live/document`);
    const second = await rename(app, id, { name: 'Second', expected: head });
    await app.call('POST', at(`versions/${head}/restore`), { body: { expected: second } });
    const after = await app.callAnonymously('GET', `/apps/${id}@live/document`);
    expect(await after.text()).to.equal(await before.text());
    expect((await list(await app.call('GET', at('releases')))).moves).to.have.length(1);
  });
});
