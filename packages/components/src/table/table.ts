import { html, nothing } from 'lit';
import type { CSSResult, PropertyValues, TemplateResult } from 'lit';
import { adoptStylesIn } from '../element/adopt-styles.ts';
import { coreStyles } from '../element/core.styles.ts';
import { buttonStyles } from '../element/button.styles.ts';
import { isEdited } from '../element/element-place.ts';
import type { Localize } from '../element/localize.ts';
import { InteractionGate } from './interaction-gate.ts';
import type { RowKey } from './model/row-keys.ts';
import { TableModel } from './model/table-model.ts';
import type { TableBars } from './table-bars.ts';
import { TableDrawing } from './table-drawing.ts';
import type { TableHost } from './table-host.ts';
import { neededParts, TableInputReader } from './table-input.ts';
import { tableParts } from './table-parts.ts';
import type { TableSpeech } from './table-speech.ts';
import { TableState } from './table-state.ts';
import type { TableEvents } from './table.properties.ts';
import { tableStyles } from './table.styles.ts';
import type { GridCursor } from './view/grid-cursor.ts';
import type { GridView } from './view/grid-view.ts';
import type { OrderRunner } from './view/order-runner.ts';

/**
 * A table of any number of rows. Pattern: APG grid with one tab stop; the head is its first row. Rows and columns out of
 * view are not in the page; the cell that has the keyboard always is. A chosen row is known by its primary key, or by its
 * place in `data` where there is none: then new data keeps the place, not the row.
 *
 * @summary Rows of data in columns: sort, filter, choose, edit.
 * @status stable
 * @since 0.1.0
 * @fires {CustomEvent<{selectedRowIndex: number, selectedRow: import('./model/table-row.ts').TableRecord | null}>} select - The person chose a row, or cleared the choice with Escape. Does not bubble.
 * @fires {CustomEvent<{sort: readonly import('./model/table-sort.ts').TableSort[]}>} sort - The person changed the order. Does not bubble.
 * @fires {CustomEvent<{filters: readonly import('./model/table-filter.ts').TableFilter[]}>} filter - The person changed the filters. Does not bubble.
 * @fires {CustomEvent<{search: string}>} search - The person searched. Does not bubble.
 * @fires {CustomEvent<{page: number}>} pageChange - The person turned to another page. Does not bubble.
 * @fires {CustomEvent<{changeset: readonly import('./model/change-history.ts').ChangedRow[]}>} change - The person edited, added or deleted something, or took it back. Does not bubble.
 * @fires {CustomEvent<{changeset: readonly import('./model/change-history.ts').ChangedRow[]}>} save - The person wants the changes saved. Does not bubble.
 * @fires {CustomEvent<{triggeredAction: string, triggeredRow: import('./model/table-row.ts').TableRecord | null}>} rowAction - A button in a row was pressed. Does not bubble.
 * @fires {CustomEvent<{expandedKeys: readonly import('./model/row-keys.ts').RowKey[]}>} expand - The details of a row were opened or shut. Does not bubble.
 * @fires {CustomEvent<{columnLayout: import('./model/column-arrangement.ts').ColumnArrangement | null}>} columnLayout - The person arranged the columns. Does not bubble.
 * @csspart label - The words that name it.
 * @csspart toolbar - The search field and buttons above the rows.
 * @csspart frame - The box around rows and page controls.
 * @csspart table - The grid, which is scrolled.
 * @csspart head - The row of column heads.
 * @csspart header-cell - A column's head.
 * @csspart row - A row.
 * @csspart cell - A cell.
 * @csspart detail - The details of a row.
 * @csspart summary - The summary row.
 * @csspart empty - The sentence in place of rows.
 * @csspart progress - The line that moves while loading.
 * @csspart pager - The page controls.
 * @csspart changes - What can be done with unsaved changes.
 * @cssprop --inlay-table-max-height - How high the rows grow before they are scrolled.
 */
export class InlayTable extends TableState implements TableHost {
  static override styles = [...coreStyles, buttonStyles, ...tableStyles];

