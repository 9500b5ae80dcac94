import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { AiErrorData, AiRunner } from '@inlay/runtime/ai';
import type { AppDocument } from '@inlay/runtime/document';
import type { KnowledgePlace } from '../../api/knowledge-place.ts';
import { defineOnce } from '../../expression-field/define-once.ts';
import type { Session } from '../../session/session.ts';
import { never, panelStory, press, says, storyDocument } from '../story.fixture.ts';
import { QueriesPanel } from './queries-panel.ts';

defineOnce('inlay-queries-panel', QueriesPanel);

const meta: Meta = { title: 'Playground/Queries' };
export default meta;

const render = (session: Session) => html`<inlay-queries-panel .session=${session}></inlay-queries-panel>`;

const withQuery = (query: AppDocument['queries'][string]): AppDocument => ({ ...storyDocument, queries: { analyze: query } });

/** What a place for knowledge answers every query with, as a model would. */
const answering = (runner: AiRunner): readonly KnowledgePlace[] => [{ id: 'server', title: 'On the server', note: '', open: async () => ({ listBases: async () => [] }), runner } as unknown as KnowledgePlace];
const answers = answering({ async *run() { yield { type: 'text', text: 'The customer is unhappy about a late delivery.' }; yield { type: 'finish', reason: 'stop' }; } });
const fails = answering({ async *run() { yield { type: 'error', error: { kind: 'network', message: 'The model cannot be reached.', hint: 'Is it running?', status: null, retryAfterSeconds: null } as AiErrorData }; } });
const hangs = answering({ async *run() { yield { type: 'text', text: 'The customer is' }; await never(); } });

/** A question to a model, not asked yet. */
export const OfModel: StoryObj = panelStory({ render, place: 'bottom', play: ({ root }) => says(root, 'analyze') });
/** Its answer. */
export const Answered: StoryObj = panelStory({ render, place: 'bottom', knowledge: answers, play: async ({ root }) => { await press(root, 'Run'); await says(root, 'late delivery'); } });
/** While the answer comes. */
export const Running: StoryObj = panelStory({ render, place: 'bottom', knowledge: hangs, play: async ({ root }) => { await press(root, 'Run'); await says(root, 'Stop'); } });
/** When it went wrong. */
export const Failed: StoryObj = panelStory({ render, place: 'bottom', knowledge: fails, play: async ({ root }) => { await press(root, 'Run'); await says(root, 'cannot be reached'); } });
/** A request to a REST API. */
export const OfRest: StoryObj = panelStory({ render, place: 'bottom', document: withQuery({ resource: 'crm', action: 'rest', run: 'manual', options: { method: 'GET', path: '/people' } }) });
/** No query yet. */
export const Empty: StoryObj = panelStory({ render, place: 'bottom', document: { ...storyDocument, queries: {} }, play: ({ root }) => says(root, 'no query yet') });
