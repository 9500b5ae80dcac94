import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = { title: 'Actions/Button', component: 'inlay-button', args: { text: 'Analyze' } };
export default meta;

/** The one thing to do. */
export const Primary: StoryObj = { args: { variant: 'primary' } };
/** Everything else. */
export const Secondary: StoryObj = {};
/** Beside other things, without a box. */
export const Plain: StoryObj = { args: { variant: 'plain' } };
/** What cannot be undone. */
export const Danger: StoryObj = { args: { variant: 'danger', text: 'Delete' } };
/** While its work goes on. */
export const Loading: StoryObj = { args: { variant: 'primary', loading: true } };
/** When it cannot be pressed. */
export const Disabled: StoryObj = { args: { disabled: true } };
/** The three sizes. */
export const Sizes: StoryObj = { render: () => html`<inlay-button text="Small" size="small"></inlay-button> <inlay-button text="Medium"></inlay-button> <inlay-button text="Large" size="large"></inlay-button>` };
/** With an icon before its words, and a count after them. */
export const WithEnds: StoryObj = {
  render: () => html`
    <inlay-button text="Search" variant="primary"><inlay-icon slot="prefix" icon="search" size="small"></inlay-icon></inlay-button>
    <inlay-button text="Inbox"><inlay-badge slot="suffix" value="3"></inlay-badge></inlay-button>
    <inlay-button text="Download" variant="plain" size="small"><inlay-icon slot="prefix" icon="download" size="small"></inlay-icon></inlay-button>
  `,
};
