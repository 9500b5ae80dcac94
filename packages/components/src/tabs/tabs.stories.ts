import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = {
  title: 'Layout/Tabs',
  component: 'inlay-tabs',
  render: ({ value }) => html`
    <inlay-tabs label="Report" value=${value}>
      <inlay-tab name="summary" label="Summary"><inlay-text value="Most people like the new search."></inlay-text></inlay-tab>
      <inlay-tab name="details" label="Details"><inlay-text value="42 of 50 answers name it."></inlay-text></inlay-tab>
      <inlay-tab name="later" label="Not yet" disabled><inlay-text value="Nothing."></inlay-text></inlay-tab>
    </inlay-tabs>
  `,
};
export default meta;

/** The first tab is shown. */
export const First: StoryObj = { args: { value: '' } };
/** Another one is chosen. */
export const Chosen: StoryObj = { args: { value: 'details' } };
