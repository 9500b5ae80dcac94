import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = { title: 'Inputs/Checkbox', component: 'inlay-checkbox', args: { label: 'I agree to the terms' } };
export default meta;

/** Off. */
export const Off: StoryObj = { args: { helpText: 'You can change this later.' } };
/** On. */
export const On: StoryObj = { args: { value: true } };
/** It must be on, once the person has been there. */
export const Refused: StoryObj = {
  args: { required: true },
  play: async ({ canvasElement }) => { canvasElement.querySelector('inlay-checkbox')!.validate(); },
};
/** When it cannot be used, and when it can be read only. */
export const DisabledAndReadOnly: StoryObj = {
  render: () => html`<inlay-checkbox label="Disabled, off" disabled></inlay-checkbox><inlay-checkbox label="Disabled, on" checked disabled></inlay-checkbox><inlay-checkbox label="Read only" checked readonly></inlay-checkbox>`,
};
/** Three sizes. */
export const Sizes: StoryObj = {
  render: () => html`${(['small', 'medium', 'large'] as const).map((size) => html`<inlay-checkbox label=${size} size=${size} checked></inlay-checkbox>`)}`,
};
/** From right to left. */
export const RightToLeft: StoryObj = { render: () => html`<div dir="rtl" lang="ar"><inlay-checkbox label="أوافق" checked></inlay-checkbox></div>` };
