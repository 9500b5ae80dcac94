import type { InlayApp } from '@inlay/components/app-view';
import '@inlay/components/app-view/register';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import document from '../../examples/private-data.app.json';

const meta: Meta = { title: 'Use cases/Private data', component: 'inlay-app' };
export default meta;

/** A record from which only its structure is wanted. */
export const Start: StoryObj = {
  render: () => html`<inlay-app .document=${document}></inlay-app>`,
  play: async ({ canvasElement }) => {
    const app = canvasElement.querySelector<InlayApp>('inlay-app')!;
    await app.updateComplete;
    if (app.runningApp!.evaluate('<< reviewNote.hidden && failure.hidden >>') !== true) throw new Error('A note is shown before anything was extracted.');
  },
};
