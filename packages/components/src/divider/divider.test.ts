import { expect, fixture, html } from '@open-wc/testing';
import '../register.ts';

describe('<inlay-divider>', () => {
  it('is one separator, with or without words, and accessible', async () => {
    const page = await fixture(html`<div><inlay-divider></inlay-divider><inlay-divider label="or"></inlay-divider><inlay-divider orientation="vertical"></inlay-divider></div>`);
    await expect(page).to.be.accessible();
    const separators = [...page.querySelectorAll('inlay-divider')].map(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('[role=separator]')].map((line) => line.ariaOrientation));
    expect(separators).to.deep.equal([['horizontal'], ['horizontal'], ['vertical']]);
    expect(page.querySelectorAll('inlay-divider')[1]!.shadowRoot!.textContent?.trim()).to.equal('or');
  });

  it('fills the height beside other things when it stands upright', async () => {
    const page = await fixture<HTMLElement>(html`<div><inlay-divider orientation="vertical"></inlay-divider></div>`);
    Object.assign(page.style, { display: 'flex', blockSize: '80px' });
    const line = page.querySelector('inlay-divider')!.shadowRoot!.querySelector('.line')!;
    expect(line.getBoundingClientRect().height).to.equal(80);
  });
});
