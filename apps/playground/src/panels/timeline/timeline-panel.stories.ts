import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { documentWith } from '../session.fixture.ts';
import { defineOnce } from '../../expression-field/define-once.ts';
import type { Session } from '../../session/session.ts';
import { panelStory, says } from '../story.fixture.ts';
import { TimelinePanel } from './timeline-panel.ts';

defineOnce('inlay-timeline-panel', TimelinePanel);

const meta: Meta = { title: 'Playground/Timeline' };
export default meta;

const render = (session: Session) => html`<inlay-timeline-panel .session=${session}></inlay-timeline-panel>`;

/** Nothing happened yet. */
export const Empty: StoryObj = panelStory({ render, place: 'bottom' });
/** What a press made run. */
export const Filled: StoryObj = panelStory({
  render,
  place: 'bottom',
  document: documentWith({ go: { type: 'button', props: { text: 'Go' }, on: { click: [{ do: 'setState', state: 'filter', value: 'some' }] } } }),
  async play({ session, root }) {
    await session.app.dispatch('go', 'click');
    await says(root, 'go.click');
  },
});
