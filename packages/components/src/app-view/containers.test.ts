import { createApp } from '@inlay/runtime/app';
import type { App } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import { applyEdits } from '@inlay/runtime/edits';
import { createDirectRunner } from '@inlay/runtime/resources';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../element/wait-until.fixture.ts';
import { definitions } from '../definitions.ts';
import type { InlayApp } from './app-view.ts';
import './register.ts';

const at = (parent: string, order: string, rest: object) => ({ parent, order, ...rest });

async function show(components: object, more: object = {}): Promise<{ readonly element: InlayApp; readonly app: App }> {
  const { document, problems } = parseDocument({ inlay: 1, pages: { main: {} }, components, ...more }, { components: definitions });
  expect(problems).to.deep.equal([]);
  const app = createApp(document!, { components: definitions, resources: createDirectRunner({ resources: {}, fetch }) });
  const element = await fixture<InlayApp>(html`<inlay-app .app=${app}></inlay-app>`);
  await element.updateComplete;
  return { element, app };
}

const all = <Tag extends keyof HTMLElementTagNameMap>(element: InlayApp, tag: Tag): readonly HTMLElementTagNameMap[Tag][] => [...element.shadowRoot!.querySelectorAll(tag)];

describe('<inlay-app> with containers', () => {
  it('repeats what stands in a list, each row with its own state', async () => {
    const { element, app } = await show({
      list: at('main', 'a0', { type: 'listView', props: { data: [{ id: 1, name: 'Ann' }, { id: 2, name: 'Ben' }], itemKey: 'id' } }),
      name: at('list', 'a0', { type: 'textarea', props: { label: '<< index + 1 >>', value: '<< item.name >>' } }),
      echo: at('list', 'a1', { type: 'text', props: { value: '<< name.value.toUpperCase() >>' } }),
    });
    const echoes = () => all(element, 'inlay-text').map(({ value }) => value);
    expect(echoes()).to.deep.equal(['ANN', 'BEN']);
    all(element, 'inlay-textarea')[1]!.focus();
    await sendKeys({ type: 'x' });
    expect(echoes()[0]).to.equal('ANN');
    expect(echoes()[1]).to.contain('X');
    const second = all(element, 'inlay-textarea')[1];
    app.update(applyEdits(app.document, [{ type: 'setProp', name: 'list', prop: 'data', value: [{ id: 2, name: 'Ben' }] }], { components: definitions }).document!);
    expect(all(element, 'inlay-textarea')).to.deep.equal([second]);
    await expect(element).to.be.accessible();
    app.dispose();
  });

  it('makes the rows of a long list as they are scrolled to', async () => {
    const { element, app } = await show({
      list: at('main', 'a0', { type: 'listView', props: { data: Array.from({ length: 1000 }, (_, index) => index) } }),
      word: at('list', 'a0', { type: 'text', props: { value: '<< item >>' } }),
    });
    expect(all(element, 'inlay-text').length).to.be.lessThan(200);
    const before = all(element, 'inlay-text').length;
    element.shadowRoot!.querySelector('.end')!.scrollIntoView();
    await waitUntil(() => all(element, 'inlay-text').length > before);
    expect(all(element, 'inlay-text').at(-1)!.value).to.equal(String(all(element, 'inlay-text').length - 1));
    app.dispose();
  });

  it('checks a form and hands its data to the handler', async () => {
    const { element, app } = await show({
      order: at('main', 'a0', { type: 'form', props: { label: 'Order', initialData: { note: '' } }, on: { submit: [{ do: 'setState', state: 'sent', value: '<< order.data >>' }] } }),
      note: at('order', 'a0', { type: 'textarea', props: { label: 'Note', required: true } }),
      send: at('order', 'a1', { type: 'button', props: { text: 'Send', submit: true, disabled: '<< order.disabled >>' } }),
    }, { state: { sent: null } });
    const [button] = all(element, 'inlay-button');
    button!.click();
    await waitUntil(() => element.shadowRoot!.activeElement === all(element, 'inlay-textarea')[0]);
    expect(app.evaluate('<< sent.value >>')).to.equal(null);
    await sendKeys({ type: 'soon' });
    button!.click();
    await waitUntil(() => app.evaluate('<< sent.value >>') !== null);
    expect(app.evaluate('<< sent.value >>')).to.deep.equal({ note: 'soon' });
    app.get('order')!.call('clear', []);
    expect(all(element, 'inlay-textarea')[0]!.value).to.equal('');
    app.get('order')!.call('submit', []);
    await waitUntil(() => all(element, 'inlay-textarea')[0]!.matches(':state(user-invalid)'));
    await expect(element).to.be.accessible();
    app.dispose();
  });

  it('shows one tab of several, and knows which', async () => {
    const { element, app } = await show({
      parts: at('main', 'a0', { type: 'tabs', props: { label: 'Parts' } }),
      first: at('parts', 'a0', { type: 'tab', props: { label: 'First' } }),
      second: at('parts', 'a1', { type: 'tab', props: { label: 'Second' } }),
      inFirst: at('first', 'a0', { type: 'text', props: { value: '<< parts.value >>' } }),
      inSecond: at('second', 'a0', { type: 'text', props: { value: 'two' } }),
    });
    const [tabs] = all(element, 'inlay-tabs');
    await tabs!.updateComplete;
    expect(app.evaluate('<< parts.value >>')).to.equal('first');
    tabs!.shadowRoot!.querySelectorAll<HTMLElement>('[role=tab]')[1]!.click();
    await tabs!.updateComplete;
    expect([app.evaluate('<< parts.value >>'), all(element, 'inlay-tab').map(({ shown }) => shown)]).to.deep.equal(['second', [false, true]]);
    app.get('parts')!.call('setValue', ['first']);
    await tabs!.updateComplete;
    expect(all(element, 'inlay-tab').map(({ shown }) => shown)).to.deep.equal([true, false]);
    expect(element.boxOf('first')).to.equal(all(element, 'inlay-tab')[0]);
    app.dispose();
  });

  it('opens and closes a modal by its methods, and takes no room for it', async () => {
    const { element, app } = await show({
      above: at('main', 'a0', { type: 'text', props: { value: 'above' } }),
      ask: at('main', 'a1', { type: 'modal', props: { label: 'Sure?' } }),
      yes: at('ask', 'a0', { type: 'button', props: { text: 'Yes' }, on: { click: [{ do: 'callMethod', component: 'ask', method: 'close' }] } }),
    });
    const [modal] = all(element, 'inlay-modal');
    expect(element.boxOf('ask')!.getBoundingClientRect().height).to.equal(0);
    app.get('ask')!.call('open', []);
    await modal!.updateComplete;
    expect(modal!.shadowRoot!.querySelector('dialog')!.matches(':modal')).to.equal(true);
    all(element, 'inlay-button')[0]!.click();
    await waitUntil(() => app.evaluate('<< ask.open >>') === false);
    await modal!.updateComplete;
    expect(modal!.shadowRoot!.querySelector('dialog')!.open).to.equal(false);
    app.get('ask')!.call('open', []);
    await modal!.updateComplete;
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => app.evaluate('<< ask.open >>') === false);
    element.editing = true;
    await element.updateComplete;
    await all(element, 'inlay-modal')[0]!.updateComplete;
    expect(element.boxOf('ask')!.getBoundingClientRect().height).to.be.greaterThan(40);
    app.dispose();
  });
});
