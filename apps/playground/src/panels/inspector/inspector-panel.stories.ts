import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { documentWith } from '../session.fixture.ts';
import { defineOnce } from '../../expression-field/define-once.ts';
import type { Session } from '../../session/session.ts';
import { appears, panelStory } from '../story.fixture.ts';
import { InspectorPanel } from './inspector-panel.ts';

defineOnce('inlay-inspector-panel', InspectorPanel);

const meta: Meta = { title: 'Playground/Inspector' };
export default meta;

const render = (session: Session) => html`<inlay-inspector-panel .session=${session}></inlay-inspector-panel>`;

const selecting = (name: string, document?: ReturnType<typeof documentWith>): StoryObj => panelStory({ render, ...(document === undefined ? {} : { document }), play: async ({ session, root }) => {
  session.select(name);
  await appears(() => root.querySelector('inlay-component-inspector, inlay-page-inspector')?.shadowRoot?.childElementCount);
} });

/** Nothing is selected. */
export const Empty: StoryObj = panelStory({ render });
/** A component with bound properties and a handler. */
export const OfComponent: StoryObj = selecting('send');
/** One with a property that is wrong. */
export const WithProblem: StoryObj = selecting('words', documentWith({ words: { type: 'textarea', props: { label: '<< nobody >>', disabled: 'yes' } } }));
/** A table's columns. */
export const Columns: StoryObj = selecting('rows', documentWith({ rows: { type: 'table', props: { data: '<< [{ id: 1, name: "Ada" }] >>', columns: [{ key: 'id' }, { key: 'name', title: 'Name' }] } } }));
/** A component with styles of its own, whose words can hardly be read. */
export const Styled: StoryObj = selecting('send', documentWith({ send: { type: 'button', props: { text: 'Send', variant: 'primary' }, style: { background: 'warning-soft', radius: '12px', border: '#006d77' } } }));
/** A page. */
export const OfPage: StoryObj = selecting('main');
