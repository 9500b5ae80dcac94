import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../element/wait-until.fixture.ts';
import type { InlayApp } from './app-view.ts';
import './register.ts';

const document = {
  inlay: 1, name: 'Released', pages: { main: { title: 'Main', order: 'a0' } },
  components: { who: { type: 'text', parent: 'main', order: 'a0', props: { value: '<< currentUser.name >>' } }, answer: { type: 'aiQuery', parent: 'main', order: 'a1', props: { label: 'Answer', query: 'ask' } } },
  queries: { ask: { action: 'released', run: 'manual', options: { inputs: { 'urlParams.none': '<< urlParams.none >>', 'params.word': '<< params.word >>' } } } },
};
const answer = 'data: {"type":"text","text":"Fine"}\n\ndata: {"type":"finish","reason":"stop"}\n\n';

describe('<inlay-app> at the address of a release', () => {
  const { fetch } = globalThis;
  let asked: { readonly url: string; readonly body: unknown }[];
  let respond: (url: string) => Response;
  beforeEach(() => {
    asked = [];
    respond = (url) => (url.includes('/queries/') ? new Response(answer) : Response.json({ inlayRelease: 1, release: 'feedback@1.2.0', version: '1.2.0', kit: '0.1.0', user: { name: 'Ada' }, document }));
    globalThis.fetch = (async (input: string, init?: RequestInit) => {
      asked.push({ url: input, body: init?.body === undefined ? undefined : JSON.parse(String(init.body)) });
      return respond(input);
    }) as typeof globalThis.fetch;
  });
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  it('shows it, knows who is signed in, and runs its queries at its server, by the version that was loaded', async () => {
    const view = await fixture<InlayApp>(html`<inlay-app src="https://inlay.example/apps/feedback@live"></inlay-app>`);
    await waitUntil(() => view.runningApp !== undefined);
    expect(view.runningApp!.evaluate('<< currentUser.name >>')).to.equal('Ada');
    await view.runningApp!.query('ask')!.trigger({ word: 'hi' });
    expect(view.runningApp!.evaluate('<< ask.data >>')).to.equal('Fine');
    expect(asked).to.deep.equal([
      { url: 'https://inlay.example/apps/feedback@live', body: undefined },
      { url: 'https://inlay.example/apps/feedback@1.2.0/queries/ask', body: { inputs: { 'params.word': 'hi' } } },
    ]);
    expect(JSON.stringify(view.runningApp!.problems)).to.not.include('error');
  });

  it('takes no name of a release that leads elsewhere at the place it came from', async () => {
    for (const release of ['../../transfer?to=eve@1', 'x@1/../../../transfer', 'x@1#', 'x@1?y', 'x', 'a%2f@1']) {
      respond = () => Response.json({ inlayRelease: 1, release, version: '1', kit: '0.1.0', user: { name: 'Eve' }, document });
      asked = [];
      const view = await fixture<InlayApp>(html`<inlay-app src="/uploads/feedback.json"></inlay-app>`);
      await waitUntil(() => view.shadowRoot!.querySelector('.problem') !== null);
      expect([asked.map(({ url }) => url), view.runningApp], release).to.deep.equal([['/uploads/feedback.json'], undefined]);
    }
  });

  it('says what the server says where it gives no app', async () => {
    respond = () => Response.json({ error: { code: 'foreign-site', message: 'Pages of https://shop.example may not show this app.', hint: 'Its owner can name it.' } }, { status: 403 });
    const view = await fixture<InlayApp>(html`<inlay-app src="https://inlay.example/apps/feedback@live"></inlay-app>`);
    await waitUntil(() => view.shadowRoot!.textContent!.includes('may not show this app.'));
    expect(view.shadowRoot!.textContent).to.include('Its owner can name it.');
  });

  it('says what the refusal means in the language of the page, with the exact words after it', async () => {
    for (const [status, words] of [[403, 'Das ist hier nicht erlaubt.'], [404, 'Diese App gibt es hier nicht oder nicht mehr.'], [429, 'Es waren zu viele Anfragen auf einmal.'], [500, 'Der Dienst ist gestört.']] as const) {
      respond = () => Response.json({ error: { code: 'x', message: 'The exact words.' } }, { status });
      const page = await fixture<HTMLElement>(html`<div lang="de"><inlay-app src="https://inlay.example/apps/feedback@live"></inlay-app></div>`);
      const { shadowRoot } = page.querySelector<InlayApp>('inlay-app')!;
      await waitUntil(() => shadowRoot!.textContent!.includes(words));
      expect(shadowRoot!.textContent).to.include('The exact words.');
    }
  });

  it('says of a released query in a document of itself that it runs elsewhere', async () => {
    const view = await fixture<InlayApp>(html`<inlay-app .document=${document}></inlay-app>`);
    await view.runningApp!.query('ask')!.trigger({ word: 'hi' });
    expect(view.runningApp!.evaluate('<< ask.error.message >>')).to.equal('This query runs only where its server shows the app.');
    expect(asked).to.deep.equal([]);
  });
});
