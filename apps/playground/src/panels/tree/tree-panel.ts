import { definitions } from '../../session/kit.ts';
import { baseStyles } from '@inlay/components/element';
import { freeName } from '@inlay/runtime/document';
import type { AppDocument } from '@inlay/runtime/document';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import ChevronRight from 'lucide/dist/esm/icons/chevron-right.mjs';
import Copy from 'lucide/dist/esm/icons/copy.mjs';
import FilePlus from 'lucide/dist/esm/icons/file-plus.mjs';
import PanelTop from 'lucide/dist/esm/icons/panel-top.mjs';
import Search from 'lucide/dist/esm/icons/search.mjs';
import { interfaceScaleStyles } from '../../expression-field/interface-scale.styles.ts';
import { pagesInOrder } from '../../session/component-order.ts';
import { LiveController } from '../../session/live-controller.ts';
import { orderAfter } from '../../session/order-after.ts';
import { duplicatePage, selectedPage } from '../../session/page-actions.ts';
import { removeSelected } from '../../session/selection-actions.ts';
import { SessionController } from '../../session/session-controller.ts';
import type { Session } from '../../session/session.ts';
import { definitionIcon } from '../definition-icon.ts';
import { icon } from '../icon.ts';
import { panelStyles } from '../panel.styles.ts';
import { RowWindow } from '../row-window.ts';
import type { RowPart } from '../row-window.ts';
import { countProblems, problemWords } from './count-problems.ts';
import { rowAfterRemoval, treeStep, typeAhead } from '../tree-keys.ts';
import { treeStyles } from '../tree.styles.ts';
import type { TreeStep } from '../tree-keys.ts';
import { treePanelStyles } from './tree-panel.styles.ts';
import { treeRows } from './tree-rows.ts';
import type { TreeView } from './tree-rows.ts';
import type { TreeRow } from '../tree-keys.ts';

/** As the sheet says. Pixels. */
const ROW_HEIGHT = 28;
/** Letters typed closer together than this are one word. Milliseconds. */
const TYPE_AHEAD_MS = 600;

/**
 * Pages and their components as a tree. A click or Enter selects, with Control one more, with Shift all up to there;
 * arrows, Home, End and first letters move; Delete removes what is selected, if that has the keyboard. A dot with a number marks a component that has problems.
 */
export class TreePanel extends LitElement {
  static override properties = { session: { attribute: false } };
  static override styles = [...baseStyles, interfaceScaleStyles, panelStyles, treeStyles, treePanelStyles];

  declare session: Session;

  readonly #problems = new LiveController(this, () => countProblems(this.session.app.problems));
  readonly #window = new RowWindow(this, { rowHeight: ROW_HEIGHT, list: () => this.renderRoot.querySelector<HTMLElement>('[role=tree]') });
  #filter = '';
  #collapsed: ReadonlySet<string> = new Set();
  /** The row with the tree's tab stop. */
  #current: string | undefined;
  #rows: readonly TreeRow[] = [];
  /** What the rows were made of. */
  #drawn: (TreeView & { readonly document: AppDocument }) | undefined;
  #typed = { text: '', at: 0 };
  /** A row that is to receive the keyboard once it is drawn. */
  #focusNext: string | undefined;
  #shownSelection: string | undefined;

  constructor() {
    super();
    new SessionController(this, () => this.session, ['document', 'selection']);
  }

