import type { InlayApp } from '@inlay/components/app-view';
import '@inlay/components/app-view/register';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import document from '../../examples/contract-analysis.app.json';

const meta: Meta = { title: 'Use cases/Contract analysis', component: 'inlay-app' };
export default meta;

/** A contract as a sample or a file, its clauses as a table, and an analysis in words. */
export const Start: StoryObj = {
  render: () => html`<inlay-app .document=${document}></inlay-app>`,
  play: async ({ canvasElement }) => {
    const app = canvasElement.querySelector<InlayApp>('inlay-app')!;
    await app.updateComplete;
    if (app.runningApp!.evaluate('<< contractText.value.length > 500 && clauseTable.data.length === 0 >>') !== true) throw new Error('The sample contract is not there.');
  },
};
