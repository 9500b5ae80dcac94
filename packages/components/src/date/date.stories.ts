import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = { title: 'Inputs/Date', component: 'inlay-date', args: { label: 'Due' } };
export default meta;

/** Empty. */
export const Empty: StoryObj = { args: { helpText: 'Leave it empty if there is no hurry.' } };
/** With a day, and limits. */
export const WithLimits: StoryObj = { args: { value: '2026-09-30', min: '2026-09-01', max: '2026-12-31' } };
/** Outside the limits, once the person has been there. */
export const Refused: StoryObj = {
  args: { value: '2026-08-01', min: '2026-09-01' },
  play: async ({ canvasElement }) => { canvasElement.querySelector('inlay-date')!.validate(); },
};
/** When it cannot be used, and when it can be read only. */
export const DisabledAndReadOnly: StoryObj = {
  render: () => html`<inlay-date label="Disabled" value="2026-09-30" disabled></inlay-date><br><inlay-date label="Read only" value="2026-09-30" readonly></inlay-date>`,
};
/** From right to left. */
export const RightToLeft: StoryObj = { render: () => html`<div dir="rtl" lang="ar"><inlay-date label="التاريخ" value="2026-09-30"></inlay-date></div>` };
