import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { buttonStyles } from '../element/button.styles.ts';
import { downloadFile } from '../element/download-file.ts';
import { elementFrom } from '../element/element-from.ts';
import { emptyStyles } from '../element/empty.styles.ts';
import { chartColumn, download, icon, rotate, table, zoomIn, zoomOut } from '../element/icons.ts';
import type { Localize } from '../element/localize.ts';
import { spinnerStyles } from '../element/spinner.styles.ts';
import { seriesTokenStyles } from '../tokens/token-styles.ts';
import { ChartBrush } from './chart-brush.ts';
import { ChartCanvas } from './chart-canvas.ts';
import type { ChartDrawing, ChartWindow, PointPlace } from './chart-drawing.ts';
import { legendTemplate } from './chart-legend-template.ts';
import { paletteTemplate, readLook } from './chart-look.ts';
import { chartModel } from './chart-model.ts';
import type { ChartModel } from './chart-model.ts';
import { placeOf, selectionAt } from './chart-selection.ts';
import type { ChartSelection } from './chart-selection.ts';
import { chartTableTemplate } from './chart-table-template.ts';
import { walkChart } from './chart-walk.ts';
import { clampWindow, windowWith, zoomWindow } from './chart-window.ts';
import { pointWords } from './chart-words.ts';
import type { ValueFormat } from './chart-words.ts';
import { chartProperties } from './chart.properties.ts';
import { chartStyles } from './chart.styles.ts';

/** Out of these heights nothing is drawn, in pixels. */
const [MIN_HEIGHT, MAX_HEIGHT] = [80, 4000];
/** The properties that the values are read from; for others, they are only drawn anew. */
const READ = ['data', 'type', 'x', 'y', 'groupBy', 'aggregate', 'bins'] as const;

/**
 * Rows as a picture, and as a table for whoever reads better than sees. The arrow keys go through the points and say each,
 * Enter chooses one; with `zoom`, dragging or + and − show a part. Series differ by shape as well as by colour.
 * Pattern: ARIA application for the drawing, APG toggle buttons for legend and table.
 *
 * @summary Rows as lines, bars, slices, points or a heat map.
 * @status stable
 * @since 0.1.0
 * @fires {Event} select - The person chose a point, or none; `selectedPoint` holds it.
 * @csspart label - The words that name it.
 * @csspart plot - The drawing.
 * @csspart legend - The names of what is drawn.
 * @csspart table - The same as a table.
 * @csspart empty - The sentence in place of a drawing.
 */
export class InlayChart extends elementFrom(chartProperties) {
  static override styles = [...coreStyles, seriesTokenStyles, buttonStyles, spinnerStyles, emptyStyles, chartStyles];

  /** The chosen point, or null. */
  declare selectedPoint: ChartSelection | null;

  readonly #canvas = new ChartCanvas(this);
  readonly #brush = new ChartBrush({ canZoom: () => this.zoom && this.#hasAxis, valueAt: (event) => this.#canvas.valueAt(event), select: (from, to) => this.#show(clampWindow(this.#model, { from, to })), press: (event) => this.#choose(this.#canvas.pick(event)) });
  #model: ChartModel = { scale: 'category', labels: [], series: [], xName: '', yName: '', notes: [] };
  #hidden: ReadonlySet<string> = new Set();
  #window: ChartWindow | undefined;
  #at: PointPlace | undefined;
  #isTable = false;
  /** The language that the model's words are in. */
  #localize: Localize | undefined;

  /** Shows all of the x axis again. */
  resetZoom(): void {
    this.#show(undefined);
  }

