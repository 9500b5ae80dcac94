import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const ORDER = [
  { id: 'ordered', time: '2026-03-02T09:10', title: 'Ordered', description: 'Two chairs, one table.' },
  { id: 'paid', time: '2026-03-02T09:12', title: 'Paid', icon: 'credit-card', tone: 'info' },
  { id: 'late', time: '2026-03-04', title: 'Late', description: 'The carrier had no room.\nA new day was agreed.', tone: 'warning' },
  { id: 'tried', time: '2026-03-05T18:20', title: 'Nobody was at home', tone: 'danger' },
  { id: 'received', time: '2026-03-06T11:05', title: 'Received', tone: 'success' },
];

const meta: Meta = { title: 'Data/Timeline', component: 'inlay-timeline', args: { label: 'Order 4711', data: ORDER } };
export default meta;

/** One below the other. */
export const Vertical: StoryObj = {};
/** Side by side, where there is room. */
export const Horizontal: StoryObj = { args: { orientation: 'horizontal' } };
/** One of them can be chosen. */
export const Selectable: StoryObj = { args: { selection: 'single', selectedKey: 'late' } };
/** None can, for now. */
export const Disabled: StoryObj = { args: { selection: 'single', disabled: true } };
/** The newest first, with days only. */
export const NewestFirst: StoryObj = { args: { order: 'newest', timeFormat: 'date' } };
/** More than are shown at once. */
export const Many: StoryObj = { args: { data: Array.from({ length: 250 }, (_, index) => ({ title: `Event ${index + 1}` })) } };
/** Nothing there yet. */
export const Empty: StoryObj = { args: { data: [] } };
/** On its way. */
export const Loading: StoryObj = { args: { data: [], loading: true } };
/** From right to left. */
export const RightToLeft: StoryObj = { render: (args) => html`<div dir="rtl" lang="ar"><inlay-timeline label="الطلب" .data=${args['data']} selection="single"></inlay-timeline></div>` };