  protected override willUpdate(): void {
    const { document, selection } = this.session;
    const view = { collapsed: this.#collapsed, filter: this.#filter };
    // Another selection shows the same rows.
    if (document !== this.#drawn?.document || view.collapsed !== this.#drawn.collapsed || view.filter !== this.#drawn.filter) this.#rows = treeRows(document, view);
    this.#drawn = { document, ...view };
    if (selection !== this.#shownSelection && selection !== undefined) this.#current = selection;
    if (!this.#rows.some(({ name }) => name === this.#current)) this.#current = this.#rows[0]?.name;
  }

  protected override render(): TemplateResult {
    return html`
      <div class="head">
        <label class="search">
          ${icon(Search)}
          <input type="search" placeholder="Filter by name or type" aria-label="Filter components" .value=${live(this.#filter)} @input=${this.#onFilter} @keydown=${this.#onFilterKey}>
        </label>
        <button class="small-button" type="button" title="Add a page" aria-label="Add a page" @click=${this.#addPage}>${icon(FilePlus)}</button>
        <button class="small-button" type="button" title="Duplicate the page" aria-label="Duplicate the page ${this.#page}" @click=${() => duplicatePage(this.session, this.#page)}>${icon(Copy)}</button>
      </div>
      ${this.#rows.length === 0
        ? html`<p class="empty">Nothing is called “${this.#filter}”.</p>`
        : html`<div role="tree" aria-label="Components" aria-multiselectable="true" @keydown=${this.#onKey}>${repeat(this.#parts(), ({ index }, place) => (index === undefined ? place : this.#rows[index]!.name), (part) => this.#part(part))}</div>`}
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { selection } = this.session;
    if (this.#focusNext !== undefined) this.#element(this.#focusNext)?.focus();
    // A selection made elsewhere comes into view, without taking the keyboard.
    else if (selection !== this.#shownSelection && selection !== undefined) this.#element(selection)?.scrollIntoView({ block: 'nearest' });
    this.#focusNext = undefined;
    this.#shownSelection = selection;
  }

  /** The row with the tab stop is there wherever it stands: the keyboard goes on from it. */
  #parts(): readonly RowPart[] {
    return this.#window.parts(this.#rows.length, this.#rows.findIndex(({ name }) => name === this.#current));
  }

  #part({ index, gap }: RowPart): TemplateResult {
    return index === undefined ? html`<div class="gap" role="none" data-rows=${gap}></div>` : this.#row(this.#rows[index]!);
  }

  #row(row: TreeRow): TemplateResult {
    const definition = definitions.find(({ type }) => type === row.type);
    const problems = this.#problems.value?.get(row.name);
    const isPage = row.type === undefined;
    const kind = isPage ? 'page' : (definition?.title ?? row.type);
    return html`
      <div class="row ${isPage ? 'page' : ''} level-${Math.min(row.level, 6)}" role="treeitem" data-name=${row.name} title=${kind}
        aria-level=${row.level} aria-posinset=${row.position} aria-setsize=${row.siblings} aria-expanded=${row.expanded ?? nothing}
        aria-selected=${this.session.selected.includes(row.name) ? 'true' : 'false'} tabindex=${row.name === this.#current ? 0 : -1}
        @click=${(event: MouseEvent) => this.#press(event, row.name)}>
        <span class="twisty ${row.expanded ? 'open' : ''}" @click=${(event: Event) => this.#toggle(event, row)}>${row.expanded === undefined ? nothing : icon(ChevronRight)}</span>
        ${icon(isPage ? PanelTop : definitionIcon(definition?.icon))}
        <span class="name">${row.title}</span><span class="visually-hidden">, ${kind}</span>
        ${problems === undefined ? nothing : html`<span class="problems ${problems.errors === 0 ? 'warnings' : ''}" title=${problemWords(problems)}><span aria-hidden="true">${problems.errors || problems.warnings}</span><span class="visually-hidden">${problemWords(problems)}</span></span>`}
      </div>
    `;
  }

  /** The page that is selected, or else the one on the canvas. */
  get #page(): string {
    return selectedPage(this.session) ?? this.session.app.page;
  }

  #take(step: TreeStep): void {
    switch (step.do) {
      case 'focus':
        this.#focus(step.name);
        break;
      case 'expand':
      case 'collapse':
        this.#setCollapsed(step.name, step.do === 'collapse');
        break;
      case 'activate':
        this.#activate(step.name);
        break;
      case 'remove':
        this.#remove(step.name);
        break;
    }
  }

  #press({ ctrlKey, metaKey, shiftKey }: MouseEvent, name: string): void {
    if (ctrlKey || metaKey) this.#toggleSelected(name);
    else if (shiftKey) this.#selectTo(name);
    else this.#activate(name);
  }

