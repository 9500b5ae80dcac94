import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { runFormControlContract } from '../element/form-control.contract.ts';
import '../register.ts';
import type { InlayDateTime } from './date-time.ts';

const control = (element: InlayDateTime): HTMLInputElement => element.shadowRoot!.querySelector('input')!;
const show = (template = html`<inlay-date-time label="Starts"></inlay-date-time>`): Promise<InlayDateTime> => fixture<InlayDateTime>(template);

/** Month, day, year and time, as the language of the test pages writes them. */
async function type(element: InlayDateTime): Promise<void> {
  element.focus();
  await sendKeys({ type: '093020260205PM' });
}

describe('<inlay-date-time>', () => {
  runFormControlContract<InlayDateTime>({ tag: 'inlay-date-time', fill: type, filled: '2026-09-30T14:05', control });

  it('sets a day without a time to midnight and leaves zones off', async () => {
    const element = await show();
    for (const [value, shown] of [['2026-09-30', '2026-09-30T00:00'], ['2026-09-30T14:05:59.9+02:00', '2026-09-30T14:05']] as const) {
      element.value = value;
      await element.updateComplete;
      expect([control(element).value, element.value]).to.deep.equal([shown, value]);
    }
  });

  it('keeps what is no date or no time, and says so', async () => {
    const element = await show();
    for (const value of ['2026-09-30T25:00', '2026-09-31T10:00', 'noon']) {
      element.value = value;
      expect([element.value, element.validity.badInput], value).to.deep.equal([value, true]);
    }
  });

  it('compares with its limits to the minute', async () => {
    const element = await show(html`<inlay-date-time label="Starts" min="2026-09-01T09:00" max="2026-09-01"></inlay-date-time>`);
    element.value = '2026-09-01T08:59';
    expect(element.validationMessage).to.match(/^Enter Sep 1, 2026, 9:00\sAM or later\.$/);
    element.min = '';
    expect(element.validationMessage).to.match(/^Enter Sep 1, 2026, 12:00\sAM or earlier\.$/);
  });
});
