import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { InlayToolbar } from './toolbar.ts';
import '../register.ts';

const contents = html`
  <inlay-button text="New" variant="primary"></inlay-button>
  <inlay-button text="Edit"></inlay-button>
  <inlay-button text="Copy" disabled></inlay-button>
  <inlay-divider orientation="vertical"></inlay-divider>
  <inlay-menu text="Export" .items=${['CSV', 'JSON']}></inlay-menu>
  <inlay-button text="Archive" variant="plain"></inlay-button>`;

const meta: Meta = { title: 'Actions/Toolbar', component: 'inlay-toolbar', args: { variant: 'card' }, render: ({ variant }) => html`<inlay-toolbar label="Orders" variant=${variant}>${contents}</inlay-toolbar>` };
export default meta;

/** All have room. */
export const Wide: StoryObj = {};
/** Without a box. */
export const Plain: StoryObj = { args: { variant: 'plain' } };
/** Some have none: they are behind the button. */
export const Narrow: StoryObj = {
  render: () => html`<inlay-columns widths="1:2"><inlay-toolbar label="Orders">${contents}</inlay-toolbar><div></div></inlay-columns>`,
  play: async ({ canvasElement }) => {
    const toolbar = canvasElement.querySelector<InlayToolbar>('inlay-toolbar')!;
    await toolbar.updateComplete;
    const more = toolbar.shadowRoot!.querySelector<HTMLButtonElement>('.more')!;
    while (more.hidden) await new Promise(requestAnimationFrame);
    more.click();
  },
};
/** From right to left. */
export const RightToLeft: StoryObj = { render: () => html`<div dir="rtl"><inlay-toolbar label="الطلبات">${contents}</inlay-toolbar></div>` };
