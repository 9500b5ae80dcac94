import { expect } from 'chai';
import { createTestApp, documentWith } from './server.fixture.ts';

const HOUR = 3_600_000;

/** A server whose clock a test sets, with an app of a version each hour for so many hours, four of them in each. */
async function openOldApp(hours: number) {
  let now = Date.UTC(2026, 0, 1);
  const app = createTestApp({ clock: () => now });
  const { id, head } = (await (await app.call('POST', '/api/apps', { body: { document: documentWith('Hello') } })).json()) as { id: string; head: { version: string } };
  let expected = head.version;
  for (let index = 0; index < hours * 4; index += 1) {
    now += HOUR / 4;
    const saved = (await (await app.call('POST', `/api/apps/${id}/versions`, { body: { edits: [{ type: 'setAppName', name: `Name ${index}` }], message: '', expected } })).json()) as { head: { version: string } };
    expected = saved.head.version;
  }
  return { app, path: `/api/apps/${id}`, wait: (milliseconds: number) => { now += milliseconds; } };
}

describe('/api/apps/{app}/retention', () => {
  it('keeps everything until the owner decides otherwise; says what a policy would do; and does it', async () => {
    const { app, path, wait } = await openOldApp(10);
    const policy = { allHours: 2, hourlyDays: 3 };
    expect(await (await app.call('GET', `${path}/retention`)).json()).to.deep.equal({ policy: null });
    wait(24 * HOUR);
    const plan = await (await app.call('POST', `${path}/retention/plan`, { body: { policy } })).json();
    expect(plan).to.deep.equal({ versions: 41, thinned: 29 });
    expect(((await (await app.call('GET', `${path}/versions?limit=200`)).json()) as { versions: unknown[] }).versions).to.have.length(41);
    expect(await (await app.call('PUT', `${path}/retention`, { body: { policy } })).json()).to.deep.equal(plan);
    expect(await (await app.call('GET', `${path}/retention`)).json()).to.deep.equal({ policy });
    const { versions } = (await (await app.call('GET', `${path}/versions?limit=200`)).json()) as { versions: { id: string; parents: string[]; message: string }[] };
    expect(versions).to.have.length(12);
    for (const [index, version] of versions.entries()) expect(version.parents).to.deep.equal(index === 11 ? [] : [versions[index + 1]!.id]);
    for (const { id } of versions) expect((await app.call('GET', `${path}/versions/${id}`)).status).to.equal(200);
  });

  it('refuses numbers that make no sense, and apps that are not there', async () => {
    const { app, path } = await openOldApp(1);
    for (const policy of [{ allHours: 0, hourlyDays: 1 }, { allHours: 1.5, hourlyDays: 1 }, { allHours: 1, hourlyDays: -1 }, { allHours: 1 }]) expect((await app.call('PUT', `${path}/retention`, { body: { policy } })).status).to.equal(400);
    for (const method of ['GET', 'PUT'] as const) expect((await app.call(method, '/api/apps/nothing/retention', method === 'PUT' ? { body: { policy: null } } : {})).status).to.equal(404);
  });

  it('deletes a version, takes a name off, and deletes the app, each for good', async () => {
    const { app, path } = await openOldApp(1);
    const list = async () => ((await (await app.call('GET', `${path}/versions?limit=200`)).json()) as { versions: { id: string; author: string }[] }).versions;
    const [newest, second] = await list();
    const refused = await app.call('DELETE', `${path}/versions/${newest!.id}`);
    expect([refused.status, ((await refused.json()) as { error: { code: string } }).error.code]).to.deep.equal([409, 'history-needed']);
    expect((await app.call('DELETE', `${path}/versions/${second!.id}`)).status).to.equal(204);
    for (const method of ['GET', 'DELETE'] as const) expect((await app.call(method, `${path}/versions/${second!.id}`)).status).to.equal(404);
    expect(await (await app.call('POST', `${path}/retention/forget`, { body: { author: newest!.author } })).json()).to.deep.equal({ versions: 4, releases: 0 });
    expect((await list()).map(({ author }) => author)).to.deep.equal(['', '', '', '']);
    expect((await app.call('DELETE', path)).status).to.equal(204);
    for (const method of ['GET', 'DELETE'] as const) expect((await app.call(method, path)).status).to.equal(404);
    expect(await (await app.call('GET', '/api/apps')).json()).to.deep.equal({ apps: [] });
  });
});
