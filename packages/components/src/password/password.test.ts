import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { runFormControlContract } from '../element/form-control.contract.ts';
import '../register.ts';
import type { InlayPassword } from './password.ts';

const control = (element: InlayPassword): HTMLInputElement => element.shadowRoot!.querySelector('input')!;
const button = (element: InlayPassword): HTMLButtonElement => element.shadowRoot!.querySelector('button')!;

async function type(element: InlayPassword, text: string): Promise<void> {
  element.focus();
  await sendKeys({ type: text });
}

describe('<inlay-password>', () => {
  runFormControlContract<InlayPassword>({ tag: 'inlay-password', fill: (element) => type(element, 'secret'), filled: 'secret', control, isForgotten: true });

  it('shows what is entered by a button, from the keyboard, and hides it again', async () => {
    const element = await fixture<InlayPassword>(html`<inlay-password label="Password"></inlay-password>`);
    await type(element, 'secret');
    expect([control(element).type, button(element).ariaPressed]).to.deep.equal(['password', 'false']);
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement).to.equal(button(element));
    await sendKeys({ press: 'Space' });
    expect([control(element).type, control(element).value, button(element).ariaPressed]).to.deep.equal(['text', 'secret', 'true']);
    expect(control(element).autocapitalize, 'a phone changes nothing of a secret that is seen').to.equal('none');
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Space' });
    expect(control(element).type).to.equal('password');
  });

  it('can be pasted into and filled in by the browser, so that nobody has to remember it (WCAG 3.3.8)', async () => {
    const element = await fixture<InlayPassword>(html`<inlay-password label="Password" autocomplete="current-password"></inlay-password>`);
    expect(control(element).autocomplete).to.equal('current-password');
    const options = { bubbles: true, composed: true, cancelable: true };
    for (const event of [new ClipboardEvent('paste', options), new Event('beforeinput', options), new Event('drop', options)]) expect(control(element).dispatchEvent(event), event.type).to.equal(true);
  });

  it('hides it again on reset, and shows nothing while it is disabled', async () => {
    const element = await fixture<InlayPassword>(html`<inlay-password label="Password" value="secret"></inlay-password>`);
    button(element).click();
    element.resetValue();
    await element.updateComplete;
    expect(control(element).type).to.equal('password');
    element.disabled = true;
    await element.updateComplete;
    expect(button(element).disabled).to.equal(true);
  });

  it('counts what is missing', async () => {
    const element = await fixture<InlayPassword>(html`<inlay-password label="Password" minlength="10" value="secret"></inlay-password>`);
    expect(element.validationMessage).to.equal('Write at least 10 characters; there are 6.');
  });
});
