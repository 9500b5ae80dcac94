import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = { title: 'Display/Stat', component: 'inlay-stat', args: { label: 'Answers', value: 1284 } };
export default meta;

/** Only the figure. */
export const Figure: StoryObj = {};
/** It rose, and that is good. */
export const Better: StoryObj = { args: { change: 0.12, changeFormat: 'percent', helpText: 'than last month' } };
/** It rose, and that is not. */
export const Worse: StoryObj = { args: { label: 'Cost', value: 312.4, format: 'currency', change: 0.31, changeFormat: 'percent', lessIsBetter: true, helpText: 'than last month' } };
/** Nothing is known yet. */
export const Unknown: StoryObj = { args: { value: null } };
/** The three sizes. */
export const Sizes: StoryObj = { render: () => html`<inlay-stat label="Small" .value=${12} size="small"></inlay-stat><inlay-stat label="Medium" .value=${12}></inlay-stat><inlay-stat label="Large" .value=${12} size="large"></inlay-stat>` };