  readonly model = new TableModel(tableParts);
  readonly #gate = new InteractionGate(this);
  readonly #drawing = new TableDrawing(this, {
    openMenu: (key, anchor) => this.#gate.run(({ actions }) => actions.openColumnMenu(key, anchor)),
    selectAll: () => this.#gate.run(({ actions }) => actions.toggleAll()),
  });
  readonly #reader = new TableInputReader();
  #speech: TableSpeech | undefined;
  #bars: TableBars | undefined;
  #orders: OrderRunner | undefined;
  #cursor: GridCursor | undefined;
  /** Of code that was fetched. */
  #isPrepared = false;
  #styles: readonly CSSResult[] = [];
  #hasFailed = false;
  /** The changes that nobody took. */
  #unsaved: unknown = undefined;
  #status = '';
  /** Groups and branches that are shut. */
  collapsed: ReadonlySet<RowKey> = new Set();
  /** What a person chose is seen already; what a script chooses is brought into view. */
  #seenKeys: readonly RowKey[] = this.selectedKeys;

  get view(): GridView {
    return this.#drawing.view;
  }

  get cursor(): GridCursor {
    return (this.#cursor ??= new tableParts.use.loaded!.GridCursor(this.view));
  }

  get painter(): TableDrawing['painter'] {
    return this.#drawing.painter;
  }

  get say(): Localize {
    return this.localize;
  }

  get emptyWords(): string {
    return this.localizeProp('emptyMessage');
  }

  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  get hasDetail(): boolean {
    const { detail } = this;
    return detail !== null && detail !== undefined && detail !== '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Measures and orders that were stopped go on.
    if (this.hasUpdated) this.requestUpdate('data');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#drawing.dispose();
    this.#orders?.stop();
  }

  override adoptedCallback(): void {
    super.adoptedCallback();
    this.#dress();
  }

  /** Gives the keyboard to the cell that has the tab stop. */
  override focus(options?: FocusOptions): void {
    const cell = this.view.activeCell();
    if (cell) cell.focus(options);
    else super.focus(options);
  }

  /** Saves the rows shown to a file: 'csv', 'json' or 'xlsx'. Resolves when it was handed to the browser. Nothing happens while it is in no document. */
  async exportData(format?: unknown, fileName?: unknown): Promise<void> {
    const { exportData } = await tableParts.use.fetch();
    await exportData(this, format, fileName);
  }

  /** Raises `save`, as the button does. */
  saveChanges(): void {
    this.fire('save', { changeset: this.changeset });
  }

  /** Says below the rows that nobody took the changes: what shows an app calls it when nothing answers `save`. It is said until they change. */
  saveUnanswered(): void {
    this.#unsaved = this.changes;
    this.requestUpdate();
  }

  get isSaveUnanswered(): boolean {
    return this.#unsaved !== undefined && this.#unsaved === this.changes;
  }

  fire<Name extends keyof TableEvents>(name: Name, detail: TableEvents[Name]['detail']): void {
    if (name === 'select') this.#seenKeys = this.selectedKeys;
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  announce(message: string): void {
    this.#status = message;
    this.requestUpdate();
  }

  adopt(styles: CSSResult): void {
    if (this.shadowRoot === null || this.#styles.includes(styles)) return;
    this.#styles = [...this.#styles, styles];
    this.#dress();
  }

  #dress(): void {
    if (this.shadowRoot !== null) adoptStylesIn(this.shadowRoot, [...InlayTable.elementStyles, ...this.#styles]);
  }

  failed(): void {
    this.#hasFailed = true;
    this.requestUpdate();
  }

  /** What the table is to show may need code that is not there yet: then nothing is drawn before that is. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#hasFailed || neededParts(this).length === 0 ? super.scheduleUpdate() : this.#updateWithParts();
  }

  async #updateWithParts(): Promise<void> {
    try {
      // What was set while waiting may need more.
      for (let needed = neededParts(this); needed.length > 0; needed = neededParts(this)) await Promise.all(needed.map((part) => part.fetch()));
    } catch {
      this.#hasFailed = true;
    }
    void super.scheduleUpdate();
  }

  /** What was set before the element was defined is known only now: where that needs more, the update begins anew. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    if (this.hasUpdated || this.#hasFailed || neededParts(this).length === 0) return true;
    const before = [...changed];
    queueMicrotask(() => {
      for (const [name, value] of before) this.requestUpdate(name, value);
    });
    return false;
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    if (!isEdited(this)) whenIdle(() => void this.#prepareUse());
  }

  /** What the first press needs. Where it cannot be had, that press says so. */
  readonly #prepareUse = async (): Promise<void> => {
    if (this.#isPrepared) return;
    const use = await tableParts.use.fetch().catch(() => undefined);
    if (use === undefined || this.#isPrepared) return;
    this.#isPrepared = true;
    this.adopt(use.headStyles);
    this.#drawing.drawHead();
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('columnLayoutKey') && this.columnLayoutKey !== '') this.columnLayout = tableParts.display.loaded?.keptArrangement(this.columnLayoutKey) ?? this.columnLayout;
    if (tableParts.use.loaded !== undefined) Object.assign(this, tableParts.use.loaded.followedChoice(this as unknown as Readonly<Record<string, unknown>>, changed as PropertyValues));
    if (changed.has('data') || changed.has('columns')) this.#drawing.forgetWidths();
    this.#arrange();
    const { loaded } = tableParts.use;
    if (loaded !== undefined) {
      if (this.#seenKeys !== this.selectedKeys && loaded.turnToChosen(this)) this.model.update(this.#reader.read(this));
      this.adopt(loaded.headStyles);
      this.#speech ??= new loaded.TableSpeech(this.hasUpdated);
    }
    this.#status = this.#speech?.say(this, this.#orders?.isBusy === true) ?? this.#status;
    for (const styles of tableParts.display.loaded?.displayStyles ?? []) this.adopt(styles);
  }

  protected override render(): TemplateResult {
    const { model } = this;
    const { loaded: display } = tableParts.display;
    if (display !== undefined) this.#bars ??= new display.TableBars(this, this.#gate);
    return html`
      ${this.label ? html`<div class="label" part="label" id="label">${this.label}</div>` : nothing}
      ${this.#bars?.above() ?? nothing}
      <div class="frame ${this.density} ${this.wrap ? 'wrapped' : ''}" part="frame">
        ${this.loading || this.#orders?.isBusy ? html`<div class="progress" part="progress"></div>` : nothing}
        ${model.columns.some(({ hidden }) => !hidden) ? this.#grid() : nothing}
        ${this.#hasFailed ? html`<p class="message error" part="empty" role="alert">${this.localize('A part of this table could not be loaded. Check the connection and reload the page.')}</p>` : nothing}
        ${this.#bars?.below() ?? nothing}
      </div>
      <div class="visually-hidden" role="status">${this.#bars?.status ?? this.#status}</div>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const scroller = this.renderRoot.querySelector<HTMLElement>('.scroll');
    if (!scroller) return;
    this.#drawing.draw(scroller);
    if (this.#seenKeys !== this.selectedKeys) {
      this.#seenKeys = this.selectedKeys;
      tableParts.use.loaded?.revealChosen(this);
    }
  }

  #grid(): TemplateResult {
    const isTree = this.parentKey !== '' || this.groupBy.length > 0;
    const isMultiple = this.selection === 'multiple' || this.selection === 'range';
    return html`
      <div class="scroll" part="table" role=${isTree ? 'treegrid' : 'grid'} aria-labelledby=${this.label ? 'label' : nothing} aria-label=${this.label ? nothing : (this.ariaLabel ?? this.localize('Table'))}
        aria-busy=${this.loading ? 'true' : nothing} aria-rowcount=${this.#ariaRowCount} aria-colcount=${this.model.columns.filter(({ hidden }) => !hidden).length}
        aria-multiselectable=${isMultiple ? 'true' : nothing} @scroll=${this.#onScroll} @scrollend=${this.#onScrollEnd} @pointerenter=${this.#prepareUse} @focusin=${this.#prepareUse}
        @click=${this.#gate.handle} @dblclick=${this.#gate.handle} @pointerdown=${this.#gate.handle} @keydown=${this.#gate.handle} @copy=${this.#gate.handle} @paste=${this.#gate.handle}>
        <div class="head-box" role="rowgroup"></div>
        <div class="body" role="rowgroup"></div>
        <div class="foot" role="rowgroup"></div>
      </div>
    `;
  }

  /** The head counts; what a server has is not always known. */
  get #ariaRowCount(): number {
    const { model } = this;
    if (this.serverSide && this.totalRows === null) return -1;
    return 1 + (this.serverSide ? this.totalRows! : model.lineCount);
  }

  /** Reads what is to be shown, and starts the work of another order. */
  #arrange(): void {
    const { loaded } = tableParts.use;
    const input = this.#reader.read(this);
    const change = loaded === undefined ? this.model.update(input) : loaded.keepActive(this, () => this.model.update(input));
    if (change === undefined) return;
    this.#orders?.stop();
    if (change.work === undefined || loaded === undefined) return;
    this.#orders ??= new loaded.OrderRunner({ accept: (order) => loaded.keepActive(this, () => this.model.accept(order)), changed: () => this.requestUpdate() });
    this.#orders.run(change.work);
  }

  readonly #onScroll = (): void => this.view.scrolled();

  readonly #onScrollEnd = (): void => this.view.settled();
}

/** When the first rows are painted and nothing else is to be done. */
function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task);
  else setTimeout(task, 200);
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-table': InlayTable;
  }
}

export type { TableColumn } from './model/table-column.ts';
