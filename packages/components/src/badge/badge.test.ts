import { expect, fixture, html } from '@open-wc/testing';
import '../register.ts';
import type { InlayBadge } from './badge.ts';

describe('<inlay-badge>', () => {
  it('is accessible in every tone and size', async () => {
    await expect(await fixture(html`<div>${['neutral', 'info', 'success', 'warning', 'danger'].map((tone) => ['small', 'medium', 'large'].map((size) => html`<inlay-badge value="New" tone=${tone} size=${size}></inlay-badge> `))}</div>`)).to.be.accessible();
  });

  it('shows any value as words, never as markup', async () => {
    const element = await fixture<InlayBadge>(html`<inlay-badge></inlay-badge>`);
    for (const [value, shown] of [[12, '12'], ['<b>x</b>', '<b>x</b>'], [null, ''], [{ a: 1 }, '{"a":1}']] as const) {
      element.value = value as string;
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('.badge')!.textContent).to.equal(shown);
    }
  });
});
