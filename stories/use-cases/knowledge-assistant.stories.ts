import type { InlayApp } from '@inlay/components/app-view';
import '@inlay/components/app-view/register';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import document from '../../examples/knowledge-assistant.app.json';

const meta: Meta = { title: 'Use cases/Knowledge assistant', component: 'inlay-app' };
export default meta;

/** A question to be answered from a knowledge base. */
export const Start: StoryObj = {
  render: () => html`<inlay-app .document=${document}></inlay-app>`,
  play: async ({ canvasElement }) => {
    const app = canvasElement.querySelector<InlayApp>('inlay-app')!;
    await app.updateComplete;
    if (app.runningApp!.evaluate('<< askButton.disabled && failure.hidden >>') !== true) throw new Error('Something can be asked, or has failed, before there is a question.');
  },
};
