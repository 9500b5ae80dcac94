import { createApp } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import { createDirectRunner } from '@inlay/runtime/resources';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../element/wait-until.fixture.ts';
import type { InlayApp } from '../app-view/app-view.ts';
import '../app-view/register.ts';
import { definitions } from '../definitions.ts';
import { runDisclosureContract } from '../element/disclosure.contract.ts';
import '../register.ts';
import type { InlayToolbar } from './toolbar.ts';

async function show(width = 700): Promise<InlayToolbar> {
  const page = await fixture<HTMLElement>(html`
    <div>
      <button>before</button>
      <inlay-toolbar label="Tools">
        <inlay-button text="New"></inlay-button>
        <inlay-button text="Off" disabled></inlay-button>
        <inlay-divider orientation="vertical"></inlay-divider>
        <inlay-button-group label="Two"><inlay-button text="Edit"></inlay-button><inlay-button text="Copy"></inlay-button></inlay-button-group>
        <inlay-menu text="Export" .items=${['CSV', 'JSON']}></inlay-menu>
      </inlay-toolbar>
      <button>after</button>
    </div>
  `);
  page.style.inlineSize = `${width}px`;
  const element = page.querySelector('inlay-toolbar')!;
  await element.updateComplete;
  await Promise.all([...element.querySelectorAll('inlay-button, inlay-menu')].map((child) => (child as InlayToolbar).updateComplete));
  return element;
}

const more = (element: InlayToolbar): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>('.more')!;
const rest = (element: InlayToolbar): readonly string[] => element.shadowRoot!.querySelector<HTMLSlotElement>('.rest')!.assignedElements().map((child) => child.getAttribute('text') ?? child.localName);
const focused = (): string => {
  const { activeElement } = document;
  if (activeElement?.localName === 'inlay-toolbar') return 'More';
  return activeElement?.getAttribute('text') ?? activeElement?.textContent ?? '';
};
async function walk(...keys: readonly string[]): Promise<readonly string[]> {
  const seen: string[] = [];
  for (const key of keys) {
    await sendKeys({ press: key });
    seen.push(focused());
  }
  return seen;
}

describe('<inlay-toolbar>', () => {
  runDisclosureContract<InlayToolbar>({
    show: async () => {
      const element = await show(190);
      await waitUntil(() => !more(element).hidden);
      return element;
    },
    button: more,
    content: (element) => element.shadowRoot!.querySelector<HTMLElement>('.overflow')!,
    floats: true,
  });

  it('is an accessible toolbar with one tab stop, which is where one was last', async () => {
    const element = await show();
    await expect(element).to.be.accessible();
    element.parentElement!.querySelector('button')!.focus();
    expect(await walk('Tab', 'ArrowRight', 'Tab')).to.deep.equal(['New', 'Edit', 'after']);
    await sendKeys({ down: 'Shift' });
    expect(await walk('Tab', 'Tab')).to.deep.equal(['Edit', 'before']);
    await sendKeys({ up: 'Shift' });
  });

  it('is walked round its ends, past what is disabled, into groups', async () => {
    const element = await show();
    element.focus();
    expect(await walk('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End')).to.deep.equal(['Edit', 'Copy', 'Export', 'New', 'Export', 'New', 'Export']);
    element.dir = 'rtl';
    expect(await walk('ArrowRight', 'ArrowLeft')).to.deep.equal(['Copy', 'Export']);
  });

  it('leaves the keys of an open menu to the menu', async () => {
    const element = await show();
    const menu = element.querySelector('inlay-menu')!;
    menu.focus();
    await walk('ArrowDown', 'ArrowRight', 'ArrowDown', 'Enter');
    expect([menu.value, focused()]).to.deep.equal(['JSON', 'Export']);
  });

  it('puts what has no room behind a button, and brings it back when there is', async () => {
    const element = await show();
    expect([more(element).hidden, rest(element)]).to.deep.equal([true, []]);
    element.parentElement!.style.inlineSize = '240px';
    await waitUntil(() => !more(element).hidden);
    expect(rest(element).at(-1)).to.equal('Export');
    expect(element.scrollWidth <= element.clientWidth).to.equal(true);
    await expect(element).to.be.accessible();
    element.parentElement!.style.inlineSize = '700px';
    await waitUntil(() => more(element).hidden);
    expect(rest(element)).to.deep.equal([]);
  });

  it('leads through the list by the arrow keys, closes with Escape, and once something was done', async () => {
    const element = await show(190);
    await waitUntil(() => !more(element).hidden);
    const pressed: string[] = [];
    element.addEventListener('click', ({ target }) => pressed.push((target as HTMLElement).getAttribute('text') ?? ''));
    const list = element.shadowRoot!.querySelector('.overflow')!;
    element.focus();
    expect(await walk('End', 'Enter')).to.deep.equal(['More', 'Edit']);
    expect(list.matches(':popover-open')).to.equal(true);
    // Half there, its words are pale.
    await Promise.all(list.getAnimations().map(({ finished }) => finished));
    await expect(element).to.be.accessible();
    expect(await walk('ArrowDown', 'ArrowDown', 'ArrowRight', 'Escape')).to.deep.equal(['Copy', 'Export', 'Edit', 'More']);
    expect([list.matches(':popover-open'), await walk('ArrowDown', 'Enter')]).to.deep.equal([false, ['Edit', 'More']]);
    await waitUntil(() => !list.matches(':popover-open'));
    expect(pressed.at(-1)).to.equal('Edit');
  });

  it('follows what comes, goes and is switched off', async () => {
    const element = await show();
    const [first] = element.querySelectorAll('inlay-button');
    first!.remove();
    await waitUntil(() => !first!.hasAttribute('tabindex'));
    element.focus();
    expect(focused()).to.equal('Edit');
    const [off] = element.querySelectorAll('inlay-button');
    off!.disabled = false;
    await waitUntil(() => off!.getAttribute('tabindex') === '-1');
    expect(await walk('Home')).to.deep.equal(['Off']);
  });

  it('holds an app’s buttons, and makes room as their words grow', async () => {
    const at = (parent: string, order: string, node: object) => ({ parent, order, ...node });
    const { document: app1, problems } = parseDocument({ inlay: 1, pages: { main: {} }, state: { words: 'Edit', done: 0 }, components: {
      toolbar1: at('main', 'a0', { type: 'toolbar', props: { label: 'Tools' } }),
      edit: at('toolbar1', 'a0', { type: 'button', props: { text: '<< words.value >>' }, on: { click: [{ do: 'setState', state: 'done', value: '<< done.value + 1 >>' }] } }),
      last: at('toolbar1', 'a1', { type: 'button', props: { text: 'Last' }, on: { click: [{ do: 'setState', state: 'words', value: `<< '${'Words that are by far too long '.repeat(8)}' >>` }] } }),
    } }, { components: definitions });
    expect(problems).to.deep.equal([]);
    const app = createApp(app1!, { components: definitions, resources: createDirectRunner({ resources: {}, fetch }) });
    const view = await fixture<InlayApp>(html`<inlay-app .app=${app}></inlay-app>`);
    const element = view.shadowRoot!.querySelector('inlay-toolbar')!;
    await element.updateComplete;
    element.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => app.evaluate('<< done.value >>') === 1);
    expect([app.evaluate('<< words.value >>'), more(element).hidden]).to.deep.equal(['Edit', true]);
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !more(element).hidden);
    app.dispose();
  });
});
