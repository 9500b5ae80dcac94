import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = { title: 'Layout/Accordion item', component: 'inlay-accordion-item' };
export default meta;

/** Open. */
export const Open: StoryObj = { render: () => html`<inlay-accordion-item label="What is kept?" open><inlay-text value="Every version, for as long as the app exists."></inlay-text></inlay-accordion-item>` };
