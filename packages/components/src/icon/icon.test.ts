import { expect, fixture, html } from '@open-wc/testing';
import '../register.ts';
import { ICON_NAMES } from './icon-names.ts';
import type { InlayIcon } from './icon.ts';

describe('<inlay-icon>', () => {
  it('draws every icon that it lists, inside its field', async () => {
    const element = await fixture<InlayIcon>(html`<inlay-icon size="large"></inlay-icon>`);
    const drawing = element.shadowRoot!.querySelector('svg')!;
    for (const icon of ICON_NAMES) {
      element.icon = icon;
      await element.updateComplete;
      const { x, y, width, height } = drawing.getBBox();
      expect(Math.max(width, height), icon).to.be.greaterThan(4);
      expect(Math.min(x, y) >= 0 && x + width <= 24 && y + height <= 24, icon).to.equal(true);
    }
  });

  it('is named, or passed over', async () => {
    const page = await fixture(html`<div><inlay-icon icon="star" label="Favourite"></inlay-icon><inlay-icon icon="star"></inlay-icon></div>`);
    await expect(page).to.be.accessible();
    expect([...page.querySelectorAll('inlay-icon')].map(({ shadowRoot }) => [shadowRoot!.querySelector('svg')!.getAttribute('role'), shadowRoot!.querySelector('svg')!.ariaHidden])).to.deep.equal([['img', null], [null, 'true']]);
  });

  it('keeps to its list', async () => {
    const element = await fixture<InlayIcon>(html`<inlay-icon icon="no-such"></inlay-icon>`);
    expect(element.icon).to.equal('star');
  });
});
