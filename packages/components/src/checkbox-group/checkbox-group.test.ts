import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { runFormControlContract } from '../element/form-control.contract.ts';
import '../register.ts';
import type { InlayCheckboxGroup } from './checkbox-group.ts';

const controls = (element: InlayCheckboxGroup): HTMLInputElement[] => [...element.shadowRoot!.querySelectorAll('input')];

async function show(members: Record<string, unknown> = {}): Promise<InlayCheckboxGroup> {
  const element = await fixture<InlayCheckboxGroup>(html`<inlay-checkbox-group label="Topics"></inlay-checkbox-group>`);
  Object.assign(element, { options: ['Price', 'Delivery', 'Support'], ...members });
  await element.updateComplete;
  return element;
}

describe('<inlay-checkbox-group>', () => {
  runFormControlContract<InlayCheckboxGroup>({
    tag: 'inlay-checkbox-group',
    attributes: { options: '["Price","Delivery"]' },
    fill: async (element) => {
      element.focus();
      await sendKeys({ press: 'Space' });
    },
    filled: 'Price',
    control: (element) => controls(element)[0]!,
    described: (element) => element.shadowRoot!.querySelector('[role=group]')!,
  });

  it('takes boxes from the keyboard, in the order of the options, and submits each', async () => {
    const element = await show({ name: 'topic', value: ['Support'] });
    element.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    expect([element.value, element.selectedIndexes, element.selectedLabels]).to.deep.equal([['Delivery', 'Support'], [1, 2], ['Delivery', 'Support']]);
    const form = document.createElement('form');
    form.append(element);
    document.body.append(form);
    expect(new FormData(form).getAll('topic')).to.deep.equal(['Delivery', 'Support']);
    controls(element)[2]!.click();
    expect(element.value).to.deep.equal(['Delivery']);
    form.remove();
  });

  it('keeps values without an option, marks them, and does not change the list it was given', async () => {
    const value = Object.freeze(['Colour']);
    const element = await show({ value });
    controls(element)[0]!.click();
    expect([element.value, value, element.validity.badInput]).to.deep.equal([['Colour', 'Price'], ['Colour'], true]);
  });

  it('wants as many as its rules say', async () => {
    const element = await show({ minItems: 2, maxItems: 2 });
    const messages = [[], ['Price'], ['Price', 'Support'], ['Price', 'Delivery', 'Support']].map((value) => {
      element.value = value;
      return element.validationMessage;
    });
    expect(messages).to.deep.equal(['', 'Choose at least 2; there are 1.', '', 'Choose at most 2; there are 3.']);
  });

  it('stays as it is while it is read only', async () => {
    const element = await show({ value: ['Price'], readOnly: true });
    for (const control of controls(element)) control.click();
    expect([element.value, controls(element).map(({ checked }) => checked)]).to.deep.equal([['Price'], [true, false, false]]);
    await expect(element).to.be.accessible();
  });
});
