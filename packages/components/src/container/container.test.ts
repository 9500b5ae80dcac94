import { expect, fixture, html } from '@open-wc/testing';
import '../register.ts';

describe('<inlay-container>', () => {
  it('is a named group, or only a box', async () => {
    const page = await fixture(html`
      <div>
        <inlay-container label="Details">in it</inlay-container>
        <inlay-container variant="plain">in it</inlay-container>
      </div>
    `);
    await expect(page).to.be.accessible();
    const [named, plain] = [...page.querySelectorAll('inlay-container')].map((element) => element.shadowRoot!.querySelector('.box')!);
    expect([named!.role, named!.querySelector('h2')?.textContent]).to.deep.equal(['group', 'Details']);
    expect([plain!.role, plain!.querySelector('h2')]).to.deep.equal([null, null]);
  });
});
