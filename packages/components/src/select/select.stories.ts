import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const sizes = ['Small', 'Medium', { value: 'l', label: 'Large' }, { value: 'xl', label: 'Huge (sold out)', disabled: true }];
const meta: Meta = { title: 'Inputs/Select', component: 'inlay-select', args: { label: 'Size', options: sizes } };
export default meta;

/** Nothing is chosen. */
export const Empty: StoryObj = { args: { placeholder: 'Choose a size', helpText: 'Sizes run large.' } };
/** One is chosen. */
export const Chosen: StoryObj = { args: { value: 'l' } };
/** From rows of data. */
export const FromData: StoryObj = {
  args: { label: 'Model', options: [{ id: 7, name: 'llama3.3:70b' }, { id: 9, name: 'qwen3:8b' }], valueKey: 'id', labelKey: 'name', value: 9 },
};
/** Required and empty, once the person has been there. */
export const Refused: StoryObj = {
  args: { required: true, placeholder: 'Choose a size' },
  play: async ({ canvasElement }) => { canvasElement.querySelector('inlay-select')!.validate(); },
};
/** When it cannot be used, and when it can be read only. */
export const DisabledAndReadOnly: StoryObj = {
  render: () => html`<inlay-select label="Disabled" .options=${sizes} value="l" disabled></inlay-select><br><inlay-select label="Read only" .options=${sizes} value="l" readonly></inlay-select>`,
};
/** Three sizes. */
export const Sizes: StoryObj = {
  render: () => html`${(['small', 'medium', 'large'] as const).map((size) => html`<inlay-select label=${size} size=${size} .options=${sizes} value="l"></inlay-select><br>`)}`,
};
/** From right to left. */
export const RightToLeft: StoryObj = { render: () => html`<div dir="rtl" lang="ar"><inlay-select label="الحجم" .options=${['صغير', 'كبير']} value="كبير"></inlay-select></div>` };
