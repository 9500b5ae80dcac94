import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const topics = ['Price', 'Delivery', 'Support', { value: 'q', label: 'Quality of the parts that came in the second box' }, { value: 'x', label: 'Returns (closed)', disabled: true }];
const meta: Meta = { title: 'Inputs/Multiselect', component: 'inlay-multiselect', args: { label: 'Topics', options: topics } };
export default meta;

/** Nothing is chosen. */
export const Empty: StoryObj = { args: { placeholder: 'Type to find topics', helpText: 'As many as you like.' } };
/** With choices. */
export const Chosen: StoryObj = { args: { value: ['Price', 'Support', 'q'] } };
/** Its list is open. */
export const Open: StoryObj = {
  args: { value: ['Price', 'Support'] },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('inlay-multiselect')!;
    await element.updateComplete;
    element.shadowRoot!.querySelector<HTMLElement>('[part=open]')!.click();
    await element.updateComplete;
  },
};
/** Too many, once the person has been there. */
export const Refused: StoryObj = {
  args: { value: ['Price', 'Delivery', 'Support'], maxItems: 2 },
  play: async ({ canvasElement }) => { canvasElement.querySelector('inlay-multiselect')!.validate(); },
};
/** When it cannot be used, and when it can be read only. */
export const DisabledAndReadOnly: StoryObj = {
  render: () => html`<inlay-multiselect label="Disabled" .options=${topics} value='["Price"]' disabled></inlay-multiselect><br><inlay-multiselect label="Read only" .options=${topics} value='["Price","Support"]' readonly></inlay-multiselect>`,
};
/** From right to left. */
export const RightToLeft: StoryObj = { render: () => html`<div dir="rtl" lang="ar"><inlay-multiselect label="المواضيع" .options=${['السعر', 'التوصيل']} value='["السعر"]'></inlay-multiselect></div>` };
