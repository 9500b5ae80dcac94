import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';
import { ICON_NAMES } from './icon-names.ts';

const meta: Meta = { title: 'Display/Icon', component: 'inlay-icon' };
export default meta;

/** All that there are. */
export const All: StoryObj = { render: () => html`${ICON_NAMES.map((icon) => html`<inlay-icon icon=${icon} label=${icon} title=${icon}></inlay-icon> `)}` };
/** Every tone. */
export const Tones: StoryObj = { render: () => html`${['neutral', 'info', 'success', 'warning', 'danger'].map((tone) => html`<inlay-icon icon="flag" tone=${tone}></inlay-icon> `)}` };
/** The three sizes. */
export const Sizes: StoryObj = { render: () => html`<inlay-icon icon="heart" size="small"></inlay-icon> <inlay-icon icon="heart"></inlay-icon> <inlay-icon icon="heart" size="large"></inlay-icon>` };
