import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = { title: 'Display/Spinner', component: 'inlay-spinner' };
export default meta;

/** What goes on stands beside it. */
export const Plain: StoryObj = { args: { label: 'Reading the file…' } };
/** The three sizes. */
export const Sizes: StoryObj = { render: () => html`<inlay-spinner size="small"></inlay-spinner><inlay-spinner></inlay-spinner><inlay-spinner size="large"></inlay-spinner>` };
