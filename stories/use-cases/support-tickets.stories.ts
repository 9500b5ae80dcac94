import type { InlayApp } from '@inlay/components/app-view';
import '@inlay/components/app-view/register';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import document from '../../examples/support-tickets.app.json';

const meta: Meta = { title: 'Use cases/Support tickets', component: 'inlay-app' };
export default meta;

/** Two pages: a choice in the list leads to the ticket. There is no server here, so a draft says that none could be reached. */
export const List: StoryObj = { render: () => html`<inlay-app .document=${document}></inlay-app>` };

/** The page of one ticket. */
export const Ticket: StoryObj = {
  render: () => html`<inlay-app .document=${document}></inlay-app>`,
  play: async ({ canvasElement }) => {
    const app = canvasElement.querySelector<InlayApp>('inlay-app')!;
    await app.updateComplete;
    app.runningApp!.navigate('detail', { id: 102 });
    if (app.boxOf('ticketText')?.querySelector('inlay-text')?.value !== 'How do I invite a colleague?') throw new Error('The ticket is not shown.');
  },
};
