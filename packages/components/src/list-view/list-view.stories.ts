import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = { title: 'Data/List view', component: 'inlay-list-view' };
export default meta;

/** Rows, one under another. */
export const Rows: StoryObj = {
  render: () => html`
    <inlay-list-view label="Notes">
      ${['The export is too slow.', 'I like the new search.'].map((words) => html`<div role="listitem"><inlay-text value=${words}></inlay-text></div>`)}
    </inlay-list-view>
  `,
};
/** There are no rows. */
export const Empty: StoryObj = { render: () => html`<inlay-list-view label="Notes" empty-message="No notes yet."></inlay-list-view>` };
