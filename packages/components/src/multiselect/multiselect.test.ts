import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../element/wait-until.fixture.ts';
import { runFormControlContract } from '../element/form-control.contract.ts';
import { runListboxContract } from '../element/listbox.contract.ts';
import '../register.ts';
import type { InlayMultiselect } from './multiselect.ts';

const control = (element: InlayMultiselect): HTMLInputElement => element.shadowRoot!.querySelector('input')!;
const texts = (element: InlayMultiselect, selector: string): string[] => [...element.shadowRoot!.querySelectorAll(selector)].map((part) => part.textContent!.trim());

async function show(members: Record<string, unknown> = {}): Promise<InlayMultiselect> {
  const element = await fixture<InlayMultiselect>(html`<inlay-multiselect label="Topics"></inlay-multiselect>`);
  Object.assign(element, { options: ['Price', 'Delivery', 'Support'], ...members });
  await element.updateComplete;
  return element;
}

async function press(element: InlayMultiselect, ...keys: readonly string[]): Promise<void> {
  element.focus();
  for (const key of keys) {
    await sendKeys({ press: key });
    await element.updateComplete;
  }
}

describe('<inlay-multiselect>', () => {
  runFormControlContract<InlayMultiselect>({
    tag: 'inlay-multiselect',
    attributes: { options: '["Price","Delivery"]' },
    fill: (element) => press(element, 'ArrowDown', 'Enter'),
    filled: 'Price',
    control,
  });
  runListboxContract('inlay-multiselect');

  it('takes several from the keyboard while its list stays open, in the order of the options', async () => {
    const element = await show();
    const heard: string[] = [];
    for (const name of ['input', 'change']) element.addEventListener(name, () => heard.push(`${name} ${element.value.join('+')}`));
    await press(element, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter', 'Home', 'ArrowUp', 'ArrowUp', 'Enter');
    expect([element.value, element.selectedIndexes, texts(element, '.chip')]).to.deep.equal([['Price', 'Support'], [0, 2], ['Price', 'Support']]);
    expect(heard).to.deep.equal(['input Support', 'change Support', 'input Price+Support', 'change Price+Support']);
    expect(texts(element, '[aria-selected=true]')).to.deep.equal(['Price', 'Support']);
    await expect(element).to.be.accessible();
    await press(element, 'Enter', 'Escape');
    expect([element.value, control(element).ariaExpanded]).to.deep.equal([['Support'], 'false']);
  });

  it('is looked through by typing, which changes no value and is forgotten on leaving', async () => {
    const element = await show();
    let events = 0;
    element.addEventListener('input', () => (events += 1));
    element.focus();
    await sendKeys({ type: 'deli' });
    await element.updateComplete;
    expect([texts(element, '[role=option]'), events]).to.deep.equal([['Delivery'], 0]);
    await press(element, 'Enter');
    expect([element.value, control(element).value, texts(element, '[role=option]').length]).to.deep.equal([['Delivery'], '', 3]);
    expect(control(element).getAttribute('aria-activedescendant')).to.equal('option-1');
    await sendKeys({ type: 'zz' });
    element.blur();
    await element.updateComplete;
    expect([control(element).value, element.value]).to.deep.equal(['', ['Delivery']]);
  });

  it('lets go of the last by Backspace, and of any by its button, and keeps the keyboard', async () => {
    const element = await show({ value: ['Price', 'Delivery', 'Support'] });
    await press(element, 'Backspace');
    expect(element.value).to.deep.equal(['Price', 'Delivery']);
    const buttons = () => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.remove')];
    expect(buttons().map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Remove Price', 'Remove Delivery']);
    buttons()[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => buttons().length === 1 && element.shadowRoot!.activeElement === buttons()[0]);
    expect(element.value).to.deep.equal(['Delivery']);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.shadowRoot!.activeElement === control(element));
    expect(element.value).to.deep.equal([]);
  });

  it('submits each choice, of rows as of words', async () => {
    const element = await show({ name: 'person', options: [{ id: 7, name: 'Ann' }, { id: 9, name: 'Bob' }], valueKey: 'id', labelKey: 'name', value: [9, 7] });
    const form = document.createElement('form');
    form.append(element);
    expect([new FormData(form).getAll('person'), element.selectedLabels]).to.deep.equal([['9', '7'], ['Bob', 'Ann']]);
  });

  it('wants as many as its rules say, and only its options', async () => {
    const element = await show({ maxItems: 1, value: ['Price', 'Support'] });
    expect(element.validationMessage).to.equal('Choose at most 1; there are 2.');
    element.value = ['Colour'];
    expect([element.validity.badInput, element.value]).to.deep.equal([true, ['Colour']]);
  });

  it('can be read, not changed, while it is read only', async () => {
    const element = await show({ value: ['Price'], readOnly: true });
    await press(element, 'ArrowDown', 'Enter', 'Backspace');
    expect([element.value, texts(element, '.chip'), texts(element, '.remove')]).to.deep.equal([['Price'], ['Price'], []]);
    await expect(element).to.be.accessible();
  });
});
