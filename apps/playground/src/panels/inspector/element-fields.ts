import { baseStyles } from '@inlay/components/element';
import type { ComponentDefinition, Prop } from '@inlay/runtime/component';
import type { ComponentNode, JsonValue } from '@inlay/runtime/document';
import type { Problem } from '@inlay/runtime/problem';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { interfaceScaleStyles } from '../../expression-field/interface-scale.styles.ts';
import { panelStyles } from '../panel.styles.ts';
import type { ControlChange } from '../control-change.ts';
import { componentInspectorStyles } from './component-inspector.styles.ts';
import { readElementDefinition } from './element-manifest.ts';

/** A property of the component `custom` that is to be set; undefined clears it. */
export interface ElementChange {
  readonly prop: 'props' | 'events' | 'exposed';
  readonly value: JsonValue | undefined;
}

/** What the component has of its own. */
const NOT_OF_THE_ELEMENT = new Set(['hidden']);

/**
 * A field for each property and each event of a custom element from elsewhere, as the manifest that came with its module
 * says; nothing where none came. What is set becomes a member of the component's own `props`.
 *
 * @fires {CustomEvent<ElementChange>} element-change - What is to be set.
 */
export class ElementFields extends LitElement {
  static override properties = { node: { attribute: false }, result: { attribute: false }, problems: { attribute: false } };
  static override styles = [...baseStyles, interfaceScaleStyles, panelStyles, componentInspectorStyles];

  declare node: ComponentNode;
  /** What the element is given in the running app. */
  declare result: unknown;
  declare problems: readonly Problem[];

  #definition: ComponentDefinition | undefined;
  #asked = '';

  constructor() {
    super();
    this.problems = [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('node')) void this.#ask(textOf(this.node.props?.['module']), textOf(this.node.props?.['tag']));
  }

  protected override render(): TemplateResult | typeof nothing {
    const definition = this.#definition;
    if (definition === undefined) return nothing;
    const given = this.node.props?.['props'];
    if (typeof given === 'string') return html`<p class="empty">The properties of &lt;${definition.tag}&gt; come from one expression.</p>`;
    const props = Object.entries(definition.props as Readonly<Record<string, Prop<unknown>>>).filter(([name]) => !NOT_OF_THE_ELEMENT.has(name));
    const states = Object.keys(definition.state).filter((name) => !NOT_OF_THE_ELEMENT.has(name) && name !== 'disabled');
    return html`
      <div class="fields element">
        <span class="section-label">&lt;${definition.tag}&gt;</span>
        ${props.map(([name, prop]) => this.#field(name, prop, membersOf(given)))}
        ${this.#choices('events', 'Events that are heard', Object.entries(definition.events).map(([name, { description }]) => [name, description || 'The component raises its own event for it.']))}
        ${this.#choices('exposed', 'Read by expressions', states.map((name) => [name, `As values.${name}: what it was at the last event that is heard.`]))}
      </div>
    `;
  }

  #field(name: string, prop: Prop<unknown>, given: Readonly<Record<string, JsonValue>>): TemplateResult {
    return html`
      <inlay-prop-field data-member=${name} .prop=${prop} .value=${given[name]} .result=${membersOf(this.result)[name]} .problem=${this.problems.find(({ path }) => path[3] === 'props' && path[4] === name)}
        @value-change=${(event: CustomEvent<ControlChange>) => this.#change('props', withMember(given, name, event.detail.value))}></inlay-prop-field>
    `;
  }

  /** A switch for each name that may be on one of the component's lists; none where an expression gives that. */
  #choices(list: 'events' | 'exposed', title: string, choices: readonly (readonly [name: string, description: string])[]): TemplateResult | typeof nothing {
    const names = this.node.props?.[list] ?? [];
    if (!Array.isArray(names) || choices.length === 0) return nothing;
    return html`<span class="section-label">${title}</span>${choices.map(([name, description]) => this.#choice(list, names, { title: name, description }))}`;
  }

  #choice(list: 'events' | 'exposed', names: readonly JsonValue[], words: Pick<Prop<unknown>, 'title' | 'description'>): TemplateResult {
    const name = words.title;
    return html`
      <inlay-prop-field literal data-choice=${name} .prop=${{ ...words, type: 'boolean', default: false }} .value=${names.includes(name) ? true : undefined}
        @value-change=${(event: CustomEvent<ControlChange>) => {
          const others = names.filter((each) => each !== name);
          const next = event.detail.value === true ? [...others, name] : others;
          this.#change(list, next.length === 0 ? undefined : next);
        }}></inlay-prop-field>
    `;
  }

  #change(prop: ElementChange['prop'], value: JsonValue | undefined): void {
    this.dispatchEvent(new CustomEvent<ElementChange>('element-change', { detail: { prop, value } }));
  }

  async #ask(module: string, tag: string): Promise<void> {
    const asked = `${module} ${tag}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    const definition = await readElementDefinition(module, tag);
    // A later answer to an earlier question is of no use.
    if (asked !== this.#asked) return;
    this.#definition = definition;
    this.requestUpdate();
  }
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

function membersOf(value: unknown): Readonly<Record<string, JsonValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, JsonValue>>) : {};
}

function withMember(members: Readonly<Record<string, JsonValue>>, name: string, value: JsonValue | undefined): JsonValue | undefined {
  const { [name]: _old, ...others } = members;
  const next = value === undefined ? others : { ...others, [name]: value };
  return Object.keys(next).length === 0 ? undefined : next;
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-element-fields': ElementFields;
  }
}
