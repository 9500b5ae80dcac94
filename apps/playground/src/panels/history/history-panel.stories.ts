import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { defineOnce } from '../../expression-field/define-once.ts';
import type { Session } from '../../session/session.ts';
import { appears, never, panelStory, press, says, storyDocument, storyVersion, unreachable } from '../story.fixture.ts';
import { HistoryPanel } from './history-panel.ts';

defineOnce('inlay-history-panel', HistoryPanel);

const meta: Meta = { title: 'Playground/History' };
export default meta;

const render = (session: Session) => html`<inlay-history-panel .session=${session}></inlay-history-panel>`;

const versions = [
  storyVersion('v3', { parents: ['v2'], message: 'Added button send', at: '2026-01-02T12:00:00.000Z', mark: { name: 'Before the launch', note: 'Everybody agreed.', pinned: true } }),
  storyVersion('v2', { parents: ['v1'], at: '2026-01-02T11:00:00.000Z', releases: ['1.0.0'] }),
  storyVersion('v1', { message: 'Created the app', origin: 'import' }),
];
const api = {
  listVersions: async () => ({ versions }),
  readVersion: async (_app: string, id: string) => ({ version: versions.find((version) => version.id === id)!, edits: [], document: id === 'v3' ? storyDocument : { ...storyDocument, name: 'Before' } }),
};

/** Named, released and imported versions. */
export const Filled: StoryObj = panelStory({ render, api, play: ({ root }) => says(root, 'Before the launch') });
/** One that is open: what it changed, its name and note. */
export const Open: StoryObj = panelStory({ render, api, play: async ({ root }) => {
  (await appears(() => root.querySelector<HTMLButtonElement>('.version'))).click();
  await appears(() => root.querySelector('inlay-version-details')?.shadowRoot?.querySelector('.part'));
} });
/** Looking for the change that broke it. */
export const Bisect: StoryObj = panelStory({ render, api, play: async ({ root }) => {
  await press(root, 'Find what broke it…');
  await appears(() => root.querySelector('inlay-bisect-view')?.shadowRoot?.querySelector('form'));
} });
/** How long versions are kept. */
export const Keep: StoryObj = panelStory({ render, api, play: async ({ root }) => {
  (await appears(() => root.querySelector('inlay-keep-section')?.shadowRoot?.querySelector('summary'))).click();
} });
/** No version is like what is looked for. */
export const NothingFound: StoryObj = panelStory({ render, api: { listVersions: async () => ({ versions: [] }) }, play: ({ root }) => says(root, 'No version is like that.') });
/** Before the server has answered. */
export const Loading: StoryObj = panelStory({ render, api: { listVersions: never } });
/** The server cannot be reached. */
export const Unreachable: StoryObj = panelStory({ render, api: { listVersions: unreachable }, play: ({ root }) => appears(() => root.querySelector('[role=alert]')) });
