import { definitions } from '../../session/kit.ts';
import { baseStyles } from '@inlay/components/element';
import { STYLE_MEMBER } from '@inlay/runtime/component';
import type { ComponentDefinition, Prop, StyleMap } from '@inlay/runtime/component';
import type { ComponentLayout, ComponentNode } from '@inlay/runtime/document';
import { descendantsOf } from '@inlay/runtime/edits';
import type { Edit } from '@inlay/runtime/edits';
import type { Problem } from '@inlay/runtime/problem';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import ChevronRight from 'lucide/dist/esm/icons/chevron-right.mjs';
import { defineOnce } from '../../expression-field/define-once.ts';
import { interfaceScaleStyles } from '../../expression-field/interface-scale.styles.ts';
import { problemNote, problemNoteStyles } from '../../expression-field/problem-note.ts';
import { hintedProblems } from '../../session/hinted-problems.ts';
import { newLayout } from '../../session/add-component-edits.ts';
import { holdersFor } from '../../session/holder-for.ts';
import { LiveController } from '../../session/live-controller.ts';
import { namesInComponent, namesInHandler, namesInRows } from '../../session/local-names.ts';
import { layoutEdits, orderAtPlace } from '../../session/place-order.ts';
import { SessionController } from '../../session/session-controller.ts';
import type { Session } from '../../session/session.ts';
import { icon } from '../icon.ts';
import { panelStyles } from '../panel.styles.ts';
import { componentInspectorStyles } from './component-inspector.styles.ts';
import { ChoiceControl } from './controls/choice-control.ts';
import type { ControlChange } from '../control-change.ts';
import { ElementFields } from './element-fields.ts';
import type { ElementChange } from './element-fields.ts';
import { handlerEdit } from '../handler-actions.ts';
import { HandlerList } from '../handler-list.ts';
import type { HandlerChange } from '../handler-list.ts';
import { LayoutFields } from './layout-fields.ts';
import { propGroups } from './prop-groups.ts';
import type { InspectorGroup } from './prop-groups.ts';
import { PropField } from './prop-field.ts';
import { styleFields } from './style-fields.ts';

/** What is read of the running app. */
interface LiveComponent {
  readonly values: ReadonlyMap<string, unknown>;
  readonly problems: readonly Problem[];
}

/**
 * Everything that can be set of one component, generated from its definition. Made anew for each component: `name`
 * does not change.
 *
 * @fires {CustomEvent<{group: string, open: boolean}>} group-toggle - A group was opened or closed.
 */
export class ComponentInspector extends LitElement {
  static override properties = { session: { attribute: false }, name: { type: String }, closed: { attribute: false } };
  static override styles = [...baseStyles, interfaceScaleStyles, panelStyles, problemNoteStyles, componentInspectorStyles];

  declare session: Session;
  declare name: string;
  /** The ids of groups that are closed. */
  declare closed: ReadonlySet<string>;

  readonly #live = new LiveController<LiveComponent>(this, () => this.#readLive());
  #refused: Problem | undefined;

  constructor() {
    super();
    this.closed = new Set();
    new SessionController(this, () => this.session, ['document']);
    defineOnce('inlay-prop-field', PropField);
    defineOnce('inlay-choice-control', ChoiceControl);
    defineOnce('inlay-element-fields', ElementFields);
    defineOnce('inlay-handler-list', HandlerList);
    defineOnce('inlay-layout-fields', LayoutFields);
  }

