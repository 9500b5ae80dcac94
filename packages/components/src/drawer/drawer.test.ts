import { expect, fixture, html } from '@open-wc/testing';
import { describeDialogContract } from '../element/dialog.contract.ts';
import '../register.ts';
import type { InlayDrawer } from './drawer.ts';

describeDialogContract('inlay-drawer', [3, 3]);

describe('<inlay-drawer>', () => {
  it('stands along its edge, also from right to left', async () => {
    const page = await fixture<HTMLElement>(html`<div><inlay-drawer label="Details" open></inlay-drawer></div>`);
    const element = page.querySelector<InlayDrawer>('inlay-drawer')!;
    const { clientWidth, clientHeight } = document.documentElement;
    const edge = async (placement: InlayDrawer['placement'], dir: string): Promise<string> => {
      page.dir = dir;
      element.placement = placement;
      await element.updateComplete;
      const { left, right, top, bottom } = element.shadowRoot!.querySelector('dialog')!.getBoundingClientRect();
      return [left <= 0 ? 'left' : '', right >= clientWidth ? 'right' : '', top <= 0 ? 'top' : '', bottom >= clientHeight ? 'bottom' : ''].filter(Boolean).join(' ');
    };
    expect([await edge('end', 'ltr'), await edge('start', 'ltr'), await edge('end', 'rtl'), await edge('start', 'rtl'), await edge('bottom', 'ltr')]).to.deep.equal(['right top bottom', 'left top bottom', 'left top bottom', 'right top bottom', 'left right bottom']);
    element.open = false;
    await element.updateComplete;
  });
});
