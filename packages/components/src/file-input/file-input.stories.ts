import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../register.ts';

const meta: Meta = { title: 'Input/File input', component: 'inlay-file-input', args: { label: 'Earlier feedback', accept: '.csv' } };
export default meta;

const picked = [
  { name: 'feedback.csv', type: 'text/csv', sizeBytes: 812, text: '', parsed: [{ feedback: 'Slow' }, { feedback: 'Fine' }] },
  { name: 'a rather long name of a file that somebody exported on a Friday evening.csv', type: 'text/csv', sizeBytes: 1_240_000, text: '', parsed: [] },
];

/** Nothing chosen yet. */
export const Empty: StoryObj = { args: { helpText: 'Columns: date, customer, feedback.' } };
/** One file, which another would replace. */
export const OneFile: StoryObj = { args: { value: picked.slice(0, 1) } };
/** Several files. */
export const Files: StoryObj = { args: { multiple: true, required: true, value: picked } };
/** Missing, and the person knows. */
export const Missing: StoryObj = {
  args: { required: true },
  play: async ({ canvasElement }) => { canvasElement.querySelector('inlay-file-input')?.validate(); },
};
/** Switched off. */
export const Disabled: StoryObj = { args: { disabled: true } };
/** Can be seen, not changed. */
export const ReadOnly: StoryObj = { args: { readOnly: true, value: picked.slice(0, 1) } };
/** As small as the controls beside it. */
export const Small: StoryObj = { args: { size: 'small' } };