  /** Saves the drawing as a picture; nothing while none is drawn. */
  exportPng(): void {
    const base64 = this.#canvas.toPng();
    if (base64 !== undefined) downloadFile({ fileName: `${this.label.trim() || 'chart'}.png`.replaceAll(/[\\/:*?"<>|]/g, '-'), mimeType: 'image/png', base64 });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.hasUpdated && this.#localize === this.localize && !READ.some((name) => changed.has(name))) return;
    this.#localize = this.localize;
    this.#model = chartModel(this, this.#localize);
    this.#at = undefined;
    // Of other data, the same part would be another one.
    if (changed.has('type') || changed.has('x')) this.#window = undefined;
    this.#window &&= clampWindow(this.#model, this.#window);
  }

  protected override render(): TemplateResult {
    const isEmpty = this.#model.series.every(({ points }) => points.length === 0);
    const isTable = this.#isTable || this.#canvas.status === 'failed';
    return html`
      <figure aria-busy=${this.loading ? 'true' : 'false'}>
        ${this.label === '' && (isEmpty || this.toolsHidden) ? nothing : html`<div class="head">${this.label === '' ? nothing : html`<figcaption part="label">${this.label}</figcaption>`}${isEmpty ? nothing : this.#tools(isTable)}</div>`}
        ${!isEmpty && this.errorMessage ? this.#empty() : nothing}
        ${isEmpty ? this.#empty() : isTable ? chartTableTemplate(this.#model, { label: this.label, format: this.#format, localize: this.localize }) : this.#plot()}
        ${isEmpty || isTable || this.legend === 'none' ? nothing : legendTemplate({ type: this.type, model: this.#model, hidden: this.#hidden, toggle: this.#toggle, format: this.#format, localize: this.localize })}
        ${this.#model.notes.map((note) => html`<p class="note-line">${note}</p>`)}
        ${this.#canvas.status === 'failed' ? html`<p class="note-line" role="alert">${this.localize('The drawing could not be loaded; these are its values.')}</p>` : nothing}
      </figure>
    `;
  }

  protected override updated(): void {
    // An update that comes after it left the page would begin a drawing that nobody lets go of.
    const canvas = this.isConnected ? (this.renderRoot.querySelector('canvas') ?? undefined) : undefined;
    void this.#canvas.draw(canvas, this.#drawing);
  }

  get #format(): ValueFormat {
    return { format: this.format, currency: this.currency, language: this.localize.locale };
  }

  get #hasAxis(): boolean {
    return this.type !== 'pie' && this.type !== 'heatMap';
  }

  get #drawing(): ChartDrawing {
    return {
      type: this.type, model: this.#model, look: readLook(this.renderRoot, this), format: this.#format, isStacked: this.stacked, xTitle: this.xTitle, yTitle: this.yTitle, hidden: this.#hidden,
      window: this.zoom ? this.#window : undefined, selected: placeOf(this.#model, this.selectedPoint), isRightToLeft: this.matches(':dir(rtl)'),
    };
  }

  #empty(): TemplateResult {
    if (this.errorMessage) return html`<p class="empty error" part="empty" role="alert">${this.errorMessage}</p>`;
    return html`<p class="empty" part="empty" role="status">${this.loading ? html`<span class="spinner"></span> ${this.localize('Loading…')}` : this.localizeProp('emptyMessage')}</p>`;
  }

  #tools(isTable: boolean): TemplateResult | typeof nothing {
    if (this.toolsHidden) return nothing;
    const button = (name: string, drawing: TemplateResult, press: () => void, isDisabled = false): TemplateResult => html`
      <button class="button plain small icon-only" type="button" aria-label=${name} title=${name} ?disabled=${isDisabled} @click=${press}>${drawing}</button>`;
    const canZoom = this.zoom && this.#hasAxis && !isTable;
    return html`
      <div class="tools">
        ${canZoom ? html`${button(this.localize('Zoom in'), icon(zoomIn), () => this.#zoom(0.5), zoomWindow(this.#model, this.#window, 0.5) === undefined)}${button(this.localize('Zoom out'), icon(zoomOut), () => this.#zoom(2), this.#window === undefined)}${button(this.localize('Show all'), icon(rotate), () => this.resetZoom(), this.#window === undefined)}` : nothing}
        ${isTable ? nothing : button(this.localize('Save as picture'), icon(download), () => this.exportPng())}
        ${button(this.localize(isTable ? 'Show as chart' : 'Show as table'), isTable ? icon(chartColumn) : icon(table), this.#switch)}
      </div>`;
  }

  #plot(): TemplateResult {
    const height = Math.min(Math.max(MIN_HEIGHT, this.height), MAX_HEIGHT);
    return html`
      <div class="plot" part="plot" tabindex="0" role="application" aria-roledescription=${this.localize('chart')} aria-label=${this.#summary} .style=${`block-size:${height}px`}
        @keydown=${this.#onKeydown} @pointerdown=${this.#brush.start} @dblclick=${() => this.resetZoom()} @blur=${() => this.#canvas.point(undefined)} @transitionend=${() => this.requestUpdate()}>
        <canvas></canvas>
        ${this.#canvas.status !== 'drawn' ? html`<span class="busy"><span class="spinner"></span></span>` : nothing}
        ${paletteTemplate}
      </div>
      <div class="visually-hidden" role="status">${this.#at === undefined ? nothing : pointWords(this.#model, { series: this.#at.series, point: this.#model.series[this.#at.series]!.points[this.#at.point]!, format: this.#format })}</div>`;
  }

  get #summary(): string {
    const { series } = this.#model;
    const most = series.reduce((count, { points }) => Math.max(count, points.length), 0);
    const parts = [
      this.label === '' ? '' : `${this.label}. `,
      `${this.localize(KIND_WORDS[this.type])}, `,
      series.length === 1 ? '' : `${this.localize.plural('{count} series', '{count} series', { count: series.length })}, `,
      `${this.localize.plural('{count} point', '{count} points', { count: most })}. `,
      this.localize('Arrow keys go through the points, Enter chooses one.'),
    ];
    return parts.join('');
  }

  readonly #switch = (): void => {
    this.#isTable = !this.#isTable;
    this.requestUpdate();
  };

  readonly #toggle = (name: string): void => {
    const hidden = new Set(this.#hidden);
    if (!hidden.delete(name)) hidden.add(name);
    this.#hidden = hidden;
    this.requestUpdate();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const isZoomKey = this.zoom && this.#hasAxis && (key === '+' || key === '-' || key === '0');
    const next = walkChart(this.#model, this.#at, { key, hidden: this.#hidden, isRightToLeft: this.matches(':dir(rtl)') });
    if (isZoomKey && key === '0') this.#show(undefined);
    else if (isZoomKey) this.#zoom(key === '+' ? 0.5 : 2);
    else if (next !== undefined) void this.#walk(next);
    else if (key === 'Enter' || key === ' ') this.#choose(this.#at);
    else if (key === 'Escape' && this.selectedPoint !== null) this.#choose(undefined);
    else return;
    event.preventDefault();
  };

  async #walk(next: PointPlace): Promise<void> {
    this.#at = next;
    this.#window = windowWith(this.#model, this.#window, this.#model.series[next.series]!.points[next.point]!.x);
    this.requestUpdate();
    await this.updateComplete;
    this.#canvas.point(next);
  }

  /** Around the middle, but never away from the chosen point: so one looks anywhere by presses, too. */
  #zoom(factor: number): void {
    const part = zoomWindow(this.#model, this.#window, factor);
    const chosen = placeOf(this.#model, this.selectedPoint);
    this.#show(chosen === undefined ? part : windowWith(this.#model, part, this.#model.series[chosen.series]!.points[chosen.point]!.x));
  }

  #show(part: ChartWindow | undefined): void {
    this.#window = part;
    this.requestUpdate();
  }

  /** A second press on the chosen point chooses none. */
  #choose(place: PointPlace | undefined): void {
    const chosen = placeOf(this.#model, this.selectedPoint);
    const isSame = place !== undefined && chosen?.series === place.series && chosen.point === place.point;
    const next = place === undefined || isSame ? null : selectionAt(this.#model, place, this.data);
    if (next === null && this.selectedPoint === null) return;
    this.selectedPoint = next;
    this.dispatchEvent(new Event('select'));
  }
}

const KIND_WORDS = { line: 'Line chart', area: 'Area chart', bar: 'Bar chart', pie: 'Pie chart', scatter: 'Scatter chart', histogram: 'Histogram', heatMap: 'Heat map' } as const;

declare global {
  interface HTMLElementTagNameMap {
    'inlay-chart': InlayChart;
  }
}
