import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../register.ts';
import type { InlayLink } from './link.ts';

const anchor = (element: InlayLink): HTMLAnchorElement => element.shadowRoot!.querySelector('a')!;

describe('<inlay-link>', () => {
  it('is accessible in every state', async () => {
    await expect(await fixture(html`<div><inlay-link text="One" href="https://example.com"></inlay-link> <inlay-link text="Two" href="/here" new-tab></inlay-link> <inlay-link text="Three" disabled href="/x"></inlay-link> <inlay-link text="Four"></inlay-link></div>`)).to.be.accessible();
  });

  it('leads where it says, and in a new tab tells nobody where from', async () => {
    const element = await fixture<InlayLink>(html`<inlay-link text="Read" href="/report?id=3#end" new-tab></inlay-link>`);
    expect([anchor(element).getAttribute('href'), anchor(element).target, anchor(element).rel]).to.deep.equal(['/report?id=3#end', '_blank', 'noopener noreferrer']);
    expect(anchor(element).textContent).to.contain('(opens in a new tab)');
  });

  for (const address of ['javascript:alert(1)', ' JavaScript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:x', 'file:///etc/passwd', 'https://[']) {
    it(`leads nowhere for ${JSON.stringify(address)}`, async () => {
      const element = await fixture<InlayLink>(html`<inlay-link text="Read" .href=${address}></inlay-link>`);
      expect([anchor(element).hasAttribute('href'), anchor(element).ariaDisabled]).to.deep.equal([false, 'true']);
    });
  }

  it('acts by its click when it has no address, from the keyboard too', async () => {
    const element = await fixture<InlayLink>(html`<inlay-link text="Show more"></inlay-link>`);
    let clicks = 0;
    element.addEventListener('click', () => (clicks += 1));
    element.focus();
    await sendKeys({ press: 'Enter' });
    expect(clicks).to.equal(1);
    element.disabled = true;
    await element.updateComplete;
    anchor(element).click();
    element.click();
    expect(clicks).to.equal(1);
  });
});
