import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = {
  title: 'Actions/Button group',
  component: 'inlay-button-group',
  render: ({ align }) => html`<inlay-button-group label="Actions" align=${align}><inlay-button text="Save" variant="primary"></inlay-button><inlay-button text="Save as draft"></inlay-button><inlay-button text="Cancel" variant="plain"></inlay-button></inlay-button-group>`,
  args: { align: 'start' },
};
export default meta;

/** In a row. */
export const Row: StoryObj = {};
/** At the end of it. */
export const End: StoryObj = { args: { align: 'end' } };
