import { expect, fixture, html } from '@open-wc/testing';
import { describeDialogContract } from '../element/dialog.contract.ts';
import '../register.ts';
import type { InlayModal } from './modal.ts';

describeDialogContract('inlay-modal', [3, 3]);

describe('<inlay-modal>', () => {
  it('is as wide as its size, and never wider than the page', async () => {
    const element = await fixture<InlayModal>(html`<inlay-modal label="Sure?" open></inlay-modal>`);
    const widths: number[] = [];
    for (const size of ['small', 'medium', 'large'] as const) {
      element.size = size;
      await element.updateComplete;
      widths.push(element.shadowRoot!.querySelector('dialog')!.getBoundingClientRect().width);
    }
    expect(widths).to.deep.equal([400, 640, 960].map((width) => Math.min(width, document.documentElement.clientWidth - 32)));
    element.open = false;
    await element.updateComplete;
  });
});
