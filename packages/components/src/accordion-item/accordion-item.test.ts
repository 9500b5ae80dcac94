import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { runDisclosureContract } from '../element/disclosure.contract.ts';
import '../register.ts';
import type { InlayAccordionItem } from './accordion-item.ts';

describe('<inlay-accordion-item>', () => {
  runDisclosureContract<InlayAccordionItem>({
    show: () => fixture<InlayAccordionItem>(html`<inlay-accordion-item label="Details">Words</inlay-accordion-item>`),
    button: (element) => element.shadowRoot!.querySelector<HTMLElement>('.heading')!,
    content: (element) => element.shadowRoot!.querySelector<HTMLElement>('.body')!,
  });

  it('opens and closes from the keyboard, and says so', async () => {
    const element = await fixture<InlayAccordionItem>(html`<inlay-accordion-item label="Details">Words</inlay-accordion-item>`);
    await expect(element).to.be.accessible();
    const heard: boolean[] = [];
    element.addEventListener('toggle', () => heard.push(element.open));
    const body = element.shadowRoot!.querySelector('.body')!;
    expect(body.checkVisibility()).to.equal(false);
    element.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(body.checkVisibility()).to.equal(true);
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Space' });
    expect(heard).to.deep.equal([true, false]);
  });

  it('stays as it is while it is disabled', async () => {
    const element = await fixture<InlayAccordionItem>(html`<inlay-accordion-item label="Details" disabled>Words</inlay-accordion-item>`);
    element.shadowRoot!.querySelector('button')!.click();
    expect(element.open).to.equal(false);
  });

  it('has the value of its name, else of the component that it is', async () => {
    const element = await fixture<InlayAccordionItem>(html`<inlay-accordion-item data-name="part1"></inlay-accordion-item>`);
    expect([element.value, element.shadowRoot!.querySelector('button')!.textContent]).to.deep.equal(['part1', 'part1']);
    element.name = 'details';
    expect(element.value).to.equal('details');
  });
});