  protected override render(): TemplateResult | typeof nothing {
    const node = this.session.document.components[this.name];
    const definition = definitions.find(({ type }) => type === node?.type);
    if (node === undefined) return nothing;
    if (definition === undefined) return html`<p class="empty">This app uses a component of type “${node.type}”, which is not known here. It is kept as it is.</p>`;
    return html`
      <div role="alert">${problemNote(this.#refused)}</div>
      ${propGroups(definition).map((group) => this.#group(group.id, group.title, this.#props(group, { node, definition })))}
      ${definition.style === undefined ? nothing : this.#group('style', 'Style', this.#styles(definition.style, node))}
      ${this.#group('layout', 'Layout', html`${this.#parentField(node, definition)}<inlay-layout-fields .layout=${node.layout ?? { x: 0, y: 0, ...definition.size }} @layout-change=${this.#changeLayout}></inlay-layout-fields>`)}
    `;
  }

  #group(id: string, title: string, content: TemplateResult): TemplateResult {
    return html`
      <details ?open=${!this.closed.has(id)} @toggle=${(event: Event) => this.#toggled(event, id)}>
        <summary><span class="twisty">${icon(ChevronRight)}</span><span class="section-label">${title}</span></summary>
        <div class="fields">${content}</div>
      </details>
    `;
  }

  #props({ id, props }: InspectorGroup, { node, definition }: { readonly node: ComponentNode; readonly definition: ComponentDefinition }): TemplateResult {
    return html`
      ${repeat(props, ([name]) => name, ([name, prop]) => {
        const literal = definition.query?.nameProp === name;
        return this.#prop(name, literal ? this.#queryName(prop) : prop, { node, literal });
      })}
      ${id !== 'content' || definition.type !== 'custom' ? nothing : html`
        <inlay-element-fields .node=${node} .result=${this.#live.value?.values.get('props')} .problems=${this.#live.value?.problems ?? []} @element-change=${(event: CustomEvent<ElementChange>) => this.#setProp(event.detail.prop, event.detail)}></inlay-element-fields>
      `}
      ${id !== 'interaction' || Object.keys(definition.events).length === 0 ? nothing : html`
        <inlay-handler-list .localsOf=${(event: string) => namesInHandler(this.session, this.name, event)} .events=${definition.events} .handlers=${node.on ?? {}} .document=${this.session.document} .problems=${this.#live.value?.problems ?? []} @handler-change=${this.#changeHandler}></inlay-handler-list>
      `}
    `;
  }

  /** The property that names the query a component shows: one of those that there are. */
  #queryName(prop: Prop<unknown>): Prop<unknown> {
    return { ...prop, type: 'enum', options: Object.keys(this.session.document.queries) };
  }

  #prop(name: string, prop: Prop<unknown>, { node, literal }: { readonly node: ComponentNode; readonly literal: boolean }): TemplateResult {
    const problems = this.#live.value?.problems.filter(({ path }) => path[2] === 'props' && path[3] === name) ?? [];
    return html`
      <inlay-prop-field data-prop=${name} .prop=${prop} .locals=${() => (prop.perRow === true ? namesInRows : namesInComponent)(this.session, this.name)} .literal=${literal} .value=${node.props?.[name]} .result=${this.#live.value?.values.get(name)} .rows=${prop.editor === 'columns' ? this.#live.value?.values.get('data') : undefined}
        .problem=${problems.find(({ severity }) => severity === 'error') ?? problems[0]}
        @value-change=${(event: CustomEvent<ControlChange>) => this.#setProp(name, event.detail)}></inlay-prop-field>
    `;
  }

  #styles(style: StyleMap, node: ComponentNode): TemplateResult {
    return styleFields({
      style, node, locals: () => namesInComponent(this.session, this.name), theme: this.session.document.theme ?? {}, values: this.#live.value?.values ?? new Map(), problems: this.#live.value?.problems ?? [],
      change: (each, value) => this.#apply({ type: 'setStyle', name: this.name, style: each, ...(value === undefined ? {} : { value }) }),
    });
  }

  /** The page or container that it stands in: another one can be chosen, with the keyboard too. */
  #parentField(node: ComponentNode, { container }: ComponentDefinition): TemplateResult {
    const { document } = this.session;
    const inside = new Set([this.name, ...(container === undefined ? [] : descendantsOf(document, this.name))]);
    return html`
      <div class="parent">
        <span aria-hidden="true">Stands in</span>
        <inlay-choice-control label="Stands in" description="The page or container that it is part of." .options=${holdersFor(document, node.type).filter((holder) => !inside.has(holder))} .value=${node.parent} @value-change=${this.#changeParent}></inlay-choice-control>
      </div>
    `;
  }

  #readLive(): LiveComponent {
    const { app } = this.session;
    const state = app.example(this.name);
    const values = new Map([...Object.keys({ ...state?.definition.props, ...state?.definition.pageProps }), STYLE_MEMBER].map((prop) => [prop, state?.prop(prop)] as const));
    return { values, problems: hintedProblems(app).filter(({ path: [section, owner] }) => section === 'components' && owner === this.name) };
  }

  #apply(...edits: readonly Edit[]): void {
    this.#refused = this.session.apply(edits);
    this.requestUpdate();
  }

  #setProp(prop: string, { value }: ControlChange): void {
    this.#apply({ type: 'setProp', name: this.name, prop, ...(value === undefined ? {} : { value }) });
  }

  #toggled(event: Event, group: string): void {
    const { open } = event.target as HTMLDetailsElement;
    this.dispatchEvent(new CustomEvent('group-toggle', { detail: { group, open } }));
  }

  readonly #changeHandler = (event: CustomEvent<HandlerChange>): void => {
    this.#apply(handlerEdit(this.name, event.detail.event, event.detail.actions));
  };

  readonly #changeParent = (event: CustomEvent<ControlChange>): void => {
    const { document } = this.session;
    const parent = String(event.detail.value);
    const { type, layout } = document.components[this.name]!;
    const definition = definitions.find((each) => each.type === type);
    // Where it stood means nothing on another grid: it goes below what is there.
    const below = layout === undefined || definition === undefined ? undefined : newLayout(document, { ...definition, size: { w: layout.w, h: layout.h } }, { parent });
    this.#apply({ type: 'moveComponent', name: this.name, parent, order: orderAtPlace(document, { parent, layout: below }) }, ...(below === undefined ? [] : [{ type: 'setLayout', name: this.name, layout: below } as const]));
  };

  readonly #changeLayout = (event: CustomEvent<{ readonly layout: ComponentLayout }>): void => {
    this.#apply(...layoutEdits(this.session.document, new Map([[this.name, event.detail.layout]])));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-component-inspector': ComponentInspector;
  }
}
