import { expect, fixture, html } from '@open-wc/testing';
import '../register.ts';
import type { InlayTab } from './tab.ts';

describe('<inlay-tab>', () => {
  it('is a panel named by its label, shown only where its tabs show it', async () => {
    const element = await fixture<InlayTab>(html`<inlay-tab label="Details" name="details">Words</inlay-tab>`);
    expect(getComputedStyle(element).display).to.equal('none');
    element.shown = true;
    await element.updateComplete;
    expect(getComputedStyle(element).display).to.equal('block');
    await expect(element).to.be.accessible();
  });

  it('has the value of its name, else of the component that it is', async () => {
    const element = await fixture<InlayTab>(html`<inlay-tab data-name="tab1"></inlay-tab>`);
    expect(element.value).to.equal('tab1');
    element.name = 'details';
    expect(element.value).to.equal('details');
  });
});
