import '@inlay/components/app-view/register';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import document from '../../examples/order-desk.app.json';

const meta: Meta = { title: 'Use cases/Order desk', component: 'inlay-app' };
export default meta;

/** A table whose pages, order and search are those of a query, with sums by expression and edits to be saved. */
export const Orders: StoryObj = { render: () => html`<inlay-app .document=${document}></inlay-app>` };
