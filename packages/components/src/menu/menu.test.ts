import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { runDisclosureContract } from '../element/disclosure.contract.ts';
import '../register.ts';
import type { InlayMenu } from './menu.ts';

const ITEMS = ['Edit', { label: 'Copy', value: { id: 2 } }, { label: 'Archive', disabled: true }, { label: 'Remove', value: 'remove', tone: 'danger' }];

const inside = (element: InlayMenu, selector: string): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const isOpen = (element: InlayMenu): boolean => inside(element, '.menu').matches(':popover-open');
const focused = (element: InlayMenu): string | undefined => element.shadowRoot!.activeElement?.textContent?.trim();

async function show(items: readonly unknown[] = ITEMS): Promise<InlayMenu> {
  return fixture<InlayMenu>(html`<inlay-menu text="More" .items=${items}></inlay-menu>`);
}

describe('<inlay-menu>', () => {
  runDisclosureContract<InlayMenu>({ show, button: (element) => inside(element, 'button'), content: (element) => inside(element, '.menu'), floats: true });

  it('is accessible closed and open', async () => {
    const element = await show();
    await expect(element).to.be.accessible();
    inside(element, 'button').click();
    await oneEvent(inside(element, '.menu'), 'toggle');
    await element.updateComplete;
    expect(inside(element, 'button').ariaExpanded).to.equal('true');
    await expect(element).to.be.accessible();
  });

  it('opens at its first entry with Enter and Down, at its last with Up', async () => {
    const element = await show();
    for (const [key, entry] of [['Enter', 'Edit'], ['Space', 'Edit'], ['ArrowDown', 'Edit'], ['ArrowUp', 'Remove']] as const) {
      element.focus();
      await sendKeys({ press: key });
      expect([isOpen(element), focused(element)], key).to.deep.equal([true, entry]);
      await sendKeys({ press: 'Escape' });
      expect([isOpen(element), focused(element)], key).to.deep.equal([false, 'More']);
    }
  });

  it('is walked round its ends and by letters', async () => {
    const element = await show();
    element.focus();
    const seen: (string | undefined)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home', 'c', 'a']) {
      await sendKeys({ press: key });
      seen.push(focused(element));
    }
    expect(seen).to.deep.equal(['Edit', 'Copy', 'Remove', 'Edit', 'Remove', 'Edit', 'Copy', 'Archive']);
  });

  it('says what was chosen, by key or pointer, and nothing for what is disabled', async () => {
    const element = await show();
    const chosen: unknown[] = [];
    element.addEventListener('select', () => chosen.push(element.value));
    element.focus();
    for (const key of ['Enter', 'ArrowDown', 'Enter']) await sendKeys({ press: key });
    expect([chosen, isOpen(element), focused(element)]).to.deep.equal([[{ id: 2 }], false, 'More']);
    inside(element, 'button').click();
    inside(element, '[aria-disabled=true]').click();
    expect([chosen.length, isOpen(element)]).to.deep.equal([1, true]);
    inside(element, '.item:last-child').click();
    expect(chosen.at(-1)).to.equal('remove');
  });

  it('is closed by its button, by Tab and by a press beside it', async () => {
    const element = await show();
    const { x, y, width, height } = inside(element, 'button').getBoundingClientRect();
    const pressButton = (): Promise<void> => sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    for (const close of [pressButton, () => sendKeys({ press: 'Tab' }), () => sendMouse({ type: 'click', position: [700, 500] })]) {
      await pressButton();
      expect(isOpen(element)).to.equal(true);
      await aTimeout(0);
      await close();
      expect(isOpen(element)).to.equal(false);
      await aTimeout(0);
    }
  });

  it('stays on the screen, below its button or above it', async () => {
    const element = await show();
    const box = (): DOMRect => inside(element, '.menu').getBoundingClientRect();
    const button = (): DOMRect => inside(element, 'button').getBoundingClientRect();
    inside(element, 'button').click();
    expect([box().top >= button().bottom, box().left]).to.deep.equal([true, button().left]);
    inside(element, '.menu').hidePopover();
    Object.assign(element.style, { position: 'fixed', insetBlockEnd: '0', insetInlineEnd: '0' });
    inside(element, 'button').click();
    expect([box().bottom <= button().top, box().right <= document.documentElement.clientWidth]).to.deep.equal([true, true]);
  });

  it('takes any items and never throws', async () => {
    const element = await show();
    for (const items of [null, 'x', [null, {}], []]) {
      element.items = items as unknown as unknown[];
      await element.updateComplete;
      inside(element, 'button').click();
      expect(isOpen(element)).to.equal(false);
    }
  });
});
