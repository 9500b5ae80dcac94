import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { runFormControlContract } from '../element/form-control.contract.ts';
import '../register.ts';
import type { InlayDate } from './date.ts';

const control = (element: InlayDate): HTMLInputElement => element.shadowRoot!.querySelector('input')!;
const show = (template = html`<inlay-date label="Due"></inlay-date>`): Promise<InlayDate> => fixture<InlayDate>(template);

/** Month, day and year, as the language of the test pages writes them. */
async function type(element: InlayDate, keys: string): Promise<void> {
  element.focus();
  await sendKeys({ type: keys });
}

describe('<inlay-date>', () => {
  runFormControlContract<InlayDate>({ tag: 'inlay-date', fill: (element) => type(element, '09302026'), filled: '2026-09-30', control });

  it('holds the day as it is written in ISO, typed from the keyboard', async () => {
    const element = await show();
    await type(element, '02292028');
    expect(element.value).to.equal('2028-02-29');
  });

  it('tells the browser what may be filled in, and takes what it fills in', async () => {
    const element = await show();
    expect(control(element).hasAttribute('autocomplete')).to.equal(false);
    element.setAttribute('autocomplete', 'bday');
    await element.updateComplete;
    expect(control(element).autocomplete).to.equal('bday');
    control(element).value = '1970-01-02';
    for (const name of ['input', 'change']) control(element).dispatchEvent(new Event(name, { bubbles: true, composed: name === 'input' }));
    expect(element.value).to.equal('1970-01-02');
  });

  it('shows the day of a longer date, whatever its zone', async () => {
    const element = await show();
    for (const [value, shown] of [['2026-09-30T23:59:00Z', '2026-09-30'], ['2026-09-30 01:02', '2026-09-30'], ['2026-09-30', '2026-09-30']] as const) {
      element.value = value;
      await element.updateComplete;
      expect([control(element).value, element.value, element.invalid]).to.deep.equal([shown, value, false]);
    }
  });

  it('keeps what is no date, shows nothing of it and says so', async () => {
    const element = await show();
    for (const value of ['2026-02-30', '30.9.2026', 'soon', '2026-13-01', '0000-01-01']) {
      element.value = value;
      await element.updateComplete;
      expect([control(element).value, element.value, element.validity.badInput], value).to.deep.equal(['', value, true]);
    }
  });

  it('accepts only what is between its limits', async () => {
    const element = await show(html`<inlay-date label="Due" min="2026-09-01" max="2026-12-31"></inlay-date>`);
    const messages = ['2026-08-31', '2026-09-01', '2026-12-31', '2027-01-01'].map((value) => {
      element.value = value;
      return element.validationMessage;
    });
    expect(messages).to.deep.equal(['Enter Sep 1, 2026 or later.', '', '', 'Enter Dec 31, 2026 or earlier.']);
  });

  it('says so while the date is not complete, and forgets it on reset', async () => {
    const element = await show();
    await type(element, '0930');
    element.blur();
    await element.updateComplete;
    expect([element.value, element.validity.badInput, element.validationMessage]).to.deep.equal(['', true, 'Complete the date.']);
    element.resetValue();
    expect(element.invalid).to.equal(false);
  });
});
