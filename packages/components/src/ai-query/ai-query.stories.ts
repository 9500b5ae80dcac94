import type { QueryViewState } from '@inlay/runtime/component';
import { idleQueryViewState } from '@inlay/runtime/component';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = { title: 'AI/AI query', component: 'inlay-ai-query' };
export default meta;

const story = (state: Partial<QueryViewState>): StoryObj => ({ render: () => html`<inlay-ai-query label="Analysis" .state=${{ ...idleQueryViewState, ...state }}></inlay-ai-query>` });
const answer = '## Summary\n\nThe export is **slow** since 4.2.\n\n- Customer: Mara\n- Next step: measure the export';

/** Before the first run. */
export const NotRunYet: StoryObj = story({});
/** Waiting for the first word. */
export const Waiting: StoryObj = story({ status: 'running', model: 'llama3.3:70b' });
/** The answer as it comes. */
export const Answering: StoryObj = story({ status: 'streaming', text: answer.slice(0, 48), model: 'llama3.3:70b' });
/** A whole answer of the demo model, with an option that was dropped. */
export const Answered: StoryObj = story({ status: 'success', text: answer, model: 'inlay-demo', label: 'demo: rules, not a language model', usage: { inputTokens: 120, outputTokens: 64, estimated: false }, durationMs: 840, warnings: [{ option: 'temperature', reason: 'this model takes only its own default' }] });
/** An answer that broke off. */
export const BrokeOff: StoryObj = story({ status: 'error', text: answer.slice(0, 60), partial: answer.slice(0, 60), model: 'llama3.3:70b', durationMs: 2100, error: { message: 'The answer of "localModel" broke off: before its end', hint: 'What came so far is kept. Run the query again.' } });
