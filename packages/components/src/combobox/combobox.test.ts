import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { runFormControlContract } from '../element/form-control.contract.ts';
import { runListboxContract } from '../element/listbox.contract.ts';
import type { InlayModal } from '../modal/modal.ts';
import '../register.ts';
import type { InlayCombobox } from './combobox.ts';

const control = (element: InlayCombobox): HTMLInputElement => element.shadowRoot!.querySelector('input')!;
const listed = (element: InlayCombobox): string[] => [...element.shadowRoot!.querySelectorAll('[role=option]')].map((option) => option.textContent!.trim());
const active = (element: InlayCombobox): string | undefined => element.shadowRoot!.getElementById(control(element).getAttribute('aria-activedescendant') ?? 'none')?.textContent!.trim();

async function show(members: Record<string, unknown> = {}): Promise<InlayCombobox> {
  const element = await fixture<InlayCombobox>(html`<inlay-combobox label="City"></inlay-combobox>`);
  Object.assign(element, { options: [{ value: 1, label: 'Zürich' }, { value: 2, label: 'Bern', disabled: true }, { value: 3, label: 'Basel' }], ...members });
  await element.updateComplete;
  return element;
}

async function press(element: InlayCombobox, ...keys: readonly string[]): Promise<void> {
  element.focus();
  for (const key of keys) {
    await sendKeys({ press: key });
    await element.updateComplete;
  }
}

async function type(element: InlayCombobox, text: string): Promise<void> {
  element.focus();
  control(element).select();
  await sendKeys({ type: text });
  await element.updateComplete;
}

