import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../register.ts';

const value = 'select theme, count(*) as answers\nfrom feedback\nwhere created_at > now() - interval \'30 days\' and sentiment = \'negative\' and language in (\'en\', \'de\', \'fr\')\ngroup by theme\norder by answers desc;';
const meta: Meta = { title: 'Display/Code view', component: 'inlay-code-view', args: { label: 'SQL', value } };
export default meta;

/** Long lines are scrolled to. */
export const Plain: StoryObj = {};
/** With numbers. */
export const Numbers: StoryObj = { args: { lineNumbers: true } };
/** Long lines go on below. */
export const Wrapped: StoryObj = { args: { wrap: true, lineNumbers: true } };
