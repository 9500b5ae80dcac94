import { expect, fixture, html } from '@open-wc/testing';
import '../register.ts';
import type { InlayKeyValue } from './key-value.ts';

const text = (element: InlayKeyValue): readonly string[] => [...element.shadowRoot!.querySelectorAll('dt, dd, .empty')].map(({ textContent }) => textContent!.trim());

describe('<inlay-key-value>', () => {
  it('is a list of names and values, and accessible', async () => {
    const element = await fixture<InlayKeyValue>(html`<inlay-key-value label="Customer" data='{"firstName": "Ann", "paid": false}'></inlay-key-value>`);
    await expect(element).to.be.accessible();
    expect(text(element)).to.deep.equal(['First name', 'Ann', 'Paid', 'No']);
    element.keys = ['paid'];
    await element.updateComplete;
    expect(text(element)).to.deep.equal(['Paid', 'No']);
  });

  it('says so while there is no record, whatever it is given instead', async () => {
    const element = await fixture<InlayKeyValue>(html`<inlay-key-value empty-message="No customer."></inlay-key-value>`);
    for (const data of [null, 'words', 3, [], {}]) {
      element.data = data;
      await element.updateComplete;
      expect(text(element)).to.deep.equal(['No customer.']);
    }
    await expect(element).to.be.accessible();
  });
});
