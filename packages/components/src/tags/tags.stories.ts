import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = { title: 'Inputs/Tags', component: 'inlay-tags', args: { label: 'Labels' } };
export default meta;

/** Empty. */
export const Empty: StoryObj = { args: { placeholder: 'Add a label', helpText: 'Enter or a comma ends one.' } };
/** With words. */
export const WithWords: StoryObj = { args: { value: ['positive', 'neutral', 'negative', 'asks for a person to call back before the end of the week'] } };
/** Required and empty, once the person has been there. */
export const Refused: StoryObj = {
  args: { required: true },
  play: async ({ canvasElement }) => { canvasElement.querySelector('inlay-tags')!.validate(); },
};
/** When it cannot be used, and when it can be read only. */
export const DisabledAndReadOnly: StoryObj = {
  render: () => html`<inlay-tags label="Disabled" value='["one","two"]' disabled></inlay-tags><br><inlay-tags label="Read only" value='["one","two"]' readonly></inlay-tags>`,
};
/** From right to left. */
export const RightToLeft: StoryObj = { render: () => html`<div dir="rtl" lang="ar"><inlay-tags label="الوسوم" value='["سعر","توصيل"]'></inlay-tags></div>` };
