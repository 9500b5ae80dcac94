import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { documentWith } from '../session.fixture.ts';
import { defineOnce } from '../../expression-field/define-once.ts';
import type { Session } from '../../session/session.ts';
import { panelStory, says } from '../story.fixture.ts';
import { ProblemsPanel } from './problems-panel.ts';

defineOnce('inlay-problems-panel', ProblemsPanel);

const meta: Meta = { title: 'Playground/Problems' };
export default meta;

const render = (session: Session) => html`<inlay-problems-panel .session=${session}></inlay-problems-panel>`;

/** An error and a warning. */
export const Filled: StoryObj = panelStory({ render, place: 'bottom', document: documentWith({ words: { type: 'textarea', props: { label: '<< nobody >>', disabled: 'yes' } } }), play: ({ root }) => says(root, 'nobody') });
/** Nothing is wrong. */
export const Empty: StoryObj = panelStory({ render, place: 'bottom', play: ({ root }) => says(root, 'Nothing is wrong.') });
