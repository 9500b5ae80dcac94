import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../register.ts';
import type { InlayButtonGroup } from './button-group.ts';

async function show(): Promise<InlayButtonGroup> {
  return fixture<InlayButtonGroup>(html`<inlay-button-group label="Actions"><inlay-button text="Save"></inlay-button><inlay-button text="Cancel"></inlay-button></inlay-button-group>`);
}

describe('<inlay-button-group>', () => {
  it('is a named group, and each of its buttons a tab stop', async () => {
    const element = await show();
    await expect(element).to.be.accessible();
    const [first, second] = element.children as unknown as [HTMLElement, HTMLElement];
    first.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(second);
  });

  it('stands at the end where it is told to, from right to left too', async () => {
    const element = await show();
    element.align = 'end';
    await element.updateComplete;
    const right = (): boolean => Math.abs(element.children[1]!.getBoundingClientRect().right - element.getBoundingClientRect().right) < 1;
    expect(right()).to.equal(true);
    element.dir = 'rtl';
    expect([right(), Math.abs(element.children[1]!.getBoundingClientRect().left - element.getBoundingClientRect().left) < 1]).to.deep.equal([false, true]);
  });
});
