import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = { title: 'Inputs/Password', component: 'inlay-password', args: { label: 'Password', value: 'correct horse' } };
export default meta;

/** Hidden. */
export const Hidden: StoryObj = { args: { helpText: 'At least ten characters.' } };
/** Shown, once the person asked. */
export const Shown: StoryObj = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('inlay-password')!;
    await element.updateComplete;
    element.shadowRoot!.querySelector('button')!.click();
  },
};
/** Too short, once the person has been there. */
export const Refused: StoryObj = {
  args: { value: 'horse', minLength: 10 },
  play: async ({ canvasElement }) => { canvasElement.querySelector('inlay-password')!.validate(); },
};
/** When it cannot be used. */
export const Disabled: StoryObj = { args: { disabled: true } };
/** From right to left. */
export const RightToLeft: StoryObj = { render: () => html`<div dir="rtl" lang="ar"><inlay-password label="كلمة السر" value="secret"></inlay-password></div>` };
