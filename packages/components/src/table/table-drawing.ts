import { nothing, render } from 'lit';
import type { RowKey } from './model/row-keys.ts';
import type { Column } from './model/table-columns.ts';
import type { DetailPanels } from './cells/detail-panels.ts';
import type { TableHost } from './table-host.ts';
import { TablePainter } from './table-painter.ts';
import { tableParts } from './table-parts.ts';
import { layoutColumns } from './view/column-layout.ts';
import { columnWidth } from './view/column-width.ts';
import { GridView } from './view/grid-view.ts';
import { headTemplate } from './view/head-template.ts';

/** What the head's controls do. */
export interface HeadTasks {
  readonly openMenu: (key: string, anchor: HTMLElement) => void;
  readonly selectAll: () => void;
}

/** Puts a table's model on the screen: the grid with its head and summary, and what is fetched for cells that need more than words. */
export class TableDrawing {
  readonly view: GridView;
  readonly painter: TablePainter;
  readonly #table: TableHost;
  readonly #tasks: HeadTasks;
  #sizes: ResizeObserver | undefined;
  #widths = new Map<string, number>();
  #lineHeight = 32;
  #fontSize = 14;
  #look = '';
  #selected: readonly [keys: readonly RowKey[], set: ReadonlySet<RowKey>] = [[], new Set()];
  #arranged: readonly unknown[] = [];
  #details: DetailPanels | undefined;

  constructor(table: TableHost, tasks: HeadTasks) {
    this.#table = table;
    this.#tasks = tasks;
    this.painter = new TablePainter(table.model);
    this.view = new GridView({ columnsChanged: () => this.drawHead(), drawn: () => this.#details?.draw() });
  }

  /** Other data has columns of other widths. */
  forgetWidths(): void {
    this.#widths = new Map();
  }

  /** Draws everything that is seen. `scroller` is the grid's box, which the table's template made. */
  draw(scroller: HTMLElement): void {
    const { view, painter } = this;
    const body = scroller.querySelector<HTMLElement>('.body')!;
    const isNew = view.attach({ scroller, body });
    if (isNew) {
      this.#sizes ??= new ResizeObserver(() => this.#resized());
      this.#sizes.disconnect();
      this.#sizes.observe(scroller);
      // As high as a line: so it says when people make the words of the page larger.
      this.#sizes.observe(scroller.querySelector('.head-box')!);
      this.#look = '';
    }
    this.#readStyle(body);
    this.#useDetails();
    const { model, selection, selectedKeys } = this.#table;
    if (selectedKeys !== this.#selected[0]) this.#selected = [selectedKeys, new Set(selectedKeys)];
    painter.update({ selected: this.#selected[1], isSelectable: selection !== 'none', changes: model.input.changes, localize: this.#table.say, lineHeight: this.#lineHeight });
    view.show(painter);
    if (isNew) view.measure();
    this.#arrange();
    view.draw();
    this.drawHead();
  }

  /** The head and the summary follow the columns in view. */
  drawHead(): void {
    const table = this.#table;
    const { renderRoot, model, say } = table;
    const head = renderRoot.querySelector<HTMLElement>('.head-box');
    const foot = renderRoot.querySelector<HTMLElement>('.foot');
    if (!head || !foot) return;
    const columns = this.view.drawn;
    const { loaded: display } = tableParts.display;
    render(headTemplate({ columns, table, tools: tableParts.use.loaded?.headTools, own: display?.ownHead, ...this.#tasks }), head);
    render(display === undefined ? nothing : display.summaryTemplate({ columns, model, painter: this.painter, localize: say }), foot);
    this.view.headDrawn();
  }

  dispose(): void {
    this.#sizes?.disconnect();
  }

  /** Lays the columns out for the room that there is; nothing is done while both are as they were. */
  #arrange(): void {
    const { model } = this.#table;
    const { columns, baseRows } = model;
    const source = [columns, this.view.viewWidth, this.#widths];
    if (source.every((part, index) => part === this.#arranged[index])) return;
    const widthOf = (column: Column): number => {
      if (column.width !== undefined) return column.width;
      const known = this.#widths.get(column.key) ?? columnWidth(column, { rows: baseRows, format: this.painter.format(column), fontSize: this.#fontSize, total: tableParts.display.loaded?.columnTotal(model, column) });
      this.#widths.set(column.key, known);
      return known;
    };
    this.view.arrange(layoutColumns(columns, widthOf, this.view.viewWidth, tableParts.display.loaded));
    this.#arranged = source;
  }

  /** Sizes that the theme says, read only when they may be others. */
  #readStyle(body: HTMLElement): void {
    const look = body.closest('.frame')?.className ?? '';
    if (look === this.#look) return;
    this.#look = look;
    const style = getComputedStyle(body);
    this.#lineHeight = Math.round(Number.parseFloat(style.scrollMarginBlockStart)) || 32;
    const fontSize = Number.parseFloat(style.fontSize) || 14;
    if (fontSize !== this.#fontSize) this.forgetWidths();
    this.#fontSize = fontSize;
  }

  #useDetails(): void {
    const { loaded: display } = tableParts.display;
    if (display !== undefined && this.#table.hasDetail) this.#details ??= new display.DetailPanels(this.#table);
  }

  #resized(): void {
    const { scroller } = this.view;
    if (scroller === undefined) return;
    const before = this.#lineHeight;
    this.#look = '';
    this.#readStyle(scroller.querySelector('.body')!);
    if (this.#lineHeight !== before) {
      // In a frame of its own: what is observed grows with its rows.
      requestAnimationFrame(() => this.draw(scroller));
      return;
    }
    if (!this.view.measure()) return;
    this.#arrange();
    this.view.draw();
    this.drawHead();
  }
}
