import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { coreStyles } from '../element/core.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { emptyStyles } from '../element/empty.styles.ts';
import { check, chevronRight, icon } from '../element/icons.ts';
import { spinnerStyles } from '../element/spinner.styles.ts';
import { treeMove } from '../element/tree-move.ts';
import { placeOfPrefix, TypedPrefix } from '../element/typed-prefix.ts';
import { iconShape } from '../icon/icon-shape.ts';
import { readTree } from './tree-nodes.ts';
import type { Tree } from './tree-nodes.ts';
import { readExpansion, treeRows, withExpanded } from './tree-rows.ts';
import type { TreeExpansion, TreeRow } from './tree-rows.ts';
import { chooseAll, selectedNodes, toggleChoice, treeChoices } from './tree-selection.ts';
import type { Choice } from './tree-selection.ts';
import { treeProperties } from './tree.properties.ts';
import { treeStyles } from './tree.styles.ts';
import { rowWindow } from './row-window.ts';

/** What reading the data again follows from. */
const DATA_PROPS = ['data', 'rowKey', 'labelKey', 'parentKey'];

/**
 * Records that hold others, as branches that open and close. Only the rows near the visible ones are in the page, however
 * many there are. Pattern: APG tree view, with one tab stop.
 *
 * @summary A tree of records.
 * @status stable
 * @since 0.1.0
 * @fires {Event} select - A node was chosen, or no longer is; `selectedKeys` says which are.
 * @fires {Event} toggle - A branch was opened or closed; `toggledKey` says which.
 * @csspart label - The words above.
 * @csspart tree - The box that scrolls.
 * @csspart row - A node.
 * @csspart box - The box of a node, where several can be chosen.
 * @csspart empty - The sentence shown while there is nothing.
 */
export class InlayTree extends elementFrom(treeProperties) {
  static override styles = [...coreStyles, emptyStyles, spinnerStyles, treeStyles];

  /** Which branches are open; null until one was opened or closed. */
  declare expansion: TreeExpansion | null;
  /** The key of the branch that was opened or closed last; null before. */
  declare toggledKey: unknown;

