import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { runFormControlContract } from '../element/form-control.contract.ts';
import '../register.ts';
import type { InlaySelect } from './select.ts';

const control = (element: InlaySelect): HTMLSelectElement => element.shadowRoot!.querySelector('select')!;
const rows = [{ id: 7, name: 'Ann' }, { id: 9, name: 'Bob' }];

async function show(members: Record<string, unknown> = {}): Promise<InlaySelect> {
  const element = await fixture<InlaySelect>(html`<inlay-select label="Size"></inlay-select>`);
  Object.assign(element, { options: ['Small', 'Medium', 'Large'], ...members });
  await element.updateComplete;
  return element;
}

describe('<inlay-select>', () => {
  runFormControlContract<InlaySelect>({
    tag: 'inlay-select',
    fill: async (element) => {
      element.options = ['Small', 'Medium'];
      await element.updateComplete;
      element.focus();
      for (const key of ['ArrowDown', 'ArrowDown']) await sendKeys({ press: key });
    },
    filled: 'Medium',
    control,
  });

  it('is chosen from the keyboard, with native events that carry the value', async () => {
    const element = await show();
    const heard: string[] = [];
    for (const name of ['input', 'change']) element.addEventListener(name, () => heard.push(`${name} ${String(element.value)}`));
    element.focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) await sendKeys({ press: key });
    expect(heard).to.deep.equal(['Small', 'Medium', 'Large'].flatMap((size) => [`input ${size}`, `change ${size}`]));
    expect([element.value, element.selectedIndex, element.selectedLabel, element.selectedItem]).to.deep.equal(['Large', 2, 'Large', 'Large']);
  });

  it('tells the browser what may be filled in, and takes what it fills in', async () => {
    const element = await show({ options: [{ value: 'CH', label: 'Switzerland' }, { value: 'NO', label: 'Norway' }] });
    expect(control(element).hasAttribute('autocomplete')).to.equal(false);
    element.setAttribute('autocomplete', 'country');
    await element.updateComplete;
    expect(control(element).autocomplete).to.equal('country');
    control(element).selectedIndex = 2;
    for (const name of ['input', 'change']) control(element).dispatchEvent(new Event(name, { bubbles: true, composed: name === 'input' }));
    expect(element.value).to.equal('NO');
  });

  it('chooses rows of data by the value of a field, as it is, and submits its text', async () => {
    const element = await show({ options: rows, valueKey: 'id', labelKey: 'name', name: 'person' });
    element.focus();
    for (const key of ['ArrowDown', 'ArrowDown']) await sendKeys({ press: key });
    expect([element.value, element.selectedLabel]).to.deep.equal([9, 'Bob']);
    expect(element.selectedItem).to.equal(rows[1]);
    const form = document.createElement('form');
    form.append(element);
    document.body.append(form);
    expect(new FormData(form).get('person')).to.equal('9');
    form.remove();
  });

  it('shows the choice once its options come', async () => {
    const element = await show({ options: [], value: 'b' });
    expect([element.selectedIndex, element.selectedItem, element.invalid]).to.deep.equal([-1, null, false]);
    element.options = ['a', 'b'];
    await element.updateComplete;
    expect([control(element).selectedOptions[0]!.label, element.selectedIndex]).to.deep.equal(['b', 1]);
    element.options = ['b', 'a'];
    await element.updateComplete;
    expect(control(element).selectedOptions[0]!.label).to.equal('b');
  });

  it('keeps a value that is no option, shows the placeholder and marks it', async () => {
    const element = await show({ value: 'Huge', placeholder: 'Choose' });
    expect([element.value, element.validity.badInput, control(element).selectedOptions[0]!.label]).to.deep.equal(['Huge', true, 'Choose']);
  });

  it('can be emptied by the person unless it is required', async () => {
    const element = await show({ value: 'Small', placeholder: 'Any' });
    element.focus();
    await sendKeys({ press: 'Home' });
    expect(element.value).to.equal(null);
    element.required = true;
    await element.updateComplete;
    expect(control(element).options[0]!.disabled).to.equal(true);
  });

  it('keeps its choice while it is read only', async () => {
    const element = await show({ value: 'Small', readOnly: true });
    element.focus();
    await sendKeys({ press: 'l' });
    await sendKeys({ press: 'ArrowDown' });
    expect([element.value, control(element).ariaReadOnly]).to.deep.equal(['Small', 'true']);
  });

  it('takes a value from an attribute as text or JSON', async () => {
    const element = await fixture<InlaySelect>(html`<inlay-select label="Size" options='[1,2,{"value":"x","label":"X"}]' value="2"></inlay-select>`);
    expect(element.selectedLabel).to.equal('2');
    element.setAttribute('value', 'x');
    expect(element.selectedLabel).to.equal('X');
  });
});
