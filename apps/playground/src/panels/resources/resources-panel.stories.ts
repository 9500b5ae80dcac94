import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { defineOnce } from '../../expression-field/define-once.ts';
import type { Session } from '../../session/session.ts';
import { appears, never, panelStory, press, says, storyResource, unreachable } from '../story.fixture.ts';
import { ResourcesPanel } from './resources-panel.ts';

defineOnce('inlay-resources-panel', ResourcesPanel);

const meta: Meta = { title: 'Playground/Resources' };
export default meta;

const render = (session: Session) => html`<inlay-resources-panel .session=${session}></inlay-resources-panel>`;

const others = [storyResource, { ...storyResource, name: 'crm', schema: 'rest' as const, models: [], hasKey: false }, { ...storyResource, name: 'old', settings: { disabled: true }, learnt: [{ model: 'small', refused: 'seed', at: '2026-01-02T10:00:00.000Z' }] }];

/** Models and a REST API, one of them off. */
export const Filled: StoryObj = panelStory({ render, api: { listResources: async () => ({ resources: others, standIn: 'demo', disabledPresets: [] }) }, play: ({ root }) => says(root, 'crm') });
/** Before the server has answered. */
export const Loading: StoryObj = panelStory({ render, api: { listResources: never } });
/** The server cannot be reached. */
export const Unreachable: StoryObj = panelStory({ render, api: { listResources: unreachable }, play: ({ root }) => appears(() => root.querySelector('[role=alert]')) });
/** A new resource. */
export const NewResource: StoryObj = panelStory({ render, play: async ({ root }) => { await press(root, 'Add a resource'); await appears(() => root.querySelector('form')); } });
/** A connection that was tested and refused. */
export const Refused: StoryObj = panelStory({
  render,
  api: { testResource: async () => ({ ok: false, models: ['small'], checks: [{ name: 'models', ok: true, message: 'The service lists 1 model.', hint: null }, { name: 'answer', ok: false, message: '"demo" refused the key (HTTP 401)', hint: 'Check the API key.' }] }) },
  play: async ({ root }) => { await press(root, 'Edit demo'); await press(root, 'Test connection'); await says(root, 'refused the key'); },
});
