import { createApp } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import { createDirectRunner } from '@inlay/runtime/resources';
import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { waitUntil } from '../element/wait-until.fixture.ts';
import type { InlayApp } from '../app-view/app-view.ts';
import '../app-view/register.ts';
import { definitions } from '../definitions.ts';
import '../register.ts';
import type { InlaySplit } from './split.ts';

async function show(props: Partial<InlaySplit> = {}): Promise<InlaySplit> {
  const page = await fixture<HTMLElement>(html`<div><inlay-split label="Size"><div>one</div><div><button>two</button></div></inlay-split></div>`);
  page.style.inlineSize = '409px';
  const element = page.querySelector('inlay-split')!;
  Object.assign(element, props);
  await element.updateComplete;
  return element;
}

const part = (element: InlaySplit, name: string): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`)!;
const widths = (element: InlaySplit): readonly number[] => ['start', 'end'].map((name) => Math.round(part(element, name).getBoundingClientRect().width));
const press = async (element: InlaySplit, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
};

describe('<inlay-split>', () => {
  afterEach(() => resetMouse());

  it('is two panes and an accessible bar between them', async () => {
    const element = await show();
    await expect(element).to.be.accessible();
    expect(widths(element)).to.deep.equal([200, 200]);
    const bar = part(element, 'bar');
    expect([bar.role, bar.ariaOrientation, bar.ariaValueNow, part(element, 'start').querySelector('slot')!.assignedElements()[0]!.textContent]).to.deep.equal(['separator', 'vertical', '50', 'one']);
    bar.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement!.textContent).to.equal('two');
  });

  it('is moved by the keys, as far as each pane has its least', async () => {
    const element = await show({ minStart: 100, minEnd: 60 });
    const heard: string[] = [];
    for (const name of ['input', 'change']) element.addEventListener(name, () => heard.push(`${name} ${element.position}`));
    element.focus();
    await press(element, 'ArrowRight', 'PageDown', 'ArrowLeft');
    expect([element.position, heard]).to.deep.equal([60, ['input 51', 'change 51', 'input 61', 'change 61', 'input 60', 'change 60']]);
    await press(element, 'Home');
    expect([widths(element)[0]! >= 96, widths(element)[0]! <= 100]).to.deep.equal([true, true]);
    await press(element, 'Home', 'End');
    expect([widths(element)[1]! >= 56 && widths(element)[1]! <= 64, heard.length]).to.deep.equal([true, 10]);
    element.dir = 'rtl';
    await press(element, 'ArrowRight');
    expect(element.position).to.be.lessThan(86);
  });

  it('is moved by the pointer, and says so once it is let go', async () => {
    const element = await show();
    const changes: number[] = [];
    element.addEventListener('change', () => changes.push(element.position));
    const { left, top, width, height } = part(element, 'bar').getBoundingClientRect();
    const at = (x: number): Promise<void> => sendMouse({ type: 'move', position: [Math.round(x), Math.round(top + height / 2)] });
    await at(left + width / 2);
    await sendMouse({ type: 'down' });
    await at(left + width / 2 - 40);
    await at(left + width / 2 - 82);
    await waitUntil(() => element.position < 35);
    expect(changes).to.deep.equal([]);
    await sendMouse({ type: 'up' });
    await at(left);
    await element.updateComplete;
    expect([changes.length, Math.abs(widths(element)[0]! - 118) <= 2]).to.deep.equal([1, true]);
  });

  it('is moved by presses, for who cannot drag', async () => {
    const element = await show();
    const heard: string[] = [];
    for (const name of ['input', 'change']) element.addEventListener(name, () => heard.push(`${name} ${element.position}`));
    const middleOf = (box: DOMRect): [number, number] => [Math.round(box.left + box.width / 2), Math.round(box.top + 4)];
    await sendMouse({ type: 'click', position: middleOf(part(element, 'bar').getBoundingClientRect()) });
    const [back, on] = [...element.shadowRoot!.querySelector('.steps')!.children] as [HTMLElement, HTMLElement];
    expect([back, on].map(({ offsetWidth, offsetHeight }) => Math.min(offsetWidth, offsetHeight) >= 24)).to.deep.equal([true, true]);
    await sendMouse({ type: 'click', position: middleOf(on.getBoundingClientRect()) });
    await element.updateComplete;
    expect(widths(element)).to.deep.equal([220, 180]);
    await sendMouse({ type: 'click', position: middleOf(back.getBoundingClientRect()) });
    expect([element.position, heard, element.shadowRoot!.activeElement]).to.deep.equal([50, ['input 55', 'change 55', 'input 50', 'change 50'], part(element, 'bar')]);
    await expect(element).to.be.accessible();
    (element.querySelector('button')!).focus();
    expect(back.offsetWidth).to.equal(0);
  });

  it('closes its first pane and opens it where it was', async () => {
    const element = await show({ collapsible: true, position: 30 });
    element.focus();
    await press(element, 'Enter');
    expect([element.collapsed, widths(element)[0], part(element, 'bar').ariaValueNow]).to.deep.equal([true, 0, '0']);
    await expect(element).to.be.accessible();
    await press(element, 'Enter');
    expect([element.collapsed, element.position, Math.round(widths(element)[0]! / 4)]).to.deep.equal([false, 30, 30]);
  });

  it('stands still while it is disabled', async () => {
    const element = await show({ disabled: true, collapsible: true });
    part(element, 'bar').dispatchEvent(new MouseEvent('dblclick'));
    part(element, 'bar').dispatchEvent(new KeyboardEvent('keydown', { key: 'Home' }));
    expect([element.position, element.collapsed, part(element, 'bar').tabIndex]).to.deep.equal([50, false, -1]);
  });

  it('stands one above the other, and leaves all room to one pane when the other is hidden', async () => {
    const element = await show({ orientation: 'vertical', height: 209 });
    const heights = (): readonly number[] => ['start', 'end'].map((name) => Math.round(part(element, name).getBoundingClientRect().height));
    expect(heights()).to.deep.equal([100, 100]);
    element.focus();
    await press(element, 'ArrowDown', 'ArrowLeft');
    expect(element.position).to.equal(51);
    (element.children[0] as HTMLElement).hidden = true;
    await waitUntil(() => part(element, 'bar').offsetHeight === 0);
    expect(part(element, 'end').checkVisibility()).to.equal(true);
  });

  it('is the same when it is moved on the page', async () => {
    const element = await show({ position: 30 });
    const other = await fixture<HTMLElement>(html`<div></div>`);
    other.append(element);
    element.append(document.createElement('p'));
    await waitUntil(() => part(element, 'end').querySelector('slot')!.assignedElements().length === 2);
    expect(part(element, 'bar').ariaValueNow).to.equal('30');
  });

  it('holds an app’s containers, and tells the app where its bar is', async () => {
    const at = (parent: string, order: string, rest: object) => ({ parent, order, ...rest });
    const { document: app1, problems } = parseDocument({ inlay: 1, pages: { main: {} }, components: {
      split1: at('main', 'a0', { type: 'split', props: { collapsible: true } }),
      one: at('split1', 'a0', { type: 'container' }),
      two: at('split1', 'a1', { type: 'container' }),
      words: at('two', 'a0', { type: 'text', props: { value: '<< split1.position >> %' } }),
    } }, { components: definitions });
    expect(problems).to.deep.equal([]);
    const app = createApp(app1!, { components: definitions, resources: createDirectRunner({ resources: {}, fetch }) });
    app.get('split1')!.call('setPosition', ['400']);
    expect(app.evaluate('<< words.value >>')).to.equal('100 %');
    app.get('split1')!.call('setPosition', [40]);
    const view = await fixture<InlayApp>(html`<inlay-app .app=${app}></inlay-app>`);
    const element = view.shadowRoot!.querySelector('inlay-split')!;
    await element.updateComplete;
    element.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(app.evaluate('<< words.value >>')).to.equal('41 %');
    app.get('split1')!.call('collapse', []);
    await element.updateComplete;
    expect([element.collapsed, app.evaluate('<< split1.collapsed >>')]).to.deep.equal([true, true]);
    app.dispose();
  });
});
