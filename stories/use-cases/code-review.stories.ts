import type { InlayApp } from '@inlay/components/app-view';
import '@inlay/components/app-view/register';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import document from '../../examples/code-review.app.json';

const meta: Meta = { title: 'Use cases/Code review', component: 'inlay-app' };
export default meta;

/** Code and its language. There is no server here, so a review says that none could be reached. */
export const Start: StoryObj = {
  render: () => html`<inlay-app .document=${document}></inlay-app>`,
  play: async ({ canvasElement }) => {
    const app = canvasElement.querySelector<InlayApp>('inlay-app')!;
    await app.updateComplete;
    if (app.runningApp!.evaluate('<< codeEditor.value.length > 0 && !reviewButton.disabled >>') !== true) throw new Error('There is no code to review.');
  },
};
