import { expect, fixture, html } from '@open-wc/testing';
import { runCheckContract } from '../element/check.contract.ts';
import '../register.ts';
import type { InlaySwitch } from './switch.ts';

describe('<inlay-switch>', () => {
  runCheckContract('inlay-switch');

  it('is a switch to assistive technology, and its thumb moves to the end of the line', async () => {
    const thumb = async (direction: string): Promise<string> => {
      const element = await fixture<InlaySwitch>(html`<inlay-switch label="Agree" checked dir=${direction}></inlay-switch>`);
      const control = element.shadowRoot!.querySelector('input')!;
      expect(control.role).to.equal('switch');
      const { marginLeft, marginRight } = getComputedStyle(control, '::before');
      return `${marginLeft} ${marginRight}`;
    };
    expect([await thumb('ltr'), await thumb('rtl')]).to.deep.equal(['16px 0px', '0px 16px']);
  });
});
