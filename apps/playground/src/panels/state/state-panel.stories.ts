import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { documentWith } from '../session.fixture.ts';
import { defineOnce } from '../../expression-field/define-once.ts';
import type { Session } from '../../session/session.ts';
import { panelStory, says } from '../story.fixture.ts';
import { StatePanel } from './state-panel.ts';

defineOnce('inlay-state-panel', StatePanel);

const meta: Meta = { title: 'Playground/State' };
export default meta;

const render = (session: Session) => html`<inlay-state-panel .session=${session}></inlay-state-panel>`;

/** Every name with its value. */
export const Filled: StoryObj = panelStory({ render, place: 'bottom', play: ({ root }) => says(root, 'feedback') });
/** Only what every app has. */
export const Small: StoryObj = panelStory({ render, place: 'bottom', document: documentWith({}) });
