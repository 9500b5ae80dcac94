import type { InlayApp } from '@inlay/components/app-view';
import '@inlay/components/app-view/register';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import document from '../../examples/production-analysis.app.json';

const meta: Meta = { title: 'Use cases/Production analysis', component: 'inlay-app' };
export default meta;

/** Two tables, a chart and three figures, which the model is given as they stand. */
export const Start: StoryObj = {
  render: () => html`<inlay-app .document=${document}></inlay-app>`,
  play: async ({ canvasElement }) => {
    const app = canvasElement.querySelector<InlayApp>('inlay-app')!;
    await app.updateComplete;
    if (app.runningApp!.evaluate('<< slowestStation.value >>') !== 'Welding') throw new Error('The figures are not those of the data.');
  },
};
