import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../register.ts';

const meta: Meta = { title: 'Display/Text', component: 'inlay-text', args: { value: 'The quick brown fox jumps over the lazy dog.' } };
export default meta;

/** Words to read. */
export const Body: StoryObj = {};
/** The name of a part of the page. */
export const Heading: StoryObj = { args: { value: 'Feedback analysis', variant: 'heading' } };
/** The name of the page. */
export const Title: StoryObj = { args: { value: 'Feedback analysis', variant: 'title' } };
/** Beside something else. */
export const Caption: StoryObj = { args: { value: 'Read a minute ago.', variant: 'caption' } };
