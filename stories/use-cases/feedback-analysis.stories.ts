import type { InlayApp } from '@inlay/components/app-view';
import '@inlay/components/app-view/register';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import document from '../../examples/feedback-analysis.app.json';

const meta: Meta = { title: 'Use cases/Feedback analysis', component: 'inlay-app' };
export default meta;

/** The example app, whole. There is no server here, so a run says that none could be reached. */
export const Example: StoryObj = { render: () => html`<inlay-app .document=${document}></inlay-app>` };

/** The same with an expression that has a mistake: it is told where it stands, and the rest goes on. */
export const WithAMistake: StoryObj = {
  render: () => html`<inlay-app .document=${{ ...document, components: { ...document.components, intro: { ...document.components.intro, props: { value: '<< pastFeedback.data.lenght + >>' } } } }}></inlay-app>`,
  play: async ({ canvasElement }) => {
    const app = canvasElement.querySelector<InlayApp>('inlay-app')!;
    await app.updateComplete;
    if (!app.boxOf('intro')?.textContent?.includes('components.intro.props.value')) throw new Error('The mistake is not told.');
  },
};
