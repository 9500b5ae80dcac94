import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../element/wait-until.fixture.ts';
import { render } from 'lit';
import { localizeIn } from '../element/localize.ts';
import { PageKeys } from './page-keys.ts';
import './register.ts';
import type { InlayApp } from './app-view.ts';

const answer = 'data: {"choices":[{"delta":{"content":"Hi there"},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n';
const content = {
  inlay: 1, name: 'Own key', pages: { main: {} },
  components: { words: { type: 'text', parent: 'main', order: 'a0', props: { value: '<< ask.data ?? "nothing" >>' } } },
  queries: { ask: { resource: 'own', action: 'generateText', run: 'manual', options: { prompt: 'Hi' } } },
};
const own = { name: 'own', description: '', baseUrl: 'https://api.example/v1', schema: 'openai', models: ['m'], headers: {}, asksKey: true } as const;

describe('<inlay-app> with a key of the person’s own', () => {
  const original = globalThis.fetch;
  let sent: (string | null)[];
  let status: number;
  beforeEach(() => {
    [sent, status] = [[], 200];
    globalThis.fetch = (_input, init) => {
      sent.push(new Headers(init?.headers).get('authorization'));
      return Promise.resolve(status === 200 ? new Response(answer) : Response.json({ error: { message: 'Incorrect API key provided: sk-mine' } }, { status }));
    };
  });
  afterEach(() => { globalThis.fetch = original; });

  const form = (element: InlayApp): HTMLFormElement | null => element.shadowRoot!.querySelector<HTMLFormElement>('form.key');
  async function show(): Promise<InlayApp> {
    const element = await fixture<InlayApp>(html`<inlay-app .document=${content} .resources=${{ own }}></inlay-app>`);
    await waitUntil(() => element.runningApp !== undefined);
    return element;
  }
  async function enter(element: InlayApp, key: string): Promise<void> {
    await waitUntil(() => form(element) !== null);
    form(element)!.querySelector('input')!.focus();
    await sendKeys({ type: key });
    await sendKeys({ press: 'Enter' });
  }

  it('asks for it once, says where it goes and that it is kept in memory only, and sends it there', async () => {
    const element = await show();
    const run = element.runningApp!.query('ask')!.trigger();
    await waitUntil(() => form(element) !== null);
    expect(form(element)!.textContent).to.contain('https://api.example').and.to.contain('memory of this page only');
    await expect(element).to.be.accessible();
    await enter(element, 'sk-mine');
    await run;
    await element.runningApp!.query('ask')!.trigger();
    expect([sent, form(element), element.runningApp!.query('ask')!.snapshot.value.data]).to.deep.equal([['Bearer sk-mine', 'Bearer sk-mine'], null, 'Hi there']);
    expect(JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie])).not.to.contain('sk-mine');
  });

  it('asks again after one that is refused, and does not repeat it', async () => {
    const element = await show();
    status = 401;
    const run = element.runningApp!.query('ask')!.trigger();
    await enter(element, 'sk-mine');
    await run;
    expect(JSON.stringify(element.runningApp!.query('ask')!.snapshot.value)).not.to.contain('sk-mine');
    status = 200;
    const again = element.runningApp!.query('ask')!.trigger();
    await enter(element, 'sk-right');
    await again;
    expect(sent).to.deep.equal(['Bearer sk-mine', 'Bearer sk-right']);
  });

  it('goes on asking when one of two runs that wait for it is stopped', async () => {
    const element = await show();
    const stopped = new AbortController();
    const keys = new PageKeys(element);
    const first = keys.ask(own, stopped.signal);
    const second = keys.ask(own, new AbortController().signal);
    stopped.abort();
    expect(await first).to.equal(undefined);
    const place = document.createElement('div');
    document.body.append(place);
    render(keys.template(localizeIn('en')), place);
    place.querySelector('input')!.value = 'sk-mine';
    place.querySelector('form')!.requestSubmit();
    expect(await second).to.equal('sk-mine');
    place.remove();
  });

  it('runs nothing where none is given', async () => {
    const element = await show();
    const run = element.runningApp!.query('ask')!.trigger();
    await waitUntil(() => form(element) !== null);
    form(element)!.querySelector<HTMLButtonElement>('button[type=button]')!.click();
    expect((await run).error?.kind).to.equal('auth');
    expect(sent).to.deep.equal([]);
  });
});
