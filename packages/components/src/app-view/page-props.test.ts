import { createApp } from '@inlay/runtime/app';
import type { App } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import type { JsonValue } from '@inlay/runtime/document';
import { applyEdits } from '@inlay/runtime/edits';
import { createDirectRunner } from '@inlay/runtime/resources';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { waitUntil } from '../element/wait-until.fixture.ts';
import { definitions } from '../definitions.ts';
import type { InlayApp } from './app-view.ts';
import './register.ts';

const part = (order: string, y: number, rest: object) => ({ parent: 'main', order, layout: { x: 0, y, w: 12, h: 2 }, ...rest });
const COMPONENTS = {
  switcher: part('a0', 0, { type: 'switch', props: { label: 'Off' } }),
  note: part('a1', 2, { type: 'text', props: { value: 'Now you see it' } }),
  last: part('a2', 4, { type: 'button', props: { text: 'Last' } }),
};

async function show(changes: Readonly<Record<string, Readonly<Record<string, JsonValue>>>>, { width = '900px', editing = false } = {}): Promise<{ readonly element: InlayApp; readonly app: App; readonly set: (name: string, prop: string, value?: JsonValue) => void }> {
  const components = Object.fromEntries(Object.entries(COMPONENTS).map(([name, node]) => [name, { ...node, props: { ...(node as unknown as { props: object }).props, ...changes[name] } }]));
  const { document, problems } = parseDocument({ inlay: 1, pages: { main: {} }, components }, { components: definitions });
  expect(problems).to.deep.equal([]);
  const app = createApp(document!, { components: definitions, resources: createDirectRunner({ resources: {}, fetch }) });
  const element = await fixture<InlayApp>(html`<inlay-app .app=${app} ?editing=${editing}></inlay-app>`);
  element.style.display = 'block';
  element.style.width = width;
  await element.updateComplete;
  const set = (name: string, prop: string, value?: JsonValue): void => app.update(applyEdits(app.document, [{ type: 'setProp', name, prop, ...(value === undefined ? {} : { value }) }], { components: definitions }).document!);
  return { element, app, set };
}

