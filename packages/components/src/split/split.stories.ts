import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const panes = html`<inlay-text value="What people wrote, one below the other, as it came in."></inlay-text><inlay-text value="What the model made of it: most like the new search, and want a faster export."></inlay-text>`;

const meta: Meta = {
  title: 'Layout/Split',
  component: 'inlay-split',
  args: { orientation: 'horizontal', position: 40, height: 160, collapsible: false, disabled: false },
  render: ({ orientation, position, height, collapsible, disabled }) => html`<inlay-split label="Size of the list" orientation=${orientation} .position=${position} .height=${height} ?collapsible=${collapsible} ?disabled=${disabled}>${panes}</inlay-split>`,
};
export default meta;

/** Side by side. */
export const SideBySide: StoryObj = {};
/** One above the other. */
export const Stacked: StoryObj = { args: { orientation: 'vertical', height: 200 } };
/** The first pane is closed. */
export const Collapsed: StoryObj = { render: () => html`<inlay-split label="Size of the list" collapsible .collapsed=${true}>${panes}</inlay-split>` };
/** It cannot be moved. */
export const Disabled: StoryObj = { args: { disabled: true } };
/** From right to left. */
export const RightToLeft: StoryObj = { render: () => html`<div dir="rtl"><inlay-split label="الحجم" position="30"><inlay-text value="القائمة"></inlay-text><inlay-text value="التفاصيل"></inlay-text></inlay-split></div>` };
