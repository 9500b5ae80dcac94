import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = { title: 'Data/Pagination', component: 'inlay-pagination', args: { total: 480, pageSize: 20, page: 7 } };
export default meta;

/** In the middle of many. */
export const Many: StoryObj = {};
/** A few pages. */
export const Few: StoryObj = { args: { total: 60, page: 1 } };
/** It cannot be used. */
export const Disabled: StoryObj = { args: { disabled: true } };
/** The three sizes. */
export const Sizes: StoryObj = { render: () => html`${['small', 'medium', 'large'].map((size) => html`<inlay-pagination label=${`Pages, ${size}`} total="60" size=${size}></inlay-pagination><br>`)}` };
/** From right to left. */
export const RightToLeft: StoryObj = { render: () => html`<div dir="rtl"><inlay-pagination total="480" page="7"></inlay-pagination></div>` };
