import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = {
  title: 'Layout/Drawer',
  component: 'inlay-drawer',
  render: ({ label, size, placement, open, inline }) => html`
    <inlay-drawer label=${label} size=${size} placement=${placement} ?open=${open} ?inline=${inline}>
      <inlay-text value="Ann asked on Monday why the export is slow. Nobody has answered yet."></inlay-text>
    </inlay-drawer>
  `,
  args: { label: 'Ticket 12', size: 'medium', placement: 'end', open: true },
};
export default meta;

/** At the end of a line. */
export const End: StoryObj = {};
/** At its start, narrow. */
export const Start: StoryObj = { args: { placement: 'start', size: 'small' } };
/** From below, as on a phone. */
export const Bottom: StoryObj = { args: { placement: 'bottom' } };
/** As the builder sees it: in its place, open or not. */
export const Inline: StoryObj = { args: { inline: true, open: false } };
