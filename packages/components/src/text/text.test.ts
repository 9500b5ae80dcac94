import { expect, fixture, html } from '@open-wc/testing';
import '../register.ts';
import type { InlayText } from './text.ts';

describe('<inlay-text>', () => {
  it('is accessible in every variant', async () => {
    await expect(await fixture(html`<main><inlay-text value="One" variant="title"></inlay-text><inlay-text value="Two" variant="heading"></inlay-text><inlay-text value="Three"></inlay-text><inlay-text value="Four" variant="caption"></inlay-text></main>`)).to.be.accessible();
  });

  it('is a heading of its level for readers', async () => {
    const element = await fixture<InlayText>(html`<inlay-text value="Report" variant="heading"></inlay-text>`);
    expect(element.shadowRoot?.querySelector('h2')?.textContent).to.equal('Report');
  });

  it('shows markup as words', async () => {
    const element = await fixture<InlayText>(html`<inlay-text .value=${'<img src=x onerror=alert(1)> & so'}></inlay-text>`);
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
    expect(element.shadowRoot?.querySelector('p')?.textContent).to.equal('<img src=x onerror=alert(1)> & so');
  });

  it('takes any value and never throws', async () => {
    const element = await fixture<InlayText>(html`<inlay-text></inlay-text>`);
    for (const [value, shown] of [[12, '12'], [null, ''], [{ a: 1 }, '{"a":1}'], [undefined, '']] as const) {
      element.value = value as unknown as string;
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('p')?.textContent).to.equal(shown);
    }
  });

  it('takes the keyboard when it is asked to, without standing in the way of Tab', async () => {
    const element = await fixture<InlayText>(html`<inlay-text value="Read me"></inlay-text>`);
    element.focus();
    expect(document.activeElement).to.equal(element);
    expect(element.tabIndex).to.equal(-1);
  });
});
