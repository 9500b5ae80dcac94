import { expect } from 'chai';
import { createSessions } from '../access/sessions.ts';
import { createTestApp, LAUNCH_TOKEN } from './server.fixture.ts';

describe('/api/session', () => {
  it('trades the launch token for a cookie that scripts and other sites cannot use', async () => {
    const app = createTestApp();
    const response = await app.callAnonymously('POST', '/api/session', { body: { token: LAUNCH_TOKEN } });
    expect(await response.json()).to.deep.equal({ mode: 'single-user', user: { name: 'ada' } });
    const cookie = response.headers.get('set-cookie') ?? '';
    for (const part of ['inlay-session-4400=', 'HttpOnly', 'SameSite=Strict', 'Path=/', 'Max-Age=']) expect(cookie).to.include(part);
    expect(cookie).to.not.include(LAUNCH_TOKEN).and.not.include('Domain');
    expect((await app.callAnonymously('GET', '/api/session', { headers: { cookie: cookie.split(';')[0] } })).status).to.equal(200);
  });

  it('refuses any other token, and sets no cookie', async () => {
    const app = createTestApp();
    for (const token of ['', 'x', LAUNCH_TOKEN.slice(1), `${LAUNCH_TOKEN} `, LAUNCH_TOKEN.toUpperCase(), "' OR 1=1 --"]) {
      const response = await app.callAnonymously('POST', '/api/session', { body: { token } });
      expect(response.status).to.equal(401);
      expect(response.headers.get('set-cookie')).to.equal(null);
    }
  });

  it('refuses fields that it does not know (T10)', async () => {
    expect((await createTestApp().callAnonymously('POST', '/api/session', { body: { token: LAUNCH_TOKEN, role: 'admin' } })).status).to.equal(400);
  });

  it('knows nobody after the session has ended', async () => {
    let now = 0;
    const app = createTestApp({ sessions: createSessions({ now: () => now, lifetimeMs: 1_000 }) });
    expect((await app.call('GET', '/api/session')).status).to.equal(200);
    now = 1_001;
    expect((await app.call('GET', '/api/session')).status).to.equal(401);
  });
});
