import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../element/wait-until.fixture.ts';
import type { InlayApp } from './app-view.ts';
import './register.ts';

const at = <Rest extends object>(parent: string, order: string, rest: Rest) => ({ parent, order, ...rest });
const content = {
  inlay: 1,
  name: 'Two pages',
  pages: { main: { title: 'Main', order: 'a0' }, detail: { title: 'Detail', order: 'a1' } },
  components: {
    go: at('main', 'a0', { type: 'button', layout: { x: 0, y: 0, w: 2, h: 1 }, props: { text: 'Go' }, on: { click: [{ do: 'navigate', page: 'detail', params: { id: 7 } }] } }),
    gone: at('main', 'a1', { type: 'text', layout: { x: 0, y: 1, w: 6, h: 3 }, props: { value: 'gone', hidden: '<< !show.value >>' } }),
    below: at('main', 'a2', { type: 'textarea', layout: { x: 0, y: 4, w: 6, h: 2 }, props: { label: 'Below', required: true } }),
    title: at('detail', 'a0', { type: 'text', props: { value: '<< page.title >> << urlParams.id >>' } }),
  },
  state: { show: false },
};

async function show(more: { readonly routing?: string; readonly page?: string; readonly editing?: boolean } = {}): Promise<InlayApp> {
  const { routing = 'none', page = '', editing = false } = more;
  const element = await fixture<InlayApp>(html`<inlay-app .document=${content} .page=${page} .routing=${routing} ?editing=${editing}></inlay-app>`);
  await element.updateComplete;
  return element;
}

const words = (element: InlayApp) => element.boxOf('title')?.querySelector('inlay-text')?.value;
const address = () => location.pathname + location.search + location.hash;

describe('<inlay-app>, page by page', () => {
  const before = address();
  afterEach(() => history.replaceState(null, '', before));

  it('shows the page that the app is on, and leaves the address of the site alone', async () => {
    const element = await show();
    expect(element.boxOf('title')).to.equal(undefined);
    element.boxOf('go')!.querySelector('inlay-button')!.click();
    await waitUntil(() => words(element) === 'Detail 7');
    expect(element.boxOf('go')).to.equal(undefined);
    expect(address()).to.equal(before);
  });

  it('goes to the page that is set from outside, without starting anew', async () => {
    const element = await show({ page: 'detail' });
    expect(words(element)).to.equal('Detail ');
    const { runningApp } = element;
    element.page = 'main';
    await element.updateComplete;
    expect(element.boxOf('go')).to.not.equal(undefined);
    expect(element.runningApp).to.equal(runningApp);
  });

  for (const [routing, there] of [['search', '?page=detail&id=7'], ['hash', '#/detail?id=7']] as const) {
    it(`writes the address where it is asked to, in the ${routing}, and follows back and forward`, async () => {
      const element = await show({ routing });
      element.runningApp!.navigate('detail', { id: 7 });
      expect(address().endsWith(there)).to.equal(true);
      if (routing === 'hash') expect(address().startsWith(before)).to.equal(true);
      history.back();
      await waitUntil(() => element.runningApp!.page === 'main');
      history.forward();
      await waitUntil(() => words(element) === 'Detail 7');
      element.remove();
      history.back();
      await waitUntil(() => address() === before);
    });

    it(`starts where the address says, in the ${routing}`, async () => {
      history.replaceState(null, '', there);
      expect(words(await show({ routing }))).to.equal('Detail 7');
    });
  }

  it('gives a hidden component no room, and it back when it is shown', async () => {
    const element = await show();
    const row = () => element.boxOf('below')!.style.getPropertyValue('--_y');
    expect([row(), element.boxOf('gone')!.getBoundingClientRect().height]).to.deep.equal(['1', 0]);
    element.runningApp!.get('gone')!.call('setHidden', [false]);
    await waitUntil(() => row() === '4');
    expect(element.boxOf('gone')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('keeps hidden components in their place, faint, for who edits the app', async () => {
    const element = await show({ editing: true });
    expect(element.boxOf('below')!.style.getPropertyValue('--_y')).to.equal('4');
    expect(getComputedStyle(element.boxOf('gone')!).opacity).to.equal('0.4');
  });

  it('says what is wrong beside the components above the page, but not for who edits the app, for whom it would move', async () => {
    const broken = { ...content, queries: { ask: { action: 'transform', run: 'manual', options: { value: '<< nobody.value >>' } } } };
    const seen = async (editing: boolean): Promise<boolean> => {
      const element = await fixture<InlayApp>(html`<inlay-app .document=${broken} ?editing=${editing}></inlay-app>`);
      await element.updateComplete;
      expect(element.runningApp!.problems.map(({ path }) => path[0])).to.include('queries');
      return element.shadowRoot!.textContent!.includes('nobody');
    };
    expect([await seen(false), await seen(true)]).to.deep.equal([true, false]);
  });

  it('calls the methods of elements: focus once they can take it, and what is wrong', async () => {
    const steps = [{ do: 'callMethod', component: 'below', method: 'setDisabled', arguments: [false] }, { do: 'callMethod', component: 'below', method: 'focus' }, { do: 'callMethod', component: 'below', method: 'validate' }];
    const { go, below, ...rest } = content.components;
    const components = { ...rest, go: { ...go, on: { click: steps } }, below: { ...below, props: { ...below.props, disabled: true } } };
    const element = await fixture<InlayApp>(html`<inlay-app .document=${{ ...content, components }}></inlay-app>`);
    await element.updateComplete;
    const field = element.boxOf('below')!.querySelector('inlay-textarea')!;
    await element.runningApp!.dispatch('go', 'click');
    await waitUntil(() => element.shadowRoot!.activeElement === field);
    await waitUntil(() => field.shadowRoot?.querySelector('[part=error]')?.textContent?.includes('Fill in this field.'));
    element.runningApp!.get('below')!.call('setValue', ['x']);
    expect(element.runningApp!.evaluate('<< [below.invalid, below.validationMessage, below.disabled] >>')).to.deep.equal([false, '', false]);
  });

  it('keeps localStorage apart by app, and follows it', async () => {
    const script = (source: string) => ({ ...content, components: { ...content.components, go: { ...content.components.go, on: { click: [{ do: 'script', source }] } } } });
    const element = await fixture<InlayApp>(html`<inlay-app .document=${script('localStorage.setValue("seen", [1])')} storage-key="one"></inlay-app>`);
    const other = await fixture<InlayApp>(html`<inlay-app .document=${content} storage-key="two"></inlay-app>`);
    await element.runningApp!.dispatch('go', 'click');
    expect([element.runningApp!.evaluate('<< localStorage.seen >>'), other.runningApp!.evaluate('<< localStorage.seen >>'), localStorage.getItem('inlay:one:seen')]).to.deep.equal([[1], undefined, '[1]']);
    localStorage.setItem('inlay:one:seen', '2');
    dispatchEvent(new StorageEvent('storage', { key: 'inlay:one:seen', storageArea: localStorage }));
    expect(element.runningApp!.evaluate('<< localStorage.seen >>')).to.equal(2);
    localStorage.removeItem('inlay:one:seen');
  });
});
