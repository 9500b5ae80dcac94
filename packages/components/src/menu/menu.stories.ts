import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { InlayMenu } from './menu.ts';
import '../register.ts';

const meta: Meta = { title: 'Actions/Menu', component: 'inlay-menu', args: { text: 'More', items: ['Edit', 'Copy', { label: 'Archive', disabled: true }, { label: 'Remove', value: 'remove', tone: 'danger' }] } };
export default meta;

/** Until it is pressed. */
export const Closed: StoryObj = {};
/** Once it is pressed. */
export const Open: StoryObj = {
  play: async ({ canvasElement }) => {
    const menu = canvasElement.querySelector<InlayMenu>('inlay-menu')!;
    await menu.updateComplete;
    menu.shadowRoot!.querySelector('button')!.click();
  },
};
/** It cannot be used. */
export const Disabled: StoryObj = { args: { disabled: true } };
