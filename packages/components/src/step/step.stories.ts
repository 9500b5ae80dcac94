import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = { title: 'Layout/Step', component: 'inlay-step' };
export default meta;

/** The only one of its stepper. */
export const Alone: StoryObj = { render: () => html`<inlay-stepper label="Order"><inlay-step label="Address" description="Where it goes"><inlay-text-input label="City"></inlay-text-input></inlay-step></inlay-stepper>` };
