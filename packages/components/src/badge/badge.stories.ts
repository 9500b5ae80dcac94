import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = { title: 'Display/Badge', component: 'inlay-badge' };
export default meta;

/** What each tone is for. */
export const Tones: StoryObj = {
  render: () => html`
    <inlay-badge value="Draft"></inlay-badge> <inlay-badge value="New" tone="info"></inlay-badge> <inlay-badge value="Live" tone="success"></inlay-badge>
    <inlay-badge value="Changed" tone="warning"></inlay-badge> <inlay-badge value="Failed" tone="danger"></inlay-badge>
  `,
};
/** The three sizes. */
export const Sizes: StoryObj = { render: () => html`<inlay-badge value="12" size="small"></inlay-badge> <inlay-badge value="12"></inlay-badge> <inlay-badge value="12" size="large"></inlay-badge>` };
