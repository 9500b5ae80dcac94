import { definitions } from '../../session/kit.ts';
import { baseStyles } from '@inlay/components/element';
import type { Problem } from '@inlay/runtime/problem';
import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import Copy from 'lucide/dist/esm/icons/copy.mjs';
import PanelTop from 'lucide/dist/esm/icons/panel-top.mjs';
import Trash from 'lucide/dist/esm/icons/trash.mjs';
import { defineOnce } from '../../expression-field/define-once.ts';
import { loadEditorNear } from '../../expression-field/load-editor.ts';
import { interfaceScaleStyles } from '../../expression-field/interface-scale.styles.ts';
import { duplicatePage, removePage, renamePage } from '../../session/page-actions.ts';
import { SessionController } from '../../session/session-controller.ts';
import type { Session } from '../../session/session.ts';
import { definitionIcon } from '../definition-icon.ts';
import { icon } from '../icon.ts';
import { LastChange } from '../last-change.ts';
import type { LazyElement } from '../lazy-element.ts';
import { LazyElements } from '../lazy-elements.ts';
import { lazyElementsStyles } from '../lazy-elements.styles.ts';
import { panelStyles } from '../panel.styles.ts';
import { inspectorPanelStyles } from './inspector-panel.styles.ts';
import { NameField } from '../name-field.ts';

/** Nothing is selected at first, so that what is for one kind of thing comes with the first of it. */
const COMPONENT: LazyElement = { tag: 'inlay-component-inspector', load: async () => (await import('./component-inspector.ts')).ComponentInspector };
const PAGE: LazyElement = { tag: 'inlay-page-inspector', load: async () => (await import('./page-inspector.ts')).PageInspector };

/** What is selected: its name and kind, and everything that can be set of it. */
export class InspectorPanel extends LitElement {
  static override properties = { session: { attribute: false } };
  static override styles = [...baseStyles, interfaceScaleStyles, panelStyles, lazyElementsStyles, inspectorPanelStyles];

  declare session: Session;

  readonly #lazy = new LazyElements(this);
  /** Groups stay closed from one component to the next. */
  #closed: ReadonlySet<string> = new Set();

  constructor() {
    super();
    new SessionController(this, () => this.session, ['document', 'selection']);
    defineOnce('inlay-name-field', NameField);
    defineOnce('inlay-last-change', LastChange);
    loadEditorNear(this);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#lazy.arrived();
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const name = this.session.selection;
    const { components, pages } = this.session.document;
    if (name !== undefined && Object.hasOwn(pages, name)) return this.#page(name);
    const node = name === undefined ? undefined : components[name];
    if (name === undefined || node === undefined) return html`<p class="empty" tabindex="-1">Select a component to see and change its properties.</p>`;
    const definition = definitions.find(({ type }) => type === node.type);
    return html`
      <header>
        <inlay-name-field .name=${name} .rename=${this.#rename}></inlay-name-field>
        <button class="small-button" type="button" title="Delete" aria-label="Delete ${name}" @click=${() => this.#delete(name)}>${icon(Trash)}</button>
        <p class="type" title=${definition?.description ?? ''}>${icon(definitionIcon(definition?.icon))}${definition?.title ?? node.type}</p>
      </header>
      ${this.#lazy.show(COMPONENT, () => html`${keyed(name, html`<inlay-component-inspector .session=${this.session} .name=${name} .closed=${this.#closed} @group-toggle=${this.#onToggle}></inlay-component-inspector>`)}
        <inlay-last-change .session=${this.session} .name=${name}></inlay-last-change>
      `)}
    `;
  }

  #page(name: string): TemplateResult {
    const isOnly = Object.keys(this.session.document.pages).length === 1;
    return html`
      <header>
        <inlay-name-field purpose="The name that steps and the address use" .name=${name} .rename=${(to: string) => renamePage(this.session, name, to)}></inlay-name-field>
        <span class="buttons">
          <button class="small-button" type="button" title="Duplicate" aria-label="Duplicate ${name}" @click=${() => duplicatePage(this.session, name)}>${icon(Copy)}</button>
          <button class="small-button" type="button" title=${isOnly ? 'An app has at least one page' : 'Delete'} aria-label="Delete ${name}" ?disabled=${isOnly} @click=${() => this.#deletePage(name)}>${icon(Trash)}</button>
        </span>
        <p class="type">${icon(PanelTop)}Page</p>
      </header>
      ${this.#lazy.show(PAGE, () => html`${keyed(name, html`<inlay-page-inspector .session=${this.session} .name=${name}></inlay-page-inspector>`)}
        <inlay-last-change .session=${this.session} .name=${name}></inlay-last-change>
      `)}
    `;
  }

  #delete(name: string): void {
    if (this.session.apply([{ type: 'removeComponent', name }]) !== undefined) return;
    // The button that was pressed is gone; the keyboard stays in this panel.
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.empty')?.focus());
  }

  /** The page beside it is shown next, with buttons of its own; the name takes the keyboard, as the button may be out of use there. */
  #deletePage(name: string): void {
    if (!removePage(this.session, name)) return;
    void this.updateComplete.then(() => this.renderRoot.querySelector('inlay-name-field')?.focus());
  }

  readonly #rename = (to: string): Problem | undefined => {
    const name = this.session.selection;
    const refused = name === undefined ? undefined : this.session.apply([{ type: 'renameComponent', name, to }]);
    if (refused === undefined) this.session.select(to);
    return refused;
  };

  readonly #onToggle = (event: CustomEvent<{ readonly group: string; readonly open: boolean }>): void => {
    const { group, open } = event.detail;
    const others = [...this.#closed].filter((id) => id !== group);
    this.#closed = new Set(open ? others : [...others, group]);
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-inspector-panel': InspectorPanel;
  }
}
