import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = { title: 'Inputs/Number input', component: 'inlay-number-input', args: { label: 'Amount' } };
export default meta;

/** Empty, with an example in it. */
export const Empty: StoryObj = { args: { placeholder: '12.50', prefixText: '€' } };
/** With limits and a unit. */
export const WithLimits: StoryObj = { args: { label: 'Temperature', value: 0.3, min: 0, max: 2, step: 0.1, suffixText: '°C', helpText: 'Between 0 and 2.' } };
/** Outside the limits, once the person has been there: it is kept and marked. */
export const Refused: StoryObj = {
  args: { value: 12, max: 10 },
  play: async ({ canvasElement }) => { canvasElement.querySelector('inlay-number-input')!.validate(); },
};
/** When it cannot be used, and when it can be read only. */
export const DisabledAndReadOnly: StoryObj = {
  render: () => html`<inlay-number-input label="Disabled" value="5" disabled></inlay-number-input><br><inlay-number-input label="Read only" value="5" readonly></inlay-number-input>`,
};
/** From right to left. */
export const RightToLeft: StoryObj = { render: () => html`<div dir="rtl" lang="ar"><inlay-number-input label="الكمية" value="5" suffix-text="كغ"></inlay-number-input></div>` };
