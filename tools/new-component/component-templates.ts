/** The names of a kind of component, each spelt as its place wants it. */
export interface ComponentNames {
  /** `rating-input`: the folder and the files. */
  readonly kebab: string;
  /** `ratingInput`: the type in a document. */
  readonly camel: string;
  /** `InlayRatingInput`: the class. */
  readonly element: string;
  /** `Rating input`: what people read. */
  readonly title: string;
}

/** Spells a kebab-case name in every way. */
export function namesOf(kebab: string): ComponentNames {
  const camel = kebab.replace(/-([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
  return { kebab, camel, element: `Inlay${camel[0]!.toUpperCase()}${camel.slice(1)}`, title: `${kebab[0]!.toUpperCase()}${kebab.slice(1).replaceAll('-', ' ')}` };
}

/** The five files of a new component by name: they compile, pass every check, and show a label. `since` is the version that has it first. */
export function componentFiles(names: ComponentNames, since: string): Record<string, string> {
  const { kebab } = names;
  return {
    [`${kebab}.definition.ts`]: definitionFile(names),
    [`${kebab}.ts`]: elementFile(names, since),
    [`${kebab}.styles.ts`]: stylesFile(names),
    [`${kebab}.test.ts`]: testFile(names),
    [`${kebab}.stories.ts`]: storiesFile(names),
  };
}

function definitionFile({ kebab, camel, title }: ComponentNames): string {
  return `import { defineComponent } from '@inlay/runtime/component';
import { hiddenProp, labelProp } from '../element/field-props.ts';

/** ${title}: say what it is for. */
export const ${camel}Definition = defineComponent({
  type: '${camel}',
  tag: 'inlay-${kebab}',
  title: '${title}',
  description: 'Say what it does for the person who uses the app.',
  group: 'display',
  icon: 'square',
  props: { label: labelProp, hidden: hiddenProp },
  state: {},
  exposes: {},
  events: {},
  methods: {},
  example: { label: '${title}' },
  size: { w: 4, h: 2 },
});
`;
}

function elementFile({ kebab, camel, element, title }: ComponentNames, since: string): string {
  return `import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { ${camel}Properties } from './${kebab}.properties.ts';
import { ${camel}Styles } from './${kebab}.styles.ts';

/**
 * ${title}.
 *
 * @summary Say what it does for the person who uses the app.
 * @status experimental
 * @since ${since}
 * @csspart label - The words that name it.
 */
export class ${element} extends elementFrom(${camel}Properties) {
  static override styles = [...coreStyles, ${camel}Styles];

  protected override render(): TemplateResult {
    return html\`<span part="label">\${this.label}</span>\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-${kebab}': ${element};
  }
}
`;
}

function stylesFile({ camel, title }: ComponentNames): string {
  return `import { css } from 'lit';

/** ${title}. Colours and sizes only through the tokens. */
export const ${camel}Styles = css\`
  :host {
    padding: var(--_space-4);
  }
\`;
`;
}

function testFile({ kebab, element }: ComponentNames): string {
  return `import { expect, fixture, html } from '@open-wc/testing';
import '../register.ts';
import type { ${element} } from './${kebab}.ts';

describe('<inlay-${kebab}>', () => {
  it('shows its label and is accessible', async () => {
    const element = await fixture<${element}>(html\`<inlay-${kebab} label="Hello"></inlay-${kebab}>\`);
    expect(element.shadowRoot?.textContent?.trim()).to.equal('Hello');
    await expect(element).to.be.accessible();
  });
});
`;
}

function storiesFile({ kebab, camel, title }: ComponentNames): string {
  return `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ${camel}Definition } from './${kebab}.definition.ts';

const meta: Meta = { title: 'Components/${title}', component: ${camel}Definition.tag };
export default meta;

/** As it is when it was just added. */
export const Plain: StoryObj = { render: () => html\`<inlay-${kebab} label="${title}"></inlay-${kebab}>\` };
`;
}
