import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { defineOnce } from '../../expression-field/define-once.ts';
import type { Session } from '../../session/session.ts';
import { panelStory, says } from '../story.fixture.ts';
import { AddPanel } from './add-panel.ts';

defineOnce('inlay-add-panel', AddPanel);

const meta: Meta = { title: 'Playground/Add components' };
export default meta;

const render = (session: Session) => html`<inlay-add-panel .session=${session}></inlay-add-panel>`;

/** Every kind, in its group. */
export const Everything: StoryObj = panelStory({ render });
/** What a search leaves. */
export const Found: StoryObj = panelStory({ render, play: ({ root }) => search(root, 'chart') });
/** When nothing is called so. */
export const NothingFound: StoryObj = panelStory({ render, play: ({ root }) => search(root, 'zebra') });

function search(root: ShadowRoot, words: string): Promise<true> {
  const input = root.querySelector('input')!;
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  return words === 'zebra' ? says(root, 'zebra') : says(root, 'Chart');
}
