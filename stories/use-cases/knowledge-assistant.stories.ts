import type { InlayApp } from '@inlay/components/app-view';
import '@inlay/components/app-view/register';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import document from '../../examples/knowledge-assistant.app.json';

const meta: Meta = { title: 'Use cases/Knowledge base assistant', component: 'inlay-app' };
export default meta;

/** Questions to documents. There is no server here, so a search says that none could be reached. */
export const Start: StoryObj = {
  render: () => html`<inlay-app .document=${document}></inlay-app>`,
  play: async ({ canvasElement }) => {
    const app = canvasElement.querySelector<InlayApp>('inlay-app')!;
    await app.updateComplete;
    if (app.runningApp!.evaluate('<< askButton.disabled && nothingFound.hidden >>') !== true) throw new Error('Something is asked before there is a question.');
  },
};
