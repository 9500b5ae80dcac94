import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { documentWith } from '../session.fixture.ts';
import { defineOnce } from '../../expression-field/define-once.ts';
import type { Session } from '../../session/session.ts';
import { panelStory } from '../story.fixture.ts';
import { TreePanel } from './tree-panel.ts';

defineOnce('inlay-tree-panel', TreePanel);

const meta: Meta = { title: 'Playground/Component tree' };
export default meta;

const render = (session: Session) => html`<inlay-tree-panel .session=${session}></inlay-tree-panel>`;

/** Pages, components and what each is. */
export const Filled: StoryObj = panelStory({ render });
/** Several are selected. */
export const Selected: StoryObj = panelStory({ render, play: ({ session }) => session.selectAll(['feedback', 'send']) });
/** A component with a problem says so. */
export const WithProblems: StoryObj = panelStory({ render, document: documentWith({ words: { type: 'textarea', props: { label: '<< nobody >>' } }, send: { type: 'button' } }) });
/** A page with nothing on it. */
export const Empty: StoryObj = panelStory({ render, document: documentWith({}) });
