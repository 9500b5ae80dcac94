import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const options = [{ value: 'a', label: 'Friendly' }, { value: 'b', label: 'Formal, for people who were there before us and want to be addressed so' }, { value: 'c', label: 'Short', disabled: true }];
const meta: Meta = { title: 'Inputs/Checkbox group', component: 'inlay-checkbox-group', args: { label: 'Topics', options } };
export default meta;

/** Nothing is chosen. */
export const Empty: StoryObj = { args: { helpText: 'You can change this later.' } };
/** With a choice. */
export const Chosen: StoryObj = { args: { value: ['a', 'b'] } };
/** Beside each other. */
export const Horizontal: StoryObj = { args: { options: ['One', 'Two', 'Three'], orientation: 'horizontal' } };
/** Required and empty, once the person has been there. */
export const Refused: StoryObj = {
  args: { required: true },
  play: async ({ canvasElement }) => { canvasElement.querySelector('inlay-checkbox-group')!.validate(); },
};
/** When it cannot be used, and when it can be read only. */
export const DisabledAndReadOnly: StoryObj = {
  render: () => html`<inlay-checkbox-group label="Disabled" .options=${options} value='["b"]' disabled></inlay-checkbox-group><br><inlay-checkbox-group label="Read only" .options=${options} value='["b"]' readonly></inlay-checkbox-group>`,
};
/** From right to left. */
export const RightToLeft: StoryObj = { render: () => html`<div dir="rtl" lang="ar"><inlay-checkbox-group label="الحجم" .options=${['صغير', 'كبير']}></inlay-checkbox-group></div>` };
