import { expect, fixture, html } from '@open-wc/testing';
import '../register.ts';
import type { InlayListView } from './list-view.ts';

describe('<inlay-list-view>', () => {
  it('is a list of the rows that it is given, or says that there are none', async () => {
    const element = await fixture<InlayListView>(html`<inlay-list-view label="Notes" empty-message="Nothing."></inlay-list-view>`);
    expect(element.shadowRoot!.querySelector('.empty')?.textContent).to.equal('Nothing.');
    const row = document.createElement('div');
    row.role = 'listitem';
    row.textContent = 'one';
    element.append(row);
    await new Promise((resolve) => element.shadowRoot!.addEventListener('slotchange', resolve, { once: true }));
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.empty')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('says what went wrong in place of that there are none, and over those that were there before', async () => {
    const element = await fixture<InlayListView>(html`<inlay-list-view label="Notes" empty-message="Nothing." error-message="The service is away."></inlay-list-view>`);
    const said = (): readonly unknown[] => [...element.shadowRoot!.querySelectorAll('.empty')].map(({ role, textContent }) => [role, textContent]);
    expect(said()).to.deep.equal([['alert', 'The service is away.']]);
    element.data = [1];
    await element.updateComplete;
    expect(said()).to.deep.equal([['alert', 'The service is away.']]);
    element.errorMessage = '';
    await element.updateComplete;
    expect(said()).to.deep.equal([]);
  });
});
