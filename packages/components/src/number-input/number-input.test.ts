import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { runFormControlContract } from '../element/form-control.contract.ts';
import '../register.ts';
import type { InlayNumberInput } from './number-input.ts';

const control = (element: InlayNumberInput): HTMLInputElement => element.shadowRoot!.querySelector('input')!;

async function type(element: InlayNumberInput, text: string): Promise<void> {
  element.focus();
  await sendKeys({ type: text });
}

const show = (template = html`<inlay-number-input label="Amount"></inlay-number-input>`): Promise<InlayNumberInput> => fixture<InlayNumberInput>(template);

describe('<inlay-number-input>', () => {
  runFormControlContract<InlayNumberInput>({ tag: 'inlay-number-input', fill: (element) => type(element, '12.5'), filled: '12.5', control });

  it('holds a number, and null while it is empty', async () => {
    const element = await show();
    expect(element.value).to.equal(null);
    await type(element, '7');
    expect(element.value).to.equal(7);
    await sendKeys({ press: 'Backspace' });
    expect([element.value, element.invalid]).to.deep.equal([null, false]);
    element.setAttribute('value', '3.5');
    element.resetValue();
    expect(element.value).to.equal(3.5);
    element.clearValue();
    expect(element.value).to.equal(null);
  });

  it('leaves what is being typed alone', async () => {
    const element = await show();
    const seen: unknown[] = [];
    element.addEventListener('input', () => seen.push(element.value));
    await type(element, '1.05');
    await element.updateComplete;
    expect(control(element).value).to.equal('1.05');
    expect(seen.at(-1)).to.equal(1.05);
  });

  it('goes in steps by the arrow keys, up to its limits', async () => {
    const element = await show(html`<inlay-number-input label="Amount" value="0.2" min="0" max="0.4" step="0.1"></inlay-number-input>`);
    const changes: unknown[] = [];
    element.addEventListener('change', () => changes.push(element.value));
    element.focus();
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown']) await sendKeys({ press: key });
    element.blur();
    expect([element.value, element.invalid]).to.deep.equal([0.3, false]);
    expect(changes.at(-1)).to.equal(0.3);
  });

  it('keeps a number outside its limits or between its steps, and says what is accepted', async () => {
    const element = await show(html`<inlay-number-input label="Amount" min="1" max="10" step="2"></inlay-number-input>`);
    const messages = [0, 12, 4, 5].map((value) => {
      element.value = value;
      return element.validationMessage;
    });
    expect(messages).to.deep.equal(['Enter 1 or more.', 'Enter 10 or less.', 'Enter 3 or 5: it goes in steps of 2.', '']);
    expect(element.value).to.equal(5);
  });

  it('takes 0.3 for three steps of 0.1', async () => {
    const element = await show(html`<inlay-number-input label="Amount" step="0.1" value="0.3"></inlay-number-input>`);
    expect(element.invalid).to.equal(false);
    element.value = 0.35;
    expect(element.validationMessage).to.equal('Enter 0.3 or 0.4: it goes in steps of 0.1.');
  });

  it('says so when what stands there is no number', async () => {
    const element = await show();
    await type(element, '1e');
    element.blur();
    await element.updateComplete;
    expect([element.value, element.validity.badInput]).to.deep.equal([null, true]);
    expect(element.shadowRoot!.querySelector('[part=error]')!.textContent).to.contain('Enter a number.');
    element.clearValue();
    element.resetValue();
    await element.updateComplete;
    expect(element.invalid).to.equal(false);
  });
});
