import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = { title: 'Display/Progress', component: 'inlay-progress', args: { label: 'Reading the answers', value: 40 } };
export default meta;

/** So much is done. */
export const Known: StoryObj = { args: { helpText: '480 of 1200' } };
/** Nobody knows how long it takes. */
export const Unknown: StoryObj = { args: { value: undefined } };
/** Every tone. */
export const Tones: StoryObj = { render: () => html`${['neutral', 'info', 'success', 'warning', 'danger'].map((tone, index) => html`<inlay-progress label=${tone} value=${20 * (index + 1)} tone=${tone}></inlay-progress><br>`)}` };
/** The three sizes. */
export const Sizes: StoryObj = { render: () => html`<inlay-progress label="Small" value="40" size="small"></inlay-progress><br><inlay-progress label="Medium" value="40"></inlay-progress><br><inlay-progress label="Large" value="40" size="large"></inlay-progress>` };
