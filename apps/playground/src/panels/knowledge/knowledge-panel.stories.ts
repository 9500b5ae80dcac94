import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { AiRunner } from '@inlay/runtime/ai';
import type { Knowledge } from '@inlay/runtime/knowledge';
import type { KnowledgePlace } from '../../api/knowledge-place.ts';
import { defineOnce } from '../../expression-field/define-once.ts';
import type { Session } from '../../session/session.ts';
import { appears, never, panelStory, press, says, unreachable } from '../story.fixture.ts';
import { KnowledgePanel } from './knowledge-panel.ts';

defineOnce('inlay-knowledge-panel', KnowledgePanel);

const meta: Meta = { title: 'Playground/Knowledge' };
export default meta;

const render = (session: Session) => html`<inlay-knowledge-panel .session=${session}></inlay-knowledge-panel>`;

const base = { name: 'handbook', description: 'What everybody should know.', resource: 'demo', model: 'embed', dimensions: null, chunkTokens: 400, overlapTokens: 40, createdAt: '2026-01-02T10:00:00.000Z', documentCount: 1, chunkCount: 12, staleCount: 0 };
const document = { id: 'd1', name: 'leave.md', title: 'Leave', format: 'markdown' as const, metadata: {}, sizeBytes: 2048, chunkCount: 12, model: 'embed', dimensions: 256, addedAt: base.createdAt, indexedAt: base.createdAt };
const place = (listBases: Knowledge['listBases']): readonly KnowledgePlace[] => [{ id: 'server', title: 'On the server', note: 'Everybody who opens the app can search it.', open: async () => ({ listBases, readBase: async () => base, listDocuments: async () => [document] }) as unknown as Knowledge, runner: { async *run() { /* Finds nothing. */ } } as unknown as AiRunner }];

/** None yet. */
export const Empty: StoryObj = panelStory({ render, knowledge: place(async () => []), play: ({ root }) => says(root, 'There is no knowledge base yet.') });
/** One, and one that must be indexed again. */
export const Filled: StoryObj = panelStory({ render, knowledge: place(async () => [base, { ...base, name: 'faq', staleCount: 1 }]), play: ({ root }) => says(root, 'Must be indexed again.') });
/** What is in one. */
export const Open: StoryObj = panelStory({ render, knowledge: place(async () => [base]), play: async ({ root }) => {
  await press(root, 'Open handbook');
  await appears(() => root.querySelector('inlay-knowledge-base')?.shadowRoot?.textContent?.includes('leave.md'));
} });
/** A new one. */
export const NewBase: StoryObj = panelStory({ render, knowledge: place(async () => []), play: async ({ root }) => { await press(root, 'Add a knowledge base'); await appears(() => root.querySelector('form')); } });
/** Before it is known what is there. */
export const Loading: StoryObj = panelStory({ render, knowledge: place(never) });
/** The server cannot be reached. */
export const Unreachable: StoryObj = panelStory({ render, knowledge: place(unreachable), play: ({ root }) => appears(() => root.querySelector('[role=alert]')) });
