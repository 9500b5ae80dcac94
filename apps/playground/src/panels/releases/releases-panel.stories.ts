import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ReleaseCalls } from '../../api/release-calls.ts';
import type { ReleaseList } from '../../api/release-types.ts';
import { defineOnce } from '../../expression-field/define-once.ts';
import type { Session } from '../../session/session.ts';
import { appears, never, panelStory, says, unreachable } from '../story.fixture.ts';
import { ReleasesPanel } from './releases-panel.ts';

defineOnce('inlay-releases-panel', ReleasesPanel);

const meta: Meta = { title: 'Playground/Releases' };
export default meta;

const render = (session: Session) => html`<inlay-releases-panel .session=${session}></inlay-releases-panel>`;

const at = '2026-01-02T10:00:00.000Z';
const release = (version: string, notes = '') => ({ version, source: 'v1', notes, author: 'ada', at, kit: '0.1.0' });
const empty: ReleaseList = { releases: [], environments: { staging: { version: null, before: null }, live: { version: null, before: null } }, moves: [], plans: [], origins: [], kit: '0.1.0' };
const filled: ReleaseList = {
  ...empty,
  releases: [release('1.2.0', 'Tried out'), release('1.1.0', 'Better words'), release('1.0.0')],
  environments: { staging: { version: '1.2.0', before: null }, live: { version: '1.1.0', before: '1.0.0' } },
  moves: [{ environment: 'live', from: '1.0.0', to: '1.1.0', by: 'ada', at, cause: 'published' }],
  plans: [{ id: 'p1', version: '1.2.0', environment: 'live', due: '2030-01-01T10:00:00.000Z', by: 'ada', state: { status: 'waiting' } }],
};
const calls = (list: ReleaseCalls['list']) => ({ releases: { list, draft: async () => ({ version: '1.2.1', level: 'patch', reasons: [], notes: '- Changed text of send', problems: [] }) } as unknown as ReleaseCalls });

/** What is live, what is on staging, and what is planned. */
export const Filled: StoryObj = panelStory({ render, api: calls(async () => filled), play: ({ root }) => says(root, 'Changed since 1.1.0') });
/** Nothing is published yet. */
export const Empty: StoryObj = panelStory({ render, api: calls(async () => empty), play: ({ root }) => says(root, 'Nothing is published yet.') });
/** Before the server has answered. */
export const Loading: StoryObj = panelStory({ render, api: calls(never) });
/** The server cannot be reached. */
export const Unreachable: StoryObj = panelStory({ render, api: calls(unreachable), play: ({ root }) => appears(() => root.querySelector('[role=alert]')) });
/** A browser alone publishes nowhere. */
export const WithoutServer: StoryObj = panelStory({ render });
