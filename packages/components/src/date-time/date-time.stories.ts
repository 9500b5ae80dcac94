import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = { title: 'Inputs/Date and time', component: 'inlay-date-time', args: { label: 'Starts' } };
export default meta;

/** Empty. */
export const Empty: StoryObj = { args: { helpText: 'In your own time zone.' } };
/** With a day and a time, and limits. */
export const WithLimits: StoryObj = { args: { value: '2026-09-30T14:05', min: '2026-09-01T09:00', max: '2026-12-31T18:00' } };
/** Outside the limits, once the person has been there. */
export const Refused: StoryObj = {
  args: { value: '2026-08-01T08:00', min: '2026-09-01T09:00' },
  play: async ({ canvasElement }) => { canvasElement.querySelector('inlay-date-time')!.validate(); },
};
/** When it cannot be used, and when it can be read only. */
export const DisabledAndReadOnly: StoryObj = {
  render: () => html`<inlay-date-time label="Disabled" value="2026-09-30T14:05" disabled></inlay-date-time><br><inlay-date-time label="Read only" value="2026-09-30T14:05" readonly></inlay-date-time>`,
};
/** From right to left. */
export const RightToLeft: StoryObj = { render: () => html`<div dir="rtl" lang="ar"><inlay-date-time label="التاريخ" value="2026-09-30T14:05"></inlay-date-time></div>` };
