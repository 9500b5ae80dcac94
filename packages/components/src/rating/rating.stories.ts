import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = { title: 'Inputs/Rating', component: 'inlay-rating', args: { label: 'How was it?' } };
export default meta;

/** Nobody has rated. */
export const Empty: StoryObj = { args: { helpText: 'Five is best.' } };
/** With a rating. */
export const Rated: StoryObj = { args: { value: 4 } };
/** Required and empty, once the person has been there. */
export const Refused: StoryObj = {
  args: { required: true },
  play: async ({ canvasElement }) => { canvasElement.querySelector('inlay-rating')!.validate(); },
};
/** When it cannot be used, and when it can be read only. */
export const DisabledAndReadOnly: StoryObj = {
  render: () => html`<inlay-rating label="Disabled" value="3" disabled></inlay-rating><br><inlay-rating label="Read only" value="3" readonly></inlay-rating>`,
};
/** Three sizes. */
export const Sizes: StoryObj = {
  render: () => html`${(['small', 'medium', 'large'] as const).map((size) => html`<inlay-rating label=${size} size=${size} value="3"></inlay-rating><br>`)}`,
};
/** From right to left. */
export const RightToLeft: StoryObj = { render: () => html`<div dir="rtl" lang="ar"><inlay-rating label="التقييم" value="2"></inlay-rating></div>` };
