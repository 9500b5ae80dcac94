import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../register.ts';

const meta: Meta = { title: 'Display/HTML', component: 'inlay-html' };
export default meta;

/** Formatted text. */
export const Text: StoryObj = { args: { value: '<h2>Summary</h2><p>The export is <strong>slow</strong> since <code>4.2</code>. <mark>Measure it first.</mark></p><ul><li>Customer: Mara</li><li>Next step: an index</li></ul><blockquote>It was instant before.</blockquote>' } };
/** What would run, style or collect input is taken out. */
export const Cleaned: StoryObj = { args: { value: '<p style="color:red" onclick="alert(1)">Only words</p><form><input name="password"></form>' } };