describe('<inlay-combobox>', () => {
  runFormControlContract<InlayCombobox>({
    tag: 'inlay-combobox',
    attributes: { options: '["Basel","Bern"]' },
    fill: (element) => press(element, 'ArrowDown', 'ArrowDown', 'Enter'),
    filled: 'Bern',
    control,
  });
  runListboxContract('inlay-combobox');

  it('tells the browser what may be filled in, which is nothing unless it is said', async () => {
    const element = await show();
    expect(control(element).autocomplete).to.equal('off');
    element.setAttribute('autocomplete', 'address-level2');
    await element.updateComplete;
    expect(control(element).autocomplete).to.equal('address-level2');
  });

  it('takes what the browser fills in, though the keyboard is elsewhere', async () => {
    const element = await show({ autocomplete: 'address-level2' });
    const heard: string[] = [];
    element.addEventListener('change', () => heard.push(element.selectedLabel));
    control(element).value = 'Basel';
    for (const name of ['input', 'change']) control(element).dispatchEvent(new Event(name, { bubbles: true, composed: name === 'input' }));
    await element.updateComplete;
    expect([element.value, control(element).getAttribute('aria-expanded'), heard]).to.deep.equal([3, 'false', ['Basel']]);
  });

  it('finds options by some of their letters, whatever the accents, and Enter takes the first', async () => {
    const element = await show();
    const heard: string[] = [];
    for (const name of ['input', 'change']) element.addEventListener(name, () => heard.push(`${name} ${String(element.value)} ${element.inputValue}`));
    await type(element, 'zu');
    expect([listed(element), active(element), control(element).ariaExpanded]).to.deep.equal([['Zürich'], 'Zürich', 'true']);
    await expect(element).to.be.accessible();
    await press(element, 'Enter');
    expect([element.value, element.selectedLabel, control(element).value, control(element).ariaExpanded]).to.deep.equal([1, 'Zürich', 'Zürich', 'false']);
    expect(heard).to.deep.equal(['input null z', 'input null zu', 'input 1 ', 'change 1 ']);
  });

  it('walks its list by the keys of the pattern, round the ends, and Escape closes it', async () => {
    const element = await show();
    const walked: (string | undefined)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
      await press(element, key);
      walked.push(active(element));
    }
    expect(walked).to.deep.equal(['Zürich', 'Bern', 'Basel', 'Zürich', 'Basel']);
    await press(element, 'Escape');
    expect([control(element).ariaExpanded, element.value, listed(element)]).to.deep.equal(['false', null, []]);
    await press(element, 'ArrowUp');
    expect(active(element)).to.equal('Basel');
  });

  it('does not take what is disabled', async () => {
    const element = await show();
    await press(element, 'ArrowDown', 'ArrowDown', 'Enter');
    element.shadowRoot!.querySelectorAll<HTMLElement>('[role=option]')[1]!.click();
    expect(element.value).to.equal(null);
  });

  it('is chosen by the pointer while the keyboard stays in the input', async () => {
    const element = await show({ value: 1 });
    element.shadowRoot!.querySelector('button')!.click();
    await element.updateComplete;
    expect([listed(element), active(element)]).to.deep.equal([['Zürich', 'Bern', 'Basel'], 'Zürich']);
    element.shadowRoot!.querySelectorAll<HTMLElement>('[role=option]')[2]!.click();
    await element.updateComplete;
    expect([element.value, control(element).value, element.shadowRoot!.activeElement]).to.deep.equal([3, 'Basel', control(element)]);
  });

  it('takes the option that is written there on leaving, and forgets what is none', async () => {
    const element = await show({ value: 1 });
    await type(element, 'basel');
    element.blur();
    await element.updateComplete;
    expect([element.value, control(element).value]).to.deep.equal([3, 'Basel']);
    await type(element, 'Paris');
    expect(element.shadowRoot!.querySelector('.note')!.textContent).to.equal('No option has this in it.');
    element.blur();
    await element.updateComplete;
    expect([element.value, control(element).value, element.inputValue]).to.deep.equal([3, 'Basel', '']);
  });

  it('is emptied by deleting its text', async () => {
    const element = await show({ value: 1 });
    element.focus();
    control(element).select();
    await press(element, 'Delete', 'Enter');
    expect([element.value, element.selectedItem]).to.deep.equal([null, null]);
  });

  it('takes words of one’s own where they are allowed', async () => {
    const element = await show({ allowCustom: true, required: true });
    expect(element.validationMessage).to.equal('Choose an option or write one.');
    await type(element, 'Ber');
    await press(element, 'Enter');
    expect([element.value, element.invalid, control(element).value]).to.deep.equal(['Ber', false, 'Ber']);
    await type(element, 'Basel');
    await press(element, 'Enter');
    expect(element.value).to.equal(3);
  });

  it('keeps a value that is none of its options, shows it and marks it', async () => {
    const element = await show({ value: 'Paris' });
    expect([element.value, control(element).value, element.validity.badInput]).to.deep.equal(['Paris', 'Paris', true]);
  });

  it('shows a hundred of very many and says how many more there are', async () => {
    const element = await show({ options: Array.from({ length: 5000 }, (_item, index) => `Option ${index}`) });
    await press(element, 'ArrowDown');
    expect(listed(element)).to.have.length(100);
    expect(element.shadowRoot!.querySelector('.note')!.textContent).to.equal('4,900 more: type to find them.');
    await type(element, '4999');
    expect(listed(element)).to.deep.equal(['Option 4999']);
  });

  it('opens over everything else, as wide as its frame, and follows it', async () => {
    const element = await show();
    await press(element, 'ArrowDown');
    const popup = element.shadowRoot!.querySelector<HTMLElement>('.popup')!;
    const box = element.shadowRoot!.querySelector('.box')!;
    const gap = () => popup.getBoundingClientRect().top - box.getBoundingClientRect().bottom;
    expect([popup.matches(':popover-open'), popup.offsetWidth, gap()]).to.deep.equal([true, Math.round(box.getBoundingClientRect().width), 4]);
    element.style.marginBlockStart = '50px';
    window.dispatchEvent(new Event('resize'));
    expect(gap()).to.equal(4);
  });

  it('closes by Escape before the dialog that it stands in does', async () => {
    const modal = await fixture<InlayModal>(html`<inlay-modal label="Order"><inlay-combobox label="City" options='["Basel"]'></inlay-combobox></inlay-modal>`);
    modal.open = true;
    await modal.updateComplete;
    const element = modal.querySelector('inlay-combobox')!;
    await press(element, 'ArrowDown');
    expect(element.shadowRoot!.querySelector('.popup')!.matches(':popover-open')).to.equal(true);
    await press(element, 'Escape');
    expect([control(element).ariaExpanded, modal.open]).to.deep.equal(['false', true]);
    const closed = oneEvent(modal, 'close');
    await press(element, 'Escape');
    await closed;
    expect(modal.open).to.equal(false);
  });

  it('does not open while it is read only or disabled', async () => {
    const element = await show({ value: 1, readOnly: true });
    await press(element, 'ArrowDown', 'Enter');
    expect([control(element).ariaExpanded, element.value]).to.deep.equal(['false', 1]);
    await expect(element).to.be.accessible();
  });

  it('closes when it leaves the page', async () => {
    const element = await show();
    await press(element, 'ArrowDown');
    const { parentElement } = element;
    element.remove();
    parentElement!.append(element);
    await element.updateComplete;
    expect(control(element).ariaExpanded).to.equal('false');
  });
});
