import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = {
  title: 'Layout/Container',
  component: 'inlay-container',
  render: ({ label, variant }) => html`
    <inlay-container label=${label} variant=${variant}>
      <inlay-text value="What belongs together stands together."></inlay-text>
    </inlay-container>
  `,
};
export default meta;

/** A card with a title. */
export const Card: StoryObj = { args: { label: 'Details', variant: 'card' } };
/** Only a group. */
export const Plain: StoryObj = { args: { label: '', variant: 'plain' } };
