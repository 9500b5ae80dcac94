import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const options = [{ value: 'a', label: 'Friendly' }, { value: 'b', label: 'Formal, for people who were there before us and want to be addressed so' }, { value: 'c', label: 'Short', disabled: true }];
const meta: Meta = { title: 'Inputs/Radio group', component: 'inlay-radio-group', args: { label: 'Tone', options } };
export default meta;

/** Nothing is chosen. */
export const Empty: StoryObj = { args: { helpText: 'You can change this later.' } };
/** With a choice. */
export const Chosen: StoryObj = { args: { value: 'b' } };
/** Beside each other. */
export const Horizontal: StoryObj = { args: { options: ['One', 'Two', 'Three'], orientation: 'horizontal' } };
/** Required and empty, once the person has been there. */
export const Refused: StoryObj = {
  args: { required: true },
  play: async ({ canvasElement }) => { canvasElement.querySelector('inlay-radio-group')!.validate(); },
};
/** When it cannot be used, and when it can be read only. */
export const DisabledAndReadOnly: StoryObj = {
  render: () => html`<inlay-radio-group label="Disabled" .options=${options} value="b" disabled></inlay-radio-group><br><inlay-radio-group label="Read only" .options=${options} value="b" readonly></inlay-radio-group>`,
};
/** From right to left. */
export const RightToLeft: StoryObj = { render: () => html`<div dir="rtl" lang="ar"><inlay-radio-group label="الحجم" .options=${['صغير', 'كبير']}></inlay-radio-group></div>` };
