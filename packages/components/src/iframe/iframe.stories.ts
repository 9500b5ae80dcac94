import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../register.ts';

const meta: Meta = { title: 'Layout/Iframe', component: 'inlay-iframe', args: { label: 'Report' } };
export default meta;

/** There is none yet. */
export const None: StoryObj = {};
/** Something that is no page. */
export const Refused: StoryObj = { args: { src: 'data:text/html,hello' } };
