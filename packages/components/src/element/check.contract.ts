import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CheckElement } from './check-element.ts';
import { runFormControlContract } from './form-control.contract.ts';

/** The contract of everything that is on or off: that of a form control, and the keys. Call it inside a `describe`. */
export function runCheckContract(tag: string): void {
  const control = (element: CheckElement): HTMLInputElement => element.shadowRoot!.querySelector('input')!;
  const show = async (attributes: Readonly<Record<string, string>> = {}): Promise<CheckElement> => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement(tag) as CheckElement;
    for (const [name, value] of Object.entries({ label: 'Agree', ...attributes })) element.setAttribute(name, value);
    box.append(element);
    await element.updateComplete;
    return element;
  };

  runFormControlContract<CheckElement>({
    tag,
    fill: async (element) => {
      element.focus();
      await sendKeys({ press: 'Space' });
    },
    filled: 'on',
    control,
  });

  it('is switched by Space and by a press on its words, with native events that carry the value', async () => {
    const element = await show();
    const heard: string[] = [];
    for (const name of ['input', 'change']) element.addEventListener(name, () => heard.push(`${name} ${element.value}`));
    element.focus();
    await sendKeys({ press: 'Space' });
    element.shadowRoot!.querySelector('span')!.click();
    expect(heard).to.deep.equal(['input true', 'change true', 'input false', 'change false']);
  });

  it('starts as its attribute says, and goes back to it', async () => {
    const element = await show({ checked: '' });
    expect([element.value, element.checked]).to.deep.equal([true, true]);
    control(element).click();
    element.setAttribute('checked', '');
    expect(element.value).to.equal(false);
    element.resetValue();
    expect(element.value).to.equal(true);
    element.clearValue();
    expect(element.value).to.equal(false);
  });

  it('stays as it is while it is read only', async () => {
    const element = await show({ checked: '', readonly: '' });
    element.focus();
    await sendKeys({ press: 'Space' });
    expect([element.value, control(element).checked, control(element).ariaReadOnly]).to.deep.equal([true, true, 'true']);
    await expect(element).to.be.accessible();
  });

  it('must be on where it is required', async () => {
    const element = await show({ required: '' });
    expect([element.validity.valueMissing, element.validationMessage]).to.deep.equal([true, 'This must be on.']);
    element.checked = true;
    expect(element.invalid).to.equal(false);
  });
}
