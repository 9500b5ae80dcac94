import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const BEFORE = `Dear Ann,

thank you for your letter.
We will answer your question soon.
The export is slow because it reads all rows.

${Array.from({ length: 12 }, (_, index) => `Paragraph ${index + 1} stays as it is.`).join('\n')}

Kind regards
Ben`;
const AFTER = BEFORE.replace('soon', 'today').replace('The export is slow because it reads all rows.\n', '').replace('Kind regards', 'Kind regards,').replace('Ben', 'Ben Example\nSupport');

const meta: Meta = { title: 'Display/Diff view', component: 'inlay-diff-view', args: { label: 'Letter', oldValue: BEFORE, newValue: AFTER } };
export default meta;

/** Side by side. */
export const SideBySide: StoryObj = {};
/** One below the other. */
export const Unified: StoryObj = { args: { layout: 'unified' } };
/** Two values, as JSON whose members stand in one order. */
export const Values: StoryObj = { args: { label: 'Order', oldValue: { id: 7, items: ['chair'], paid: false }, newValue: { paid: true, id: 7, items: ['chair', 'table'] } } };
/** Where there is little room. */
export const Narrow: StoryObj = { render: (args) => html`<inlay-columns widths="1:2"><inlay-diff-view label="Letter" .oldValue=${args['oldValue']} .newValue=${args['newValue']}></inlay-diff-view><div></div></inlay-columns>` };
/** Nothing differs. */
export const Equal: StoryObj = { args: { newValue: BEFORE } };
/** Something is on its way. */
export const Loading: StoryObj = { args: { loading: true } };
/** From right to left: code still runs from left to right. */
export const RightToLeft: StoryObj = { render: (args) => html`<div dir="rtl"><inlay-diff-view label="رسالة" .oldValue=${args['oldValue']} .newValue=${args['newValue']}></inlay-diff-view></div>` };
