import { definitions } from '@inlay/components/definitions';
import type { ComponentDefinition } from '@inlay/runtime/component';
import '@inlay/components/register';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

const meta: Meta = { title: 'Foundations/Control' };
export default meta;

const styles = css`
  .controls {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr));
    gap: 16px;
    align-items: start;
    margin-block-end: 32px;
  }
`;

const inputs = definitions.filter(({ group }) => group === 'input');
const lines = definitions.filter(({ type }) => ['textInput', 'select', 'button', 'menu', 'checkbox', 'slider'].includes(type));

/** Every input while its value or what can be chosen is on its way. */
export const Loading: StoryObj = { render: () => show([inputs.map((definition) => control(definition, { loading: true, label: definition.title }))]) };

/** The same, where the page names them. */
export const LoadingWithoutLabel: StoryObj = { render: () => show([inputs.map((definition) => control(definition, { loading: true, label: '' }, { 'aria-label': definition.title }))]) };

/** Small, medium and large controls, side by side. */
export const Sizes: StoryObj = { render: () => show(['small', 'medium', 'large'].map((size) => lines.map((definition) => control(definition, { size })))) };

/** The steps of density: as they are, then 4 px and 8 px higher. */
export const Density: StoryObj = { render: () => show([0, 1, 2].map((density) => lines.map((definition) => control(definition, {}, {}, density)))) };

function show(rows: readonly (readonly TemplateResult[])[]): TemplateResult {
  if (!document.adoptedStyleSheets.includes(styles.styleSheet!)) document.adoptedStyleSheets.push(styles.styleSheet!);
  return html`${rows.map((row) => html`<div class="controls">${row}</div>`)}`;
}

/** One, as it is when it was just added, with these properties in place of its own. */
function control({ tag, example }: ComponentDefinition, props: object, attributes: Readonly<Record<string, string>> = {}, density = 0): TemplateResult {
  const fill = (box: Element | undefined): void => {
    if (box === undefined || box.firstElementChild !== null) return;
    const element = Object.assign(document.createElement(tag), example, props);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.style.setProperty('--inlay-density', String(density));
    box.append(element);
  };
  return html`<div ${ref(fill)}></div>`;
}
