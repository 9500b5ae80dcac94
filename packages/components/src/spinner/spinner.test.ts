import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../register.ts';
import type { InlaySpinner } from './spinner.ts';

describe('<inlay-spinner>', () => {
  it('says what goes on, and is accessible in every size', async () => {
    const page = await fixture(html`<div><inlay-spinner size="small"></inlay-spinner><inlay-spinner label="Reading…"></inlay-spinner><inlay-spinner size="large"></inlay-spinner></div>`);
    await expect(page).to.be.accessible();
    expect([...page.querySelectorAll('inlay-spinner')].map(({ shadowRoot }) => shadowRoot!.querySelector('[role=status]')!.textContent)).to.deep.equal(['Loading…', 'Reading…', 'Loading…']);
  });

  it('stands still where people ask for less motion', async () => {
    const element = await fixture<InlaySpinner>(html`<inlay-spinner></inlay-spinner>`);
    const animation = (): string => getComputedStyle(element.shadowRoot!.querySelector('.spinner')!).animationName;
    expect(animation()).to.equal('turn');
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(animation()).to.equal('none');
    await emulateMedia({ reducedMotion: 'no-preference' });
  });
});
