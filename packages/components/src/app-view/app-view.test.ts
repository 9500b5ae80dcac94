import type { AiRunner } from '@inlay/runtime/ai';
import { createApp } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import { applyEdits } from '@inlay/runtime/edits';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../element/wait-until.fixture.ts';
import { definitions } from '../definitions.ts';
import type { InlayApp } from './app-view.ts';
import './register.ts';

const at = (order: string, rest: object) => ({ parent: 'main', order, ...rest });
const content = {
  inlay: 1,
  pages: { main: { title: 'Main', order: 'a0' } },
  components: {
    words: at('a0', { type: 'textarea', layout: { x: 0, y: 0, w: 6, h: 3 }, props: { label: 'Words' } }),
    echo: at('a1', { type: 'text', props: { value: '<< words.value.length >> letters' } }),
    go: at('a2', { type: 'button', props: { text: 'Go', disabled: '<< !words.value >>' }, on: { click: [{ do: 'trigger', query: 'ask' }] } }),
    answer: at('a3', { type: 'aiQuery', props: { label: 'Answer', query: 'ask' } }),
  },
  queries: { ask: { resource: 'r', action: 'generateText', run: 'manual', options: { prompt: '<< words.value >>' } } },
};

const shout: AiRunner = {
  async *run({ options: { prompt } }) {
    yield { type: 'start', source: { resource: 'r', origin: 'demo', model: 'm', label: 'a demo' } };
    yield { type: 'text', text: prompt.toUpperCase() };
    yield { type: 'finish', reason: 'stop' };
  },
};

async function show(document: unknown): Promise<InlayApp> {
  const element = await fixture<InlayApp>(html`<inlay-app .document=${document}></inlay-app>`);
  await element.updateComplete;
  return element;
}

const part = <Tag extends keyof HTMLElementTagNameMap>(element: InlayApp, tag: Tag): HTMLElementTagNameMap[Tag] => element.shadowRoot!.querySelector(tag)!;

