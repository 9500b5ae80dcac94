import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../register.ts';

const meta: Meta = { title: 'Display/Markdown', component: 'inlay-markdown' };
export default meta;

/** What a model often answers with. */
export const Answer: StoryObj = { args: { value: '## Summary\n\nThe export is **slow**.\n\n- Time: 4 minutes\n- Since: `4.2`\n\n> It was instant before.\n\n[Read more](https://example.com)' } };
/** Code and a table. */
export const CodeAndTable: StoryObj = { args: { value: '```sql\nselect * from feedback where sentiment = \'negative\'\n```\n\n| theme | count |\n|---|---|\n| speed | 12 |\n| billing | 3 |' } };
