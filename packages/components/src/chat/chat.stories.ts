import { idleQueryViewState } from '@inlay/runtime/component';
import type { QueryViewState } from '@inlay/runtime/component';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = { title: 'AI/Chat', component: 'inlay-chat' };
export default meta;

const question = { role: 'user', content: 'Why is the export slow, and how do I find the slow query?' };
const answer = {
  role: 'assistant',
  content: 'The export waits for **one query** that reads every row [1]. Measure it first:\n\n```sql\nexplain analyze select * from feedback where created_at > now() - interval \'30 days\';\n```\n\nThen add an index on `created_at` [2].',
  citations: [{ title: 'Export notes', url: 'https://example.com/export' }, { title: 'Indexes', url: 'https://example.com/indexes' }],
};
const story = (messages: readonly unknown[], state: Partial<QueryViewState> = {}): StoryObj => ({
  render: () => html`<inlay-chat query="ask" .messages=${messages} .state=${{ ...idleQueryViewState, ...state }}></inlay-chat>`,
});

/** Before the first message. */
export const Empty: StoryObj = { render: () => html`<inlay-chat empty-description="It has read the feedback of this month."></inlay-chat>` };
/** A question and its answer, with code and sources. */
export const Conversation: StoryObj = story([question, answer], { status: 'success', text: answer.content, model: 'llama3.3:70b', usage: { inputTokens: 210, outputTokens: 96, estimated: false }, durationMs: 2140 });
/** The answer as it comes. */
export const Answering: StoryObj = story([question], { status: 'streaming', text: answer.content.slice(0, 120), model: 'llama3.3:70b' });
/** Waiting for the first word. */
export const Waiting: StoryObj = story([question], { status: 'running', model: 'llama3.3:70b' });
/** An answer that broke off; what came of it is kept. */
export const BrokeOff: StoryObj = story([question, { role: 'assistant', content: 'The export waits for', unfinished: true }], { status: 'error', error: { message: 'The connection was lost.', hint: 'Try again.' } });
/** A demo model, labelled so on its answer. */
export const Demo: StoryObj = story([question, { role: 'assistant', content: 'I am a demo: I only repeat rules.', note: 'demo: rules, not a language model' }]);
/** When nothing can be asked. */
export const Disabled: StoryObj = { render: () => html`<inlay-chat disabled .messages=${[question, answer]}></inlay-chat>` };
/** From right to left. */
export const RightToLeft: StoryObj = { render: () => html`<div dir="rtl" lang="ar"><inlay-chat .messages=${[{ role: 'user', content: 'لماذا التصدير بطيء؟' }, { role: 'assistant', content: 'لأن **استعلامًا واحدًا** يقرأ كل الصفوف.' }]}></inlay-chat></div>` };