const tooltipOf = (element: InlayApp): HTMLElement | null => element.shadowRoot!.querySelector('.tooltip');
const isShown = (element: InlayApp, name: string): boolean => element.boxOf(name)!.checkVisibility({ visibilityProperty: true });
const middleOf = (box: Element): [number, number] => {
  const { left, top, width, height } = box.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

describe('what every component has on a page', () => {
  it('is hidden where there is room, or where there is not, and the rows below move up', async () => {
    const { element, set } = await show({ note: { isHiddenOnMobile: true }, last: { isHiddenOnDesktop: true } });
    await waitUntil(() => !isShown(element, 'last'));
    expect(isShown(element, 'note')).to.equal(true);
    element.style.width = '599px';
    await waitUntil(() => !isShown(element, 'note'));
    expect(isShown(element, 'last')).to.equal(true);
    expect(getComputedStyle(element.boxOf('last')!).gridColumnEnd, 'one column').to.equal('-1');
    element.style.width = '600px';
    await waitUntil(() => isShown(element, 'note'));
    set('last', 'isHiddenOnDesktop');
    await waitUntil(() => isShown(element, 'last'));
    set('note', 'isHiddenOnDesktop', true);
    await waitUntil(() => !isShown(element, 'note'));
    expect(element.boxOf('last')!.style.getPropertyValue('--_y'), 'moved up').to.equal('2');
  });

  it('is hidden by an expression, and keeps its space where it is asked to', async () => {
    const { element, app, set } = await show({ note: { hidden: '<< switcher.value >>', maintainSpaceWhenHidden: true, isHiddenOnMobile: '<< switcher.value >>' } });
    const before = element.boxOf('last')!.getBoundingClientRect().top;
    app.get('switcher')!.setState('value', true);
    await waitUntil(() => !isShown(element, 'note'));
    expect([element.boxOf('last')!.getBoundingClientRect().top, app.evaluate('<< note.hidden >>')]).to.deep.equal([before, true]);
    set('note', 'maintainSpaceWhenHidden');
    await waitUntil(() => element.boxOf('last')!.getBoundingClientRect().top < before);
    app.get('switcher')!.setState('value', false);
    await waitUntil(() => isShown(element, 'note'));
    expect(element.boxOf('last')!.getBoundingClientRect().top).to.equal(before);
  });

  it('stays for who edits the app, faint', async () => {
    const { element } = await show({ note: { isHiddenOnDesktop: true, maintainSpaceWhenHidden: true } }, { editing: true });
    expect([element.boxOf('note')!.classList.contains('hidden-in-app'), isShown(element, 'note')]).to.deep.equal([true, true]);
  });

  it('has words that appear under the pointer, and go', async () => {
    const { element, set } = await show({ last: { tooltipText: '<< `Sends ${switcher.value ? "all" : "one"}` >>' } });
    const button = element.boxOf('last')!.firstElementChild!;
    try {
      await sendMouse({ type: 'move', position: middleOf(button) });
      await waitUntil(() => tooltipOf(element) !== null);
      expect([tooltipOf(element)!.textContent, tooltipOf(element)!.role]).to.deep.equal(['Sends one', 'tooltip']);
      const [words, box] = [tooltipOf(element)!.getBoundingClientRect(), button.getBoundingClientRect()];
      expect(words.top >= box.bottom || words.bottom <= box.top, 'beside it').to.equal(true);
      await expect(element).to.be.accessible();
      set('last', 'tooltipText', 'Other words');
      await waitUntil(() => tooltipOf(element)?.textContent === 'Other words');
      await sendMouse({ type: 'move', position: middleOf(tooltipOf(element)!) });
      await sendMouse({ type: 'move', position: [1, 1] });
      await waitUntil(() => tooltipOf(element) === null);
    } finally {
      await sendMouse({ type: 'move', position: [0, 0] });
    }
  });

  it('has words that Escape takes from under the pointer, wherever the keyboard is', async () => {
    const { element } = await show({ last: { tooltipText: 'Sends it' } });
    try {
      await sendMouse({ type: 'move', position: middleOf(element.boxOf('last')!.firstElementChild!) });
      await waitUntil(() => tooltipOf(element) !== null);
      await sendKeys({ press: 'Escape' });
      expect([document.activeElement, tooltipOf(element)]).to.deep.equal([document.body, null]);
    } finally {
      await sendMouse({ type: 'move', position: [0, 0] });
    }
  });

  it('has words that appear to who comes by keyboard, are said, and leave by Escape', async () => {
    const { element, set } = await show({ last: { tooltipText: 'Sends it' } });
    const button = element.shadowRoot!.querySelector('inlay-button')!;
    element.shadowRoot!.querySelector('inlay-switch')!.focus();
    await waitUntil(async () => {
      element.shadowRoot!.querySelector('inlay-switch')!.focus();
      await sendKeys({ press: 'Tab' });
      return tooltipOf(element) !== null;
    });
    const said = element.shadowRoot!.querySelector('.visually-hidden[role=status]')!;
    expect([element.shadowRoot!.activeElement, said.textContent]).to.deep.equal([button, 'Sends it']);
    const escape = (): boolean => button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }));
    expect([escape(), tooltipOf(element), said.textContent], 'is left to nobody else').to.deep.equal([false, null, '']);
    expect(escape(), 'and is somebody else’s again').to.equal(true);
    set('last', 'tooltipText');
    element.shadowRoot!.querySelector('inlay-switch')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(tooltipOf(element)).to.equal(null);
  });

  it('says of a property that it has not what it has, these too', () => {
    const { problems } = parseDocument({ inlay: 1, pages: { main: {} }, components: { note: { type: 'text', parent: 'main', order: 'a0', props: { toolTiptext: 'x' } } } }, { components: definitions });
    expect(problems.map(({ hint }) => hint)).to.deep.equal(['Did you mean tooltipText?']);
  });
});
