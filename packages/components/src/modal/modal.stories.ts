import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = {
  title: 'Layout/Modal',
  component: 'inlay-modal',
  render: ({ label, size, open, persistent, inline }) => html`
    <inlay-modal label=${label} size=${size} ?open=${open} ?persistent=${persistent} ?inline=${inline}>
      <inlay-text value="The report and its three comments are removed. This cannot be undone."></inlay-text>
      <p><inlay-button text="Remove" variant="danger"></inlay-button></p>
    </inlay-modal>
  `,
  args: { label: 'Remove the report?', size: 'medium', open: true },
};
export default meta;

/** Over the page, with a button that closes it. */
export const Open: StoryObj = {};
/** For a short question. */
export const Small: StoryObj = { args: { size: 'small' } };
/** Closed only by what stands in it. */
export const Persistent: StoryObj = { args: { persistent: true } };
/** As the builder sees it: in its place, open or not. */
export const Inline: StoryObj = { args: { inline: true, open: false } };
