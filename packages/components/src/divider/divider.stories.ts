import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = { title: 'Display/Divider', component: 'inlay-divider' };
export default meta;

/** A hairline. */
export const Plain: StoryObj = {};
/** With words on it. */
export const Words: StoryObj = { args: { label: 'or' } };
/** Upright, beside words. */
export const Vertical: StoryObj = { render: () => html`<inlay-button-group><inlay-button text="Save"></inlay-button><inlay-divider orientation="vertical"></inlay-divider><inlay-button text="Close"></inlay-button></inlay-button-group>` };
