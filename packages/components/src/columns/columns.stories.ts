import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = {
  title: 'Layout/Columns',
  component: 'inlay-columns',
  render: ({ widths, gap, align }) => html`
    <inlay-columns widths=${widths} gap=${gap} align=${align}>
      <inlay-container label="Ticket"><inlay-text value="The export is slow since the last version, and nobody knows why."></inlay-text></inlay-container>
      <inlay-container label="Customer"><inlay-key-value .data=${{ name: 'Ann', city: 'Ulm' }}></inlay-key-value></inlay-container>
    </inlay-columns>
  `,
  args: { widths: '', gap: 'medium', align: 'stretch' },
};
export default meta;

/** Equal ones. */
export const Equal: StoryObj = {};
/** One twice as wide as the other. */
export const Shares: StoryObj = { args: { widths: '2:1' } };
/** Each as high as it is. */
export const Start: StoryObj = { args: { align: 'start', gap: 'large' } };
