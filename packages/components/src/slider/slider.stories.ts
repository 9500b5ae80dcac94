import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = { title: 'Inputs/Slider', component: 'inlay-slider', args: { label: 'Temperature' } };
export default meta;

/** Nobody has set it. */
export const Empty: StoryObj = { args: { helpText: 'Higher answers vary more.' } };
/** With a number and a unit. */
export const WithUnit: StoryObj = { args: { label: 'Discount', value: 40, unit: '%' } };
/** In steps of a tenth. */
export const Steps: StoryObj = { args: { value: 0.7, min: 0, max: 2, step: 0.1 } };
/** Required and not set, once the person has been there. */
export const Refused: StoryObj = {
  args: { required: true },
  play: async ({ canvasElement }) => { canvasElement.querySelector('inlay-slider')!.validate(); },
};
/** When it cannot be used, and when it can be read only. */
export const DisabledAndReadOnly: StoryObj = {
  render: () => html`<inlay-slider label="Disabled" value="40" disabled></inlay-slider><br><inlay-slider label="Read only" value="40" readonly></inlay-slider>`,
};
/** From right to left. */
export const RightToLeft: StoryObj = { render: () => html`<div dir="rtl" lang="ar"><inlay-slider label="الخصم" value="20" unit="%"></inlay-slider></div>` };
