import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = { title: 'Inputs/Rich text editor', component: 'inlay-rich-text-editor', args: { label: 'Description' } };
export default meta;

const MARKDOWN = '## What happened\n\nThe export is **slow** since *4.2*, and `limit` is <u>not</u> read. See [the report](https://example.com).\n\n- open the table\n- choose *Export*\n\n1. wait\n2. wait\n\n> It was instant before.\n\n```\nexport --limit 20\n```';

/** Empty, with an example in it. */
export const Empty: StoryObj = { args: { placeholder: 'What happened?', helpText: 'A sentence or two is enough.' } };
/** Everything that can be formatted. */
export const Formatted: StoryObj = { args: { value: MARKDOWN } };
/** With a limit, which counts words without their formatting. */
export const Limited: StoryObj = { args: { value: 'Too **slow**, and I had to call twice.', maxLength: 20, minLines: 2 } };
/** Required and empty, once the person has been there. */
export const Refused: StoryObj = { args: { required: true, minLines: 2 }, play: async ({ canvasElement }) => { canvasElement.querySelector('inlay-rich-text-editor')!.validate(); } };
/** The row in which the address of a link is written. */
export const Linking: StoryObj = {
  args: { value: 'See the report.', minLines: 2 },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('inlay-rich-text-editor')!;
    await element.updateComplete;
    element.shadowRoot!.querySelector<HTMLElement>('[data-command=link]')!.click();
  },
};
/** When it cannot be used, and when it can be read only. */
export const DisabledAndReadOnly: StoryObj = {
  render: () => html`<inlay-rich-text-editor label="Disabled" value="Some **bold** words." disabled min-lines="2"></inlay-rich-text-editor><br><inlay-rich-text-editor label="Read only" value="Some **bold** words." readonly min-lines="2"></inlay-rich-text-editor>`,
};
/** Small and large. */
export const Sizes: StoryObj = {
  render: () => html`<inlay-rich-text-editor label="Small" size="small" value="Words" min-lines="2"></inlay-rich-text-editor><br><inlay-rich-text-editor label="Large" size="large" value="Words" min-lines="2"></inlay-rich-text-editor>`,
};
/** From right to left. */
export const RightToLeft: StoryObj = { render: () => html`<div dir="rtl" lang="ar"><inlay-rich-text-editor label="الوصف" value="بطيء **جدا**"></inlay-rich-text-editor></div>` };