describe('<inlay-app>', () => {
  it('shows a document as elements, bound to each other, and is accessible', async () => {
    const element = await show(content);
    expect(part(element, 'inlay-text').value).to.equal('0 letters');
    part(element, 'inlay-textarea').focus();
    await sendKeys({ type: 'abc' });
    expect(part(element, 'inlay-text').value).to.equal('3 letters');
    expect(part(element, 'inlay-button').disabled).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('runs a query from a press to its answer', async () => {
    const { document } = parseDocument(content, { components: definitions });
    const app = createApp(document!, { components: definitions, resources: shout });
    const element = await fixture<InlayApp>(html`<inlay-app .app=${app}></inlay-app>`);
    app.set('words', 'value', 'hello');
    await part(element, 'inlay-button').updateComplete;
    part(element, 'inlay-button').click();
    const answer = part(element, 'inlay-ai-query');
    await waitUntil(() => answer.shadowRoot?.textContent?.includes('HELLO'));
    expect(answer.state).to.include({ status: 'success', label: 'a demo' });
    app.dispose();
  });

  it('keeps the caret and the focus of a field while its own value comes back', async () => {
    const element = await show(content);
    const field = part(element, 'inlay-textarea');
    field.focus();
    await sendKeys({ type: 'ac' });
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ type: 'b' });
    expect(field.value).to.equal('abc');
    expect(field.shadowRoot?.querySelector('textarea')?.selectionStart).to.equal(2);
  });

  it('leaves out the painting of what is far out of view on a large page, and brings it when it comes into view', async () => {
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`row${index}`, at('a1', { type: 'text', props: { value: `<< words.value + ${index} >>` } })]));
    const element = await show({ ...content, components: { ...content.components, ...many } });
    const [near, far] = [element.boxOf('words')!, element.boxOf('row399')!];
    const isPainted = (box: HTMLElement): boolean => box.querySelector('.cell > *')!.checkVisibility({ contentVisibilityAuto: true });
    await waitUntil(() => isPainted(near) && !isPainted(far));
    part(element, 'inlay-textarea').focus();
    await sendKeys({ type: 'a' });
    far.scrollIntoView();
    await waitUntil(() => isPainted(far));
    await waitUntil(() => far.querySelector('inlay-text')?.value === 'a399');
    expect(getComputedStyle((await show(content)).boxOf('words')!).contentVisibility).to.equal('visible');
  });

  it('says what is wrong where it stands, and shows the rest', async () => {
    const element = await show({ ...content, components: { ...content.components, odd: at('a4', { type: 'hologram' }), bad: at('a5', { type: 'text', props: { value: '<< 1 + >>' } }) } });
    const said = (name: string) => element.boxOf(name)?.querySelector('.problem')?.textContent?.replaceAll(/\s+/g, ' ') ?? '';
    expect(said('odd')).to.contain('There is no component of type "hologram".').and.to.contain('components.odd.type');
    expect(said('bad')).to.contain('components.bad.props.value').and.to.contain('^');
    expect(said('words')).to.equal('');
    expect(part(element, 'inlay-text').value).to.equal('0 letters');
  });

  it('tells in the language of the page that something is wrong, with the exact words after it', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="de"><inlay-app .document=${{ ...content, components: { bad: at('a5', { type: 'text', props: { value: '<< 1 + >>' } }) } }}></inlay-app></div>`);
    const element = page.querySelector('inlay-app')!;
    const said = (): string => element.boxOf('bad')?.querySelector('.problem')?.textContent?.replaceAll(/\s+/g, ' ') ?? '';
    await waitUntil(() => said().includes('Dieser Teil der App hat einen Fehler.'));
    expect(said()).to.contain('^').and.to.contain('Den Betreibern dieser App melden.').and.to.contain('components.bad.props.value');
    page.lang = 'en';
    await waitUntil(() => !said().includes('Fehler'));
  });

  it('says in place of the app why a document cannot be used', async () => {
    for (const [document, said] of [['{ "inlay": oops }', 'not valid JSON: line 1, column 12'], [{ inlay: 7 }, 'format 1'], [null, 'Expected an object']] as const) {
      const element = await show(document);
      expect(element.shadowRoot?.querySelector('[role=alert]')?.textContent).to.contain(said);
    }
  });

  it('follows an edited document, and keeps the elements that stay', async () => {
    const { document } = parseDocument(content, { components: definitions });
    const app = createApp(document!, { components: definitions, resources: shout });
    const element = await fixture<InlayApp>(html`<inlay-app .app=${app}></inlay-app>`);
    const field = part(element, 'inlay-textarea');
    app.set('words', 'value', 'kept');
    app.update(applyEdits(app.document, [{ type: 'removeComponent', name: 'go' }, { type: 'setProp', name: 'words', prop: 'label', value: 'New' }, { type: 'setLayout', name: 'words', layout: { x: 3, y: 1, w: 2, h: 2 } }]).document!);
    await field.updateComplete;
    expect(part(element, 'inlay-textarea')).to.equal(field);
    expect([field.label, field.value]).to.deep.equal(['New', 'kept']);
    expect(element.shadowRoot?.querySelector('inlay-button')).to.equal(null);
    expect(element.boxOf('words')?.style.getPropertyValue('--_x')).to.equal('3');
    app.dispose();
  });

  it('stands in one column where there is little room', async () => {
    const box = await fixture<HTMLDivElement>(html`<div><inlay-app .document=${content}></inlay-app></div>`);
    const element = box.querySelector<InlayApp>('inlay-app')!;
    await element.updateComplete;
    const width = (name: string) => element.boxOf(name)!.getBoundingClientRect().width;
    box.style.width = '900px';
    expect(width('words')).to.be.lessThan(500);
    box.style.width = '360px';
    expect(width('words')).to.equal(360);
  });

  it('works again after it was taken off the page and put back', async () => {
    const element = await show(content);
    const parent = element.parentElement!;
    element.remove();
    expect(element.runningApp).to.equal(undefined);
    parent.append(element);
    await element.updateComplete;
    await aTimeout(0);
    expect(part(element, 'inlay-text').value).to.equal('0 letters');
  });

  it('has the tokens of the app’s theme, and follows it', async () => {
    const element = await show({ ...content, theme: { accent: '#006d77', 'radius-control': '9px' } });
    const page = element.shadowRoot!.querySelector<HTMLElement>('.page')!;
    expect(getComputedStyle(part(element, 'inlay-button').shadowRoot!.querySelector('button')!).borderRadius).to.equal('9px');
    element.document = { ...content, theme: { accent: '#006d78' } };
    await element.updateComplete;
    expect(['accent', 'radius-control'].map((token) => element.shadowRoot!.querySelector<HTMLElement>('.page')!.style.getPropertyValue(`--inlay-${token}`))).to.deep.equal(['#006d78', '']);
    expect(page.isConnected).to.equal(false);
  });

  it('tells its page what is wrong', async () => {
    const heard: number[] = [];
    await fixture(html`<inlay-app .document=${{ inlay: 1 }} @problems=${(event: CustomEvent<{ problems: readonly unknown[] }>) => heard.push(event.detail.problems.length)}></inlay-app>`);
    expect(heard.at(-1)).to.equal(1);
  });
});
