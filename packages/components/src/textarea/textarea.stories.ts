import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = { title: 'Inputs/Text area', component: 'inlay-textarea', args: { label: 'Feedback', placeholder: 'What did they say?' } };
export default meta;

/** Empty, with an example in it. */
export const Empty: StoryObj = {};
/** With help below. */
export const WithHelp: StoryObj = { args: { helpText: 'A sentence or two is enough.' } };
/** With a limit, which counts. */
export const Limited: StoryObj = { args: { value: 'Too slow, and I had to call twice.', maxLength: 20 } };
/** When it cannot be used. */
export const Disabled: StoryObj = { args: { value: 'Read me.', disabled: true } };
/** When it can be read and copied only. */
export const ReadOnly: StoryObj = { args: { value: 'Read me.', readOnly: true } };
/** From right to left. */
export const RightToLeft: StoryObj = { render: () => html`<div dir="rtl" lang="ar"><inlay-textarea label="ملاحظات" value="بطيء جدا"></inlay-textarea></div>` };
