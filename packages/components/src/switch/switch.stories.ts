import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = { title: 'Inputs/Switch', component: 'inlay-switch', args: { label: 'Send notifications' } };
export default meta;

/** Off. */
export const Off: StoryObj = { args: { helpText: 'You can change this later.' } };
/** On. */
export const On: StoryObj = { args: { value: true } };
/** It must be on, once the person has been there. */
export const Refused: StoryObj = {
  args: { required: true },
  play: async ({ canvasElement }) => { canvasElement.querySelector('inlay-switch')!.validate(); },
};
/** When it cannot be used, and when it can be read only. */
export const DisabledAndReadOnly: StoryObj = {
  render: () => html`<inlay-switch label="Disabled, off" disabled></inlay-switch><inlay-switch label="Disabled, on" checked disabled></inlay-switch><inlay-switch label="Read only" checked readonly></inlay-switch>`,
};
/** Three sizes. */
export const Sizes: StoryObj = {
  render: () => html`${(['small', 'medium', 'large'] as const).map((size) => html`<inlay-switch label=${size} size=${size} checked></inlay-switch>`)}`,
};
/** From right to left. */
export const RightToLeft: StoryObj = { render: () => html`<div dir="rtl" lang="ar"><inlay-switch label="أوافق" checked></inlay-switch></div>` };
