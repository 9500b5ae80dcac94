import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../../wait-until.fixture.ts';
import { ApiError } from '../../api/api-error.ts';
import type { ReleaseList } from '../../api/release-types.ts';
import type { ReleaseCalls } from '../../api/release-calls.ts';
import { defineOnce } from '../../expression-field/define-once.ts';
import { documentWith, openSession } from '../session.fixture.ts';
import { ReleasesPanel } from './releases-panel.ts';

const at = '2026-01-02T10:00:00.000Z';
const release = (version: string, notes = '') => ({ version, source: 'v1', notes, author: 'ada', at, kit: '0.1.0' });
const move = (from: string | null, to: string) => ({ environment: 'live' as const, from, to, by: 'ada', at, cause: 'published' as const });
const EMPTY: ReleaseList = { releases: [], environments: { staging: { version: null, before: null }, live: { version: null, before: null } }, moves: [], plans: [], origins: [], kit: '0.1.0' };
const FULL: ReleaseList = {
  ...EMPTY,
  releases: [release('1.2.0', 'Tried out'), release('1.1.0', 'Better words'), release('1.0.0')],
  environments: { staging: { version: '1.2.0', before: null }, live: { version: '1.1.0', before: '1.0.0' } },
  moves: [move('1.0.0', '1.1.0'), move(null, '1.0.0')],
  plans: [
    { id: 'p1', version: '1.2.0', environment: 'live', due: '2030-01-01T10:00:00.000Z', by: 'ada', state: { status: 'waiting' } },
    { id: 'p2', version: '1.0.0', environment: 'staging', due: at, by: 'ada', state: { status: 'failed', endedAt: at, reason: 'It is gone.' } },
  ],
};

/** The panel over a server that notes what it is asked for, and answers with the list it has. */
async function show(start: ReleaseList | undefined) {
  defineOnce('inlay-releases-panel', ReleasesPanel);
  const asked: unknown[] = [];
  const server = { list: start ?? EMPTY, refusal: undefined as ApiError | undefined };
  const change = (what: string) => async (_app: string, ...rest: unknown[]): Promise<ReleaseList> => {
    asked.push([what, ...rest]);
    if (server.refusal !== undefined) throw server.refusal;
    return server.list;
  };
  const calls: ReleaseCalls = {
    list: async () => server.list, draft: async (_app, _source, since) => ({ version: '1.2.1', level: 'patch', reasons: [], notes: `- Changed text of button1 after ${since}`, problems: [] }),
    publish: change('publish'), move: change('move'), rollBack: change('rollBack'), cancelPlan: change('cancelPlan'), saveOrigins: change('saveOrigins'),
  };
  const session = await openSession(documentWith({}));
  if (start !== undefined) Object.assign(session.api, { releases: calls });
  const panel = await fixture<ReleasesPanel>(html`<inlay-releases-panel .session=${session}></inlay-releases-panel>`);
  const root = panel.shadowRoot!;
  await waitUntil(() => !root.textContent!.includes('Reading'));
  await panel.updateComplete;
  const press = (words: string): void => [...root.querySelectorAll('button')].find(({ textContent }) => textContent!.trim().startsWith(words))!.click();
  return { panel, root, session, server, asked, press };
}

