import { createPageHost } from '@inlay/components/app-view';
import { baseStyles } from '@inlay/components/element';
import { signal } from '@inlay/runtime/state';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import ChevronRight from 'lucide/dist/esm/icons/chevron-right.mjs';
import Copy from 'lucide/dist/esm/icons/copy.mjs';
import Search from 'lucide/dist/esm/icons/search.mjs';
import { interfaceScaleStyles } from '../../expression-field/interface-scale.styles.ts';
import { LiveController } from '../../session/live-controller.ts';
import { SessionController } from '../../session/session-controller.ts';
import type { Session } from '../../session/session.ts';
import { icon } from '../icon.ts';
import { panelStyles } from '../panel.styles.ts';
import { RowWindow } from '../row-window.ts';
import type { RowPart } from '../row-window.ts';
import { treeStep } from '../tree-keys.ts';
import { treeStyles } from '../tree.styles.ts';
import { statePanelStyles } from './state-panel.styles.ts';
import { stateRows } from './state-rows.ts';
import type { ShownValue, StateRow, StateView } from './state-rows.ts';

/** As the sheet says. Pixels. */
const ROW_HEIGHT = 24;

/**
 * Every name that expressions can read, with its value as it changes. Enter opens a value or selects a component;
 * Ctrl+C copies what an expression writes to read the row.
 */
export class StatePanel extends LitElement {
  static override properties = { session: { attribute: false } };
  static override styles = [...baseStyles, interfaceScaleStyles, panelStyles, treeStyles, statePanelStyles];

  declare session: Session;

  readonly #view = signal<StateView>({ toggled: new Set(), filter: '' });
  readonly #rows = new LiveController(this, () => stateRows({ document: this.session.app.liveDocument, names: this.session.app.names }, this.#view.value));
  readonly #window = new RowWindow(this, { rowHeight: ROW_HEIGHT, list: () => this.renderRoot.querySelector<HTMLElement>('[role=tree]') });
  /** The rows that are in the page; what others say is not read. */
  readonly #seen = signal<readonly StateRow[]>([]);
  readonly #values = new LiveController<ReadonlyMap<string, ShownValue>>(this, () => new Map(this.#seen.value.map((row) => [row.name, row.read()])));
  #parts: readonly RowPart[] = [];
  /** The row with the tree's tab stop. */
  #current: string | undefined;
  /** A row that is to receive the keyboard once it is drawn. */
  #focusNext: string | undefined;

  constructor() {
    super();
    new SessionController(this, () => this.session, ['selection']);
  }

  protected override willUpdate(): void {
    const rows = this.#rows.value ?? [];
    if (!rows.some(({ name }) => name === this.#current)) this.#current = rows[0]?.name;
    this.#parts = this.#window.parts(rows.length, rows.findIndex(({ name }) => name === this.#current));
    const seen = this.#parts.flatMap(({ index }) => (index === undefined ? [] : rows[index]!));
    const before = this.#seen.peek();
    if (seen.length !== before.length || seen.some((row, place) => row !== before[place])) this.#seen.value = seen;
  }

  protected override render(): TemplateResult {
    const rows = this.#rows.value ?? [];
    const { filter } = this.#view.peek();
    return html`
      <div class="head">
        <label class="search">
          ${icon(Search)}
          <input type="search" placeholder="Filter by name" aria-label="Filter names" .value=${live(filter)} @input=${this.#onFilter} @keydown=${this.#onFilterKey}>
        </label>
      </div>
      ${rows.length === 0
        ? html`<p class="empty">Nothing is called “${filter}”.</p>`
        : html`<div role="tree" aria-label="Values" @keydown=${this.#onKey}>${repeat(this.#parts, ({ index }, place) => (index === undefined ? place : rows[index]!.name), ({ index, gap }) => (index === undefined ? html`<div class="gap" role="none" data-rows=${gap}></div>` : this.#row(rows[index]!)))}</div>`}
    `;
  }

  protected override updated(): void {
    if (this.#focusNext !== undefined) this.renderRoot.querySelector<HTMLElement>(`[data-name="${CSS.escape(this.#focusNext)}"]`)?.focus();
    this.#focusNext = undefined;
  }

  #row(row: StateRow): TemplateResult {
    const { value, failure } = this.#values.value?.get(row.name) ?? row.read();
    const isCopied = row.kind !== 'section' && row.kind !== 'more';
    return html`
      <div class="row ${row.kind} indent-${Math.min(row.level, 6)}" role="treeitem" data-name=${row.name}
        aria-level=${row.level} aria-posinset=${row.position} aria-setsize=${row.siblings} aria-expanded=${row.expanded ?? nothing}
        aria-selected=${row.kind === 'component' && row.name === this.session.selection ? 'true' : 'false'} tabindex=${row.name === this.#current ? 0 : -1}
        @click=${() => this.#activate(row)}>
        <span class="twisty ${row.expanded ? 'open' : ''}" @click=${(event: Event) => this.#onTwisty(event, row)}>${row.expanded === undefined ? nothing : icon(ChevronRight)}</span>
        <span class="name">${row.title}</span>
        ${failure === undefined ? html`<span class="value ${value?.kind ?? ''}">${value?.text}</span>` : html`<span class="value failed" title=${failure}>${failure}</span>`}
        ${isCopied ? html`<button class="small-button copy" type="button" tabindex="-1" title="Copy ${row.name} (Ctrl+C)" aria-label="Copy ${row.name}" @click=${(event: Event) => this.#onCopy(event, row)}>${icon(Copy)}</button>` : nothing}
      </div>
    `;
  }

  /** A component is shown where it stands; everything else opens and closes. */
  #activate(row: StateRow): void {
    this.#focus(row.name);
    if (row.kind === 'component') this.session.select(row.name);
    else if (row.expanded !== undefined) this.#toggle(row.name);
  }

  #focus(name: string): void {
    this.#current = name;
    this.#focusNext = name;
    this.requestUpdate();
  }

  #toggle(name: string): void {
    const toggled = new Set(this.#view.peek().toggled);
    if (!toggled.delete(name)) toggled.add(name);
    this.#view.value = { ...this.#view.peek(), toggled };
  }

  async #copy(row: StateRow): Promise<void> {
    await createPageHost().copy(row.name);
    this.session.notify(`Copied ${row.name}`);
  }

  readonly #onCopy = (event: Event, row: StateRow): void => {
    event.stopPropagation();
    void this.#copy(row);
  };

  readonly #onTwisty = (event: Event, row: StateRow): void => {
    if (row.expanded === undefined) return;
    event.stopPropagation();
    this.#toggle(row.name);
  };

  readonly #onFilter = (event: InputEvent): void => {
    this.#view.value = { ...this.#view.peek(), filter: (event.target as HTMLInputElement).value };
  };

  readonly #onFilterKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' || this.#current === undefined) return;
    event.preventDefault();
    this.#focus(this.#current);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const rows = this.#rows.value ?? [];
    const row = rows.find(({ name }) => name === (event.target as HTMLElement).dataset['name']);
    if (row === undefined || event.altKey) return;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'c' && row.kind !== 'section' && row.kind !== 'more') {
      event.preventDefault();
      void this.#copy(row);
      return;
    }
    const step = event.ctrlKey || event.metaKey ? undefined : treeStep(event.key, rows, row.name);
    if (step === undefined) return;
    event.preventDefault();
    if (step.do === 'focus') this.#focus(step.name);
    else if (step.do === 'activate') this.#activate(row);
    else this.#toggle(row.name);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-state-panel': StatePanel;
  }
}
