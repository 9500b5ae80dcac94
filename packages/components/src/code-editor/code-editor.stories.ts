import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = { title: 'Inputs/Code editor', component: 'inlay-code-editor', args: { label: 'Code', lineNumbers: true } };
export default meta;

const JAVASCRIPT = '// The total of an order.\nexport function total(rows) {\n  return rows.reduce((sum, { quantity, price }) => sum + quantity * price, 0);\n}\n\nconst label = `Total: ${total([])}`;';

const ARABIC = '{\n  "اسم": "قيمة"\n}';

/** Code with colours and line numbers. */
export const Code: StoryObj = { args: { label: 'Function', language: 'javascript', value: JAVASCRIPT } };
/** Empty, with an example in it and help below. */
export const Empty: StoryObj = { args: { label: 'Query', language: 'sql', placeholder: 'select * from feedback', helpText: 'Ctrl+Enter runs it.' } };
/** JSON that is none: the place is marked, and the message says where it is. */
export const BrokenJson: StoryObj = {
  args: { label: 'Settings', language: 'json', value: '{\n  "limit": 20,\n  "labels": ["good", "bad"\n}' },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('inlay-code-editor')!;
    await element.updateComplete;
    element.validate();
  },
};
/** The search panel, which Ctrl+F opens. */
export const Searching: StoryObj = {
  args: { label: 'Function', language: 'javascript', value: JAVASCRIPT },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('inlay-code-editor')!;
    await element.updateComplete;
    element.shadowRoot!.querySelector('.cm-content')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', code: 'KeyF', ctrlKey: true, bubbles: true, cancelable: true }));
  },
};
/** Long lines that go on below. */
export const Wrapped: StoryObj = { args: { label: 'Notes', language: 'markdown', wrap: true, value: `# Notes\n\n${'A long line of **words** goes on below instead of being scrolled to. '.repeat(5)}\n\n- one\n- two` } };
/** When it cannot be used, and when it can be read only. */
export const DisabledAndReadOnly: StoryObj = {
  render: () => html`<inlay-code-editor label="Disabled" language="css" value="a { color: teal; }" disabled></inlay-code-editor><br><inlay-code-editor label="Read only" language="yaml" value="name: Inlay" readonly></inlay-code-editor>`,
};
/** Small and large. */
export const Sizes: StoryObj = {
  render: () => html`<inlay-code-editor label="Small" size="small" language="python" value="print('small')" min-lines="2"></inlay-code-editor><br><inlay-code-editor label="Large" size="large" language="html" value="&lt;p&gt;large&lt;/p&gt;" min-lines="2"></inlay-code-editor>`,
};
/** On a page that runs from right to left: the code still runs from left to right. */
export const RightToLeft: StoryObj = { render: () => html`<div dir="rtl" lang="ar"><inlay-code-editor label="الإعدادات" language="json" line-numbers .value=${ARABIC}></inlay-code-editor></div>` };