describe('the panel of releases', () => {
  it('says that nothing is published, and asks for the dialog', async () => {
    const { panel, root, press } = await show(EMPTY);
    expect(root.textContent).to.include('Nothing is published yet.');
    let isAsked = false;
    panel.addEventListener('publish', () => { isAsked = true; });
    press('Publish');
    expect(isAsked).to.equal(true);
    await expect(panel).to.be.accessible();
  });

  it('shows what is live and on staging, what changed since, what is planned and what failed, and is accessible', async () => {
    const { panel, root } = await show(FULL);
    const regions = [...root.querySelectorAll<HTMLElement>('.environment')].map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim());
    expect(regions[0]).to.match(/^Live ?1\.1\.0 since .* Roll back to 1\.0\.0 Open ?Take offline$/);
    expect(regions[1]).to.match(/^Staging ?1\.2\.0/).and.include('Make it live');
    expect(root.textContent).to.include('Changed since 1.1.0').and.include('- Changed text of button1 after 1.1.0').and.match(/1\.2\.0 goes live\s+at/).and.include('1.0.0 did not go to staging: It is gone.');
    await expect(panel).to.be.accessible();
  });

  it('compares with what is live also after that was rolled back, and with the last release where nothing is live', async () => {
    const { panel, root, session, server } = await show(FULL);
    server.list = { ...FULL, environments: { ...FULL.environments, live: { version: '1.0.0', before: null } } };
    session.announce('releases');
    await waitUntil(() => root.textContent!.includes('Changed since 1.0.0'));
    expect(root.textContent).to.include('- Changed text of button1 after 1.0.0');
    server.list = { ...FULL, environments: { ...FULL.environments, live: { version: null, before: null } } };
    session.announce('releases');
    await waitUntil(() => root.textContent!.includes('Changed since 1.2.0'));
    await panel.updateComplete;
  });

  it('shows how it is after a change, though what was read before comes later', async () => {
    const { panel, root, session, server, press } = await show(FULL);
    const { list } = session.api.releases!;
    let answer = (): void => undefined;
    const asked = new Promise<void>((wasAsked) => {
      Object.assign(session.api.releases!, { list: async (app: string) => {
        Object.assign(session.api.releases!, { list });
        const before = await list(app);
        await new Promise<void>((resolve) => { answer = resolve; wasAsked(); });
        return before;
      } });
    });
    session.announce('releases');
    await asked;
    server.list = { ...FULL, environments: { ...FULL.environments, live: { version: '1.0.0', before: null } } };
    press('Roll back to 1.0.0');
    const live = (): string => root.querySelector('[aria-label=Live] .number')!.textContent!;
    await waitUntil(() => live() === '1.0.0');
    answer();
    await nextFrame();
    await panel.updateComplete;
    expect(live()).to.equal('1.0.0');
    session.dispose();
  });

  it('rolls back, promotes, takes offline and cancels, each in one click, from what the person saw', async () => {
    const { asked, press, session } = await show(FULL);
    const said: string[] = [];
    session.notify = (message) => void said.push(message);
    for (const words of ['Roll back to 1.0.0', 'Make it live', 'Take offline', 'Cancel']) {
      const before = asked.length;
      press(words);
      await waitUntil(() => asked.length > before);
    }
    expect(asked).to.deep.equal([['rollBack', 'live', '1.1.0'], ['move', 'live', { from: '1.1.0', to: '1.2.0' }], ['move', 'live', { from: '1.1.0', to: null }], ['cancelPlan', 'p1']]);
    await waitUntil(() => said.length === 3);
    // The server of this test answers with what it had.
    expect(said).to.deep.equal(['1.1.0 is live now.', '1.1.0 is live now.', '1.1.0 is live now.']);
  });

  it('rolls back once, however often one presses while it is at work, and says nothing of the other presses', async () => {
    const { asked, press, session, root } = await show(FULL);
    const said: string[] = [];
    session.notify = (message) => void said.push(message);
    press('Roll back to 1.0.0');
    press('Roll back to 1.0.0');
    press('Make it live');
    await waitUntil(() => said.length > 0);
    expect([asked, said, root.querySelector('[role=alert]')]).to.deep.equal([[['rollBack', 'live', '1.1.0']], ['1.1.0 is live now.'], null]);
    press('Make it live');
    await waitUntil(() => said.length === 2);
    session.dispose();
  });

  it('takes a double press for one, though the answer came between its two presses', async () => {
    const { asked, session, root } = await show(FULL);
    const said: string[] = [];
    session.notify = (message) => void said.push(message);
    const press = (detail: number): unknown => [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim().startsWith('Roll back'))!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail }));
    press(1);
    await waitUntil(() => said.length === 1);
    press(2);
    press(1);
    await waitUntil(() => said.length === 2);
    expect(asked.length).to.equal(2);
    session.dispose();
  });

  it('says what is nowhere any more, and nothing where it was refused', async () => {
    const { press, session, server, root } = await show(FULL);
    const said: string[] = [];
    session.notify = (message) => void said.push(message);
    server.list = { ...FULL, environments: { ...FULL.environments, live: { version: null, before: '1.1.0' } } };
    press('Take offline');
    await waitUntil(() => said.length === 1);
    server.refusal = new ApiError('Not now.', { code: 'moved', status: 409 });
    press('Put 1.1.0 back');
    await waitUntil(() => root.querySelector('[role=alert]') !== null);
    expect(said).to.deep.equal(['Nothing is live now.']);
  });

  it('asks for the canvas when a release is looked at', async () => {
    const { panel, press, session } = await show(FULL);
    let looks = 0;
    panel.addEventListener('look', () => { looks += 1; });
    press('1.1.0');
    await panel.updateComplete;
    session.look = async () => undefined;
    press('Look at it');
    await waitUntil(() => looks === 1);
    session.look = async () => { throw new ApiError('Gone.', { code: 'x', status: 404 }); };
    press('Look at it');
    await waitUntil(() => panel.shadowRoot!.querySelector('[role=alert]') !== null);
    expect(looks).to.equal(1);
  });

  it('opens a release with notes, address and the code that embeds it', async () => {
    const { panel, root, press } = await show(FULL);
    press('1.1.0');
    await panel.updateComplete;
    const texts = [...root.querySelectorAll<HTMLElement & { readonly text: string }>('.details inlay-copy-line')].map(({ text }) => text);
    expect(root.querySelector('.details .notes')!.textContent).to.equal('Better words');
    expect(texts).to.deep.equal([`${location.origin}/apps/test@1.1.0`, `<script type="module" src="${location.origin}/embed.js"></script>\n<inlay-app src="${location.origin}/apps/test@1.1.0"></inlay-app>`]);
    await expect(panel).to.be.accessible();
  });

  it('saves the sites that may show the app, one a line', async () => {
    const { root, asked } = await show(FULL);
    root.querySelector<HTMLTextAreaElement>('[name=origins]')!.value = ' https://a.example\n\nhttps://b.example ';
    root.querySelector('form')!.requestSubmit();
    await waitUntil(() => asked.length > 0);
    expect(asked).to.deep.equal([['saveOrigins', ['https://a.example', 'https://b.example']]]);
  });

  it('says why something was refused, and shows what is there then', async () => {
    const { panel, root, server, press } = await show(FULL);
    server.refusal = new ApiError('Somebody else changed what is live in the meantime.', { code: 'moved', status: 409, hint: 'Look at it, and decide again.' });
    server.list = { ...FULL, environments: { ...FULL.environments, live: { version: '1.0.0', before: null } } };
    press('Roll back to 1.0.0');
    await waitUntil(() => root.querySelector('[role=alert]') !== null);
    await panel.updateComplete;
    expect(root.querySelector('[role=alert]')!.textContent).to.equal('Somebody else changed what is live in the meantime. Look at it, and decide again.');
    expect(root.querySelector('.environment .number')!.textContent).to.equal('1.0.0');
  });

  it('says that publishing needs a server where there is none', async () => {
    const { root } = await show(undefined);
    expect(root.textContent).to.include('Publishing needs the Inlay server.');
  });
});
