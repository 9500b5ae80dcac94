import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const models = ['claude-opus', 'claude-sonnet', 'gpt-oss:20b', { value: 'll', label: 'llama3.3:70b' }, 'mistral-small', { value: 'q', label: 'qwen3:8b (not loaded)', disabled: true }];
const meta: Meta = { title: 'Inputs/Combobox', component: 'inlay-combobox', args: { label: 'Model', options: models } };
export default meta;

/** Nothing is chosen. */
export const Empty: StoryObj = { args: { placeholder: 'Type to find one', helpText: 'Those that run on this machine.' } };
/** One is chosen. */
export const Chosen: StoryObj = { args: { value: 'll' } };
/** Its list is open. */
export const Open: StoryObj = {
  args: { value: 'll' },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('inlay-combobox')!;
    await element.updateComplete;
    element.shadowRoot!.querySelector('button')!.click();
    await element.updateComplete;
  },
};
/** Required and empty, once the person has been there. */
export const Refused: StoryObj = {
  args: { required: true },
  play: async ({ canvasElement }) => { canvasElement.querySelector('inlay-combobox')!.validate(); },
};
/** When it cannot be used, and when it can be read only. */
export const DisabledAndReadOnly: StoryObj = {
  render: () => html`<inlay-combobox label="Disabled" .options=${models} value="ll" disabled></inlay-combobox><br><inlay-combobox label="Read only" .options=${models} value="ll" readonly></inlay-combobox>`,
};
/** From right to left. */
export const RightToLeft: StoryObj = { render: () => html`<div dir="rtl" lang="ar"><inlay-combobox label="الحجم" .options=${['صغير', 'كبير']} value="كبير"></inlay-combobox></div>` };