  #toggleSelected(name: string): void {
    this.#focus(name);
    this.session.toggleSelected(name);
  }

  /** Selects the components from the one that was chosen first to this. */
  #selectTo(name: string): void {
    const place = (of: string | undefined): number => this.#rows.findIndex((row) => row.name === of);
    const [from, to] = [place(this.session.selected[0]), place(name)];
    if (from < 0) return this.#activate(name);
    const between = this.#rows.slice(Math.min(from, to), Math.max(from, to) + 1).filter(({ type }) => type !== undefined).map((row) => row.name);
    this.#focus(name);
    this.session.selectAll(from <= to ? between : between.reverse());
  }

  #activate(name: string): void {
    this.#focus(name);
    this.session.select(name);
  }

  #remove(name: string): void {
    if (this.session.selected.length > 1 && this.session.selected.includes(name)) {
      removeSelected(this.session);
      return this.#focus(this.session.selection ?? this.#page);
    }
    const next = rowAfterRemoval(this.#rows, name);
    if (this.session.apply([{ type: 'removeComponent', name }]) === undefined && next !== undefined) this.#focus(next);
  }

  #focus(name: string): void {
    this.#current = name;
    this.#focusNext = name;
    this.requestUpdate();
  }

  #setCollapsed(name: string, collapsed: boolean): void {
    const others = [...this.#collapsed].filter((other) => other !== name);
    this.#collapsed = new Set(collapsed ? [...others, name] : others);
    this.requestUpdate();
  }

  #toggle(event: Event, row: TreeRow): void {
    if (row.expanded === undefined) return;
    event.stopPropagation();
    this.#setCollapsed(row.name, row.expanded);
  }

  readonly #addPage = (): void => {
    const { document } = this.session;
    const name = freeName(document, 'page');
    const order = orderAfter(pagesInOrder(document).at(-1)?.[1].order);
    if (this.session.apply([{ type: 'addPage', name, page: { title: `Page ${Object.keys(document.pages).length + 1}`, order } }]) === undefined) this.session.select(name);
  };

  #element(name: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-name="${CSS.escape(name)}"]`);
  }

  readonly #onFilter = (event: InputEvent): void => {
    this.#filter = (event.target as HTMLInputElement).value;
    this.requestUpdate();
  };

  readonly #onFilterKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' || this.#current === undefined) return;
    event.preventDefault();
    this.#focus(this.#current);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const name = (event.target as HTMLElement).dataset['name'];
    if (name === undefined || event.metaKey || event.altKey) return;
    if (event.ctrlKey && event.key !== ' ') return;
    if (event.ctrlKey) {
      event.preventDefault();
      return this.#toggleSelected(name);
    }
    const step = treeStep(event.key, this.#rows, name) ?? this.#letter(event, name);
    if (step === undefined) return;
    event.preventDefault();
    if (event.shiftKey && event.key.startsWith('Arrow') && step.do === 'focus') this.#selectTo(step.name);
    else this.#take(step);
  };

  #letter(event: KeyboardEvent, current: string): TreeStep | undefined {
    if (event.key.length !== 1 || event.key === ' ') return undefined;
    const goesOn = event.timeStamp - this.#typed.at < TYPE_AHEAD_MS;
    this.#typed = { text: goesOn ? this.#typed.text + event.key : event.key, at: event.timeStamp };
    const name = typeAhead(this.#typed.text, this.#rows, current);
    return name === undefined ? undefined : { do: 'focus', name };
  }
}


declare global {
  interface HTMLElementTagNameMap {
    'inlay-tree-panel': TreePanel;
  }
}
