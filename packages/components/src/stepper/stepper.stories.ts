import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { InlayStepper } from './stepper.ts';
import '../register.ts';

const order = (value: string, linear = false) => html`
  <inlay-stepper label="Order" value=${value} ?linear=${linear} .visited=${value === '' ? [] : ['address']}>
    <inlay-step name="address" label="Address" description="Where it goes"><inlay-text-input label="City" required value=${value === '' ? '' : 'Ulm'}></inlay-text-input></inlay-step>
    <inlay-step name="payment" label="Payment"><inlay-text-input label="Account"></inlay-text-input></inlay-step>
    <inlay-step name="check" label="Check"><inlay-text value="Is all of this right?"></inlay-text></inlay-step>
  </inlay-stepper>`;

const meta: Meta = { title: 'Layout/Stepper', component: 'inlay-stepper' };
export default meta;

/** At the first step. */
export const First: StoryObj = { render: () => order('') };
/** Some are done. */
export const Later: StoryObj = { render: () => order('check') };
/** The way on is refused: something is missing. */
export const Refused: StoryObj = {
  render: () => order('', true),
  play: async ({ canvasElement }) => {
    const stepper = canvasElement.querySelector<InlayStepper>('inlay-stepper')!;
    await stepper.updateComplete;
    stepper.next();
  },
};
/** Steps without contents, from data. */
export const FromData: StoryObj = { render: () => html`<inlay-stepper label="Order" buttonless value="sent" .visited=${['ordered']} .steps=${[{ value: 'ordered', label: 'Ordered' }, { value: 'sent', label: 'Sent' }, { value: 'received', label: 'Received', disabled: true }]}></inlay-stepper>` };
/** Where there is little room. */
export const Narrow: StoryObj = { render: () => html`<inlay-columns widths="1:2"><div>${order('payment')}</div><div></div></inlay-columns>` };
/** From right to left. */
export const RightToLeft: StoryObj = { render: () => html`<div dir="rtl">${order('payment')}</div>` };
