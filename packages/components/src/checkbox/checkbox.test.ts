import { expect, fixture, html } from '@open-wc/testing';
import { runCheckContract } from '../element/check.contract.ts';
import '../register.ts';
import type { InlayCheckbox } from './checkbox.ts';

describe('<inlay-checkbox>', () => {
  runCheckContract('inlay-checkbox');

  it('is a native box with its words as its name', async () => {
    const element = await fixture<InlayCheckbox>(html`<inlay-checkbox label="Agree"></inlay-checkbox>`);
    const control = element.shadowRoot!.querySelector('input')!;
    expect([control.type, control.role, control.labels![0]!.textContent?.trim()]).to.deep.equal(['checkbox', null, 'Agree']);
  });
});
