import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { defineOnce } from '../../expression-field/define-once.ts';
import type { Session } from '../../session/session.ts';
import { documentWith } from '../session.fixture.ts';
import { appears, panelStory, unreachable } from '../story.fixture.ts';
import { ElementsPanel } from './elements-panel.ts';
import { kitModule, kitPreview, starsModule } from './elements.fixture.ts';

defineOnce('inlay-elements-panel', ElementsPanel);

const meta: Meta = { title: 'Playground/Custom elements' };
export default meta;

const render = (session: Session) => html`<inlay-elements-panel .session=${session}></inlay-elements-panel>`;
const used = documentWith({ stars1: { type: 'custom', props: { tag: 'my-stars', module: kitModule('1.0.0').elements[0]!.path, props: { tone: 'loud' } } } });

/** Asks for a package, as one who types its name and presses Enter. */
async function lookUp(root: ShadowRoot): Promise<void> {
  const input = root.querySelector('input')!;
  input.value = '@stars/kit';
  input.dispatchEvent(new InputEvent('input'));
  root.querySelector('form')!.requestSubmit();
  await appears(() => root.querySelector('inlay-element-preview'));
}

/** None yet. */
export const Empty: StoryObj = panelStory({ render });
/** A package and a module that were added. */
export const Filled: StoryObj = panelStory({ render, document: used, api: { listElements: async () => [kitModule('1.0.0'), starsModule] }, play: ({ root }) => appears(() => root.querySelector('li')) });
/** What a package would bring. */
export const Looking: StoryObj = panelStory({ render, api: { previewElement: async () => kitPreview('1.0.0', ['my-moon']) }, play: ({ root }) => lookUp(root) });
/** Another version of what is kept: what changes by it, and what will likely not work. */
export const Updating: StoryObj = panelStory({ render, document: used, api: { listElements: async () => [kitModule('1.0.0')], previewElement: async () => kitPreview('2.0.0') }, play: ({ root }) => lookUp(root) });
/** The server cannot be reached. */
export const Unreachable: StoryObj = panelStory({ render, api: { listElements: unreachable }, play: ({ root }) => appears(() => root.querySelector('[role=alert]')) });
