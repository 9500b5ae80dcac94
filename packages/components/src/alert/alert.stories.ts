import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = { title: 'Display/Alert', component: 'inlay-alert' };
export default meta;

/** Every tone, each with a shape of its own. */
export const Tones: StoryObj = {
  render: () => html`
    <inlay-alert tone="neutral" label="Read only" text="You are looking at an older version."></inlay-alert><br>
    <inlay-alert tone="info" label="A new model is available" text="Answers may differ from before."></inlay-alert><br>
    <inlay-alert tone="success" label="The export is ready" text="It holds 120 answers."></inlay-alert><br>
    <inlay-alert tone="warning" label="The file is large" text="Reading it takes about a minute."></inlay-alert><br>
    <inlay-alert tone="danger" label="The report was not saved" text="The connection was lost. What you wrote is still here."></inlay-alert>
  `,
};
/** With something to do about it, and closed by the person. */
export const Action: StoryObj = { render: () => html`<inlay-alert tone="warning" label="The file is large" text="Reading it takes about a minute." action-text="Read it anyway" dismissible></inlay-alert>` };
/** Only words. */
export const Words: StoryObj = { render: () => html`<inlay-alert text="Nothing was changed."></inlay-alert>` };