  #tree: Tree = readTree([], this);
  #rows: readonly TreeRow[] = [];
  #choices: ReadonlyMap<unknown, Choice> = new Map();
  #current: unknown;
  #takesFocus = false;
  #view = { top: 0, height: 0, rowHeight: 32 };
  readonly #typed = new TypedPrefix();
  #observer: ResizeObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer ??= new ResizeObserver(() => this.#look());
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (DATA_PROPS.some((name) => changed.has(name))) this.#tree = readTree(this.data, this);
    this.#rows = treeRows(this.#tree, this.#expansion);
    this.#choices = this.selection === 'multiple'
      ? treeChoices(this.#tree, this.selectedKeys)
      : new Map(selectedNodes(this.#tree, this.selectedKeys, this.selection).map(({ key }) => [key, true]));
    if (!this.#rows.some(({ key }) => key === this.#current)) this.#current = (this.#rows.find(({ key }) => this.#choices.get(key) === true) ?? this.#rows[0])?.key;
  }

  protected override render(): TemplateResult {
    const isEmpty = this.#rows.length === 0;
    return html`
      ${this.label === '' ? nothing : html`<p class="label" part="label" id="label">${this.label}</p>`}
      <p class="note" role="status">${this.loading ? html`<span class="spinner"></span> ${this.localize('Loading…')}` : nothing}</p>
      ${isEmpty
        ? this.loading ? nothing : html`<p class="empty" part="empty">${this.localizeProp('emptyMessage')}</p>`
        : html`
          <div class="tree" part="tree" role="tree" aria-label=${this.label || this.localize('Tree')} aria-multiselectable=${this.selection === 'multiple' ? 'true' : nothing} aria-busy=${this.loading ? 'true' : nothing}
            @keydown=${this.#onKey} @scroll=${this.#look}>
            <div class="rows" role="none" .style=${`--_count:${this.#rows.length}`}>${repeat(this.#shownPlaces(), (place) => this.#rows[place]!.key, (place) => this.#row(this.#rows[place]!, place))}</div>
          </div>
          ${this.#tree.isCut ? html`<p class="note">${this.localize('Only the first {count} are shown.', { count: this.#tree.nodes.size })}</p>` : nothing}`}
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('size') && this.hasUpdated) this.#look();
    if (!this.#takesFocus) return;
    this.#takesFocus = false;
    this.renderRoot.querySelector<HTMLElement>('.row[tabindex="0"]')?.focus();
  }

  get #expansion(): TreeExpansion {
    return readExpansion(this.expansion, this.expandedDepth);
  }

  get #place(): number {
    return this.#rows.findIndex(({ key }) => key === this.#current);
  }

  /** The places that are in the page: those near what is visible, and the one that has the tab stop. */
  #shownPlaces(): readonly number[] {
    const { first, end } = rowWindow(this.#view, this.#rows.length);
    const places = Array.from({ length: end - first }, (_, index) => first + index);
    const current = this.#place;
    return current < 0 || (current >= first && current < end) ? places : current < first ? [current, ...places] : [...places, current];
  }

  #row(row: TreeRow, place: number): TemplateResult {
    const { key, label, level, position, siblings, expanded, disabled } = row;
    const isLoading = expanded === true && row.children.length === 0;
    const isMultiple = this.selection === 'multiple';
    const choice = this.#choices.get(key) ?? false;
    return html`
      <div class="row ${choice === true && !isMultiple ? 'selected' : ''}" part="row" role="treeitem" .style=${`--_level:${level};--_place:${place}`} tabindex=${key === this.#current ? 0 : -1}
        aria-level=${level} aria-posinset=${position} aria-setsize=${siblings} aria-expanded=${expanded ?? nothing} aria-busy=${isLoading ? 'true' : nothing}
        aria-disabled=${disabled || (this.disabled && this.selection !== 'none') ? 'true' : nothing}
        aria-selected=${this.selection === 'single' ? String(choice) : nothing} aria-checked=${isMultiple ? String(choice) : nothing} title=${label}
        @click=${(event: Event) => this.#onClick(event, row)}>
        <span class="twist">${isLoading ? html`<span class="spinner"></span>` : expanded === undefined ? nothing : icon(chevronRight)}</span>
        ${isMultiple ? html`<span class="box ${String(choice)}" part="box">${choice === true ? icon(check) : nothing}</span>` : nothing}
        ${row.icon === '' ? nothing : html`<span class="sign">${iconShape(row.icon)}</span>`}<span class="words">${label}</span>
      </div>
    `;
  }

  /** Follows what is visible; what is not measured yet, or not on the screen, keeps its last size. */
  readonly #look = (): void => {
    const tree = this.renderRoot.querySelector<HTMLElement>('.tree');
    if (!tree) return;
    const rowHeight = tree.querySelector<HTMLElement>('.row')?.offsetHeight || this.#view.rowHeight;
    const before = rowWindow(this.#view, this.#rows.length);
    this.#view = { top: tree.scrollTop, height: tree.clientHeight, rowHeight };
    const after = rowWindow(this.#view, this.#rows.length);
    if (before.first !== after.first || before.end !== after.end) this.requestUpdate();
  };

  readonly #onClick = (event: Event, row: TreeRow): void => {
    this.#goTo(row);
    const isTwist = event.composedPath().some((target) => target instanceof Element && target.classList.contains('twist'));
    if (row.expanded !== undefined && (isTwist || this.selection === 'none')) this.#toggle([row], !row.expanded);
    else this.#choose(row);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    const place = this.#place;
    const row = this.#rows[place];
    if (row === undefined || !this.#act(event, row, place)) return;
    event.preventDefault();
  };

  /** Does what a key means; false for one that means nothing here. */
  #act(event: KeyboardEvent, row: TreeRow, place: number): boolean {
    const { key } = event;
    if (event.ctrlKey) return key.toLowerCase() === 'a' && this.selection === 'multiple' && this.#chooseAll();
    if (key === 'Enter' || (key === ' ' && !this.#typed.isOpen(event))) return this.#press(row);
    if (key === '*') return this.#toggle(this.#sisters(row).filter(({ expanded }) => expanded === false), true);
    const move = treeMove(this.#rows, place, { name: key, rightToLeft: getComputedStyle(this).direction === 'rtl' });
    if (move !== undefined) this.#typed.forget();
    if (move !== undefined) return 'to' in move ? this.#goTo(this.#rows[move.to]!) : this.#toggle([row], !row.expanded);
    const prefix = this.#typed.add(event);
    const found = prefix === undefined ? undefined : placeOfPrefix(this.#rows.map(({ label }) => label), prefix, place);
    return found !== undefined && this.#goTo(this.#rows[found]!);
  }

  #press(row: TreeRow): boolean {
    if (this.selection !== 'none') this.#choose(row);
    else if (row.expanded !== undefined) this.#toggle([row], !row.expanded);
    return true;
  }

  #sisters({ parent }: TreeRow): readonly TreeRow[] {
    return this.#rows.filter((row) => row.parent === parent);
  }

  #goTo({ key }: TreeRow): true {
    this.#current = key;
    this.#takesFocus = true;
    this.requestUpdate();
    return true;
  }

  #toggle(rows: readonly TreeRow[], isOpen: boolean): true {
    if (rows.length === 0) return true;
    this.expansion = withExpanded(this.#expansion, rows.map(({ key }) => key), isOpen);
    this.toggledKey = rows[0]!.key;
    this.dispatchEvent(new Event('toggle'));
    return true;
  }

  #choose(row: TreeRow): void {
    if (this.disabled || row.disabled || this.selection === 'none') return;
    if (this.selection === 'multiple') this.#select(toggleChoice(this.#tree, this.selectedKeys, row));
    else if (this.#choices.get(row.key) !== true) this.#select([row.key]);
  }

  #chooseAll(): boolean {
    if (!this.disabled) this.#select(chooseAll(this.#tree, this.selectedKeys));
    return true;
  }

  #select(keys: readonly unknown[]): void {
    this.selectedKeys = keys;
    this.dispatchEvent(new Event('select'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-tree': InlayTree;
  }
}
