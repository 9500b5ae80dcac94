import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = { title: 'Display/Link', component: 'inlay-link', args: { text: 'Read the report', href: 'https://example.com' } };
export default meta;

/** To another page. */
export const Plain: StoryObj = {};
/** Beside this page. */
export const NewTab: StoryObj = { args: { newTab: true } };
/** Leads nowhere for now. */
export const Disabled: StoryObj = { args: { disabled: true } };
/** The three sizes. */
export const Sizes: StoryObj = { render: () => html`<inlay-link href="/" text="Small" size="small"></inlay-link> <inlay-link href="/" text="Medium"></inlay-link> <inlay-link href="/" text="Large" size="large"></inlay-link>` };
