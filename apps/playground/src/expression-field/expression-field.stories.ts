import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { appears, panelStory } from '../panels/story.fixture.ts';
import { defineOnce } from './define-once.ts';
import { ExpressionField } from './expression-field.ts';
import { loadEditor } from './load-editor.ts';

defineOnce('inlay-expression-field', ExpressionField);

const meta: Meta = { title: 'Playground/Expression field' };
export default meta;

const story = (field: Partial<ExpressionField>, play?: (root: ShadowRoot) => unknown): StoryObj => panelStory({
  render: () => html`<inlay-expression-field .label=${'Text'} .value=${field.value ?? ''} .result=${field.result} .labelHidden=${false} .expandable=${field.expandable ?? false}></inlay-expression-field>`,
  async play({ root, panel }) {
    await loadEditor();
    await (panel as ExpressionField).updateComplete;
    await play?.(root);
  },
});

/** Nothing written yet. */
export const Empty: StoryObj = story({});
/** An expression, with what it is now. */
export const Filled: StoryObj = story({ value: '<< feedback.value.length >> characters', result: '17 characters' });
/** A mistake of writing. */
export const WithProblem: StoryObj = story({ value: '<< 1 + >>' });
/** A long prompt beside what will be sent. */
export const Prompt: StoryObj = story({ value: 'Sum up: << feedback.value >>', expandable: true }, async (root) => {
  root.querySelector<HTMLElement>('.expand')!.click();
  await appears(() => root.querySelector('inlay-prompt-dialog')?.shadowRoot?.querySelector('section[aria-label^="As"]')?.textContent?.includes('Delivery was late'));
});
/** A prompt that fails, and is not sent. */
export const PromptFails: StoryObj = story({ value: 'Sum up: << nobody.value >>', expandable: true }, async (root) => {
  root.querySelector<HTMLElement>('.expand')!.click();
  await appears(() => root.querySelector('inlay-prompt-dialog')?.shadowRoot?.textContent?.includes('A query whose text fails is not sent.'));
});
