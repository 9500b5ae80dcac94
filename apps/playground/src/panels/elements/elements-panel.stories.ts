import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { defineOnce } from '../../expression-field/define-once.ts';
import type { Session } from '../../session/session.ts';
import { appears, panelStory, unreachable } from '../story.fixture.ts';
import { ElementsPanel } from './elements-panel.ts';

defineOnce('inlay-elements-panel', ElementsPanel);

const meta: Meta = { title: 'Playground/Custom elements' };
export default meta;

const render = (session: Session) => html`<inlay-elements-panel .session=${session}></inlay-elements-panel>`;

/** None yet. */
export const Empty: StoryObj = panelStory({ render });
/** One that was fetched. */
export const Filled: StoryObj = panelStory({ render, api: { listElements: async () => [{ hash: 'a'.repeat(64), url: 'https://elsewhere.example/stars.js', path: `/elements/${'a'.repeat(64)}.js`, bytes: 2048, addedAt: '2026-01-02T10:00:00.000Z', files: 1, hasManifest: false }] }, play: ({ root }) => appears(() => root.querySelector('li')) });
/** The server cannot be reached. */
export const Unreachable: StoryObj = panelStory({ render, api: { listElements: unreachable }, play: ({ root }) => appears(() => root.querySelector('[role=alert]')) });
