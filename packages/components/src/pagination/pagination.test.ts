import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../register.ts';
import type { InlayPagination } from './pagination.ts';

const numbers = (element: InlayPagination): readonly string[] => [...element.shadowRoot!.querySelectorAll('.number, .gap')].map(({ textContent }) => textContent!.trim());
const part = (element: InlayPagination, name: string): HTMLButtonElement => element.shadowRoot!.querySelector(`[part=${name}]`)!;

describe('<inlay-pagination>', () => {
  it('shows the pages that there are, and which one is shown', async () => {
    const element = await fixture<InlayPagination>(html`<inlay-pagination total="200" page="4"></inlay-pagination>`);
    await expect(element).to.be.accessible();
    expect(numbers(element)).to.deep.equal(['1', '2', '3', '4', '5', '…', '10']);
    const current = element.shadowRoot!.querySelector('[aria-current=page]')!;
    expect(current.textContent).to.equal('4');
    expect(getComputedStyle(current).borderBlockStartColor).not.to.equal(getComputedStyle(part(element, 'page')).borderBlockStartColor);
  });

  it('is turned from the keyboard, and keeps it at the end', async () => {
    const element = await fixture<InlayPagination>(html`<inlay-pagination total="45" page="2"></inlay-pagination>`);
    const pages: number[] = [];
    element.addEventListener('change', () => pages.push(element.page));
    part(element, 'next').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    await sendKeys({ press: 'Enter' });
    expect([pages, element.shadowRoot!.activeElement === part(element, 'next'), part(element, 'next').ariaDisabled]).to.deep.equal([[3], true, 'true']);
    element.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    expect(pages).to.deep.equal([3, 1]);
  });

  it('has nothing to turn while it is disabled', async () => {
    const element = await fixture<InlayPagination>(html`<inlay-pagination total="45" disabled></inlay-pagination>`);
    part(element, 'next').click();
    expect(element.page).to.equal(1);
    await expect(element).to.be.accessible();
  });

  it('says where one is in place of numbers where there is little room', async () => {
    const element = await fixture<InlayPagination>(html`<inlay-pagination total="200" page="3"></inlay-pagination>`);
    element.style.inlineSize = '200px';
    const short = element.shadowRoot!.querySelector<HTMLElement>('.short')!;
    expect([short.checkVisibility(), short.textContent, part(element, 'page').checkVisibility()]).to.deep.equal([true, '3 of 10', false]);
  });

  it('makes sense of any numbers', async () => {
    const element = await fixture<InlayPagination>(html`<inlay-pagination></inlay-pagination>`);
    for (const [total, pageSize, page, shown] of [[100, 10, 99, '10'], [0, 10, 1, '1'], [100, 0, 5, '1'], ['x', null, {}, '1']] as const) {
      Object.assign(element, { total, pageSize, page });
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('[aria-current=page]')!.textContent).to.equal(shown);
    }
  });
});
