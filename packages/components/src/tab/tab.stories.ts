import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = { title: 'Layout/Tab', component: 'inlay-tab' };
export default meta;

/** The only one of its tabs. */
export const Alone: StoryObj = { render: () => html`<inlay-tabs label="Report"><inlay-tab label="Details"><inlay-text value="42 of 50 answers name it."></inlay-text></inlay-tab></inlay-tabs>` };
