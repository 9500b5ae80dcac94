import { definitions } from '@inlay/components/definitions';
import { baseStyles } from '@inlay/components/element';
import type { Problem } from '@inlay/runtime/problem';
import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import PanelTop from 'lucide/dist/esm/icons/panel-top.mjs';
import Trash from 'lucide/dist/esm/icons/trash.mjs';
import { defineOnce } from '../../expression-field/define-once.ts';
import { interfaceScaleStyles } from '../../expression-field/interface-scale.styles.ts';
import { SessionController } from '../../session/session-controller.ts';
import type { Session } from '../../session/session.ts';
import { definitionIcon } from '../definition-icon.ts';
import { icon } from '../icon.ts';
import { LastChange } from '../last-change.ts';
import { panelStyles } from '../panel.styles.ts';
import { ComponentInspector } from './component-inspector.ts';
import { inspectorPanelStyles } from './inspector-panel.styles.ts';
import { NameField } from '../name-field.ts';
import { PageInspector } from './page-inspector.ts';

/** What is selected: its name and kind, and everything that can be set of it. */
export class InspectorPanel extends LitElement {
  static override properties = { session: { attribute: false } };
  static override styles = [...baseStyles, interfaceScaleStyles, panelStyles, inspectorPanelStyles];

  declare session: Session;

  /** Groups stay closed from one component to the next. */
  #closed: ReadonlySet<string> = new Set();

  constructor() {
    super();
    new SessionController(this, () => this.session, ['document', 'selection']);
    defineOnce('inlay-name-field', NameField);
    defineOnce('inlay-component-inspector', ComponentInspector);
    defineOnce('inlay-page-inspector', PageInspector);
    defineOnce('inlay-last-change', LastChange);
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
        <button class="small-button" type="button" title="Delete" aria-label="Delete ${name}" @click=${() => this.#delete(name, 'removeComponent')}>${icon(Trash)}</button>
        <p class="type" title=${definition?.description ?? ''}>${icon(definitionIcon(definition?.icon))}${definition?.title ?? node.type}</p>
      </header>
      ${keyed(name, html`<inlay-component-inspector .session=${this.session} .name=${name} .closed=${this.#closed} @group-toggle=${this.#onToggle}></inlay-component-inspector>`)}
      <inlay-last-change .session=${this.session} .name=${name}></inlay-last-change>
    `;
  }

  #page(name: string): TemplateResult {
    const isOnly = Object.keys(this.session.document.pages).length === 1;
    return html`
      <header>
        <strong class="page-name">${name}</strong>
        <button class="small-button" type="button" title=${isOnly ? 'An app has at least one page' : 'Delete'} aria-label="Delete ${name}" ?disabled=${isOnly} @click=${() => this.#delete(name, 'removePage')}>${icon(Trash)}</button>
        <p class="type">${icon(PanelTop)}Page</p>
      </header>
      ${keyed(name, html`<inlay-page-inspector .session=${this.session} .name=${name}></inlay-page-inspector>`)}
      <inlay-last-change .session=${this.session} .name=${name}></inlay-last-change>
    `;
  }

  #delete(name: string, type: 'removeComponent' | 'removePage'): void {
    if (this.session.apply([{ type, name }]) !== undefined) return;
    // The button that was pressed is gone; the keyboard stays in this panel.
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.empty')?.focus());
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
