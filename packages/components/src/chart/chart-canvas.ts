import type { Chart } from 'chart.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { chartConfig, elementPlace, hasSameOptions, pointPlace } from './chart-config.ts';
import type { ChartDrawing, PointPlace } from './chart-drawing.ts';

/** The distance between a press and a point within which the point is meant, in pixels. */
const NEAR = 24;

/**
 * The drawing of a chart on a canvas. It brings the charting library when there is first something to draw, lets go of the
 * drawing when its element leaves the page, and says by `status` how that stands.
 */
export class ChartCanvas implements ReactiveController {
  status: 'none' | 'loading' | 'drawn' | 'failed' = 'none';

  readonly #host: ReactiveControllerHost;
  #chart: Chart | undefined;
  #canvas: HTMLCanvasElement | undefined;
  #drawing: ChartDrawing | undefined;

  readonly #current = (): ChartDrawing => this.#drawing!;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What was let go of is drawn again. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#clear();
  }

  /** Draws on this canvas, or draws anew; nothing where there is no canvas. */
  async draw(canvas: HTMLCanvasElement | undefined, drawing: ChartDrawing): Promise<void> {
    const before = this.#drawing;
    this.#drawing = drawing;
    if (canvas !== this.#canvas) this.#clear();
    this.#canvas = canvas;
    if (canvas === undefined || this.status === 'loading') return;
    if (this.#chart === undefined) return this.#start(canvas);
    const { data, options } = chartConfig(drawing, this.#current);
    this.#chart.data = data;
    if (options !== undefined && (before === undefined || !hasSameOptions(before, drawing))) this.#chart.options = options;
    this.#chart.update('none');
  }

  /** The point that a pointer means, in pixels of the page. */
  pick(event: PointerEvent): PointPlace | undefined {
    const chart = this.#chart;
    const [item] = chart?.getElementsAtEventForMode(event, 'nearest', { intersect: true }, false) ?? [];
    const near = item ?? this.#nearest(event);
    return near && this.#drawing && pointPlace(this.#drawing, near.datasetIndex, near.index);
  }

  /** The value of the x axis under a pointer; undefined where there is no such axis. */
  valueAt(event: PointerEvent): number | undefined {
    const scale = this.#chart?.scales['x'];
    return this.#canvas && scale?.getValueForPixel(event.clientX - this.#canvas.getBoundingClientRect().left);
  }

  /** Shows what a point says, beside it; nothing for none. */
  point(place: PointPlace | undefined): void {
    const chart = this.#chart;
    const at = place && this.#drawing && elementPlace(this.#drawing, place);
    const element = at && chart?.getDatasetMeta(at.datasetIndex).data[at.index];
    const items = at === undefined || element === undefined ? [] : [at];
    chart?.setActiveElements(items);
    chart?.tooltip?.setActiveElements(items, element === undefined ? { x: 0, y: 0 } : { x: element.x, y: element.y });
    chart?.update('none');
  }

  /** The drawing as a PNG on the ground it stands on, in base64; undefined while nothing is drawn. */
  toPng(): string | undefined {
    const [canvas, drawing] = [this.#canvas, this.#drawing];
    if (this.#chart === undefined || canvas === undefined || drawing === undefined) return undefined;
    const copy = document.createElement('canvas');
    [copy.width, copy.height] = [canvas.width, canvas.height];
    const context = copy.getContext('2d');
    if (context === null) return undefined;
    context.fillStyle = drawing.look.surface;
    context.fillRect(0, 0, copy.width, copy.height);
    context.drawImage(canvas, 0, 0);
    return copy.toDataURL('image/png').split(',')[1];
  }

  async #start(canvas: HTMLCanvasElement): Promise<void> {
    this.status = 'loading';
    try {
      const { drawChart } = await import('./draw-chart.ts');
      // What is to be drawn, and on what, may have changed meanwhile.
      if (this.#canvas === canvas && this.#drawing !== undefined) this.#chart = drawChart(canvas, chartConfig(this.#drawing, this.#current));
      this.#become(this.#chart === undefined ? 'none' : 'drawn');
    } catch {
      // The library could not be fetched; the table is still there.
      this.#become('failed');
    }
  }

  #nearest(event: PointerEvent): { readonly datasetIndex: number; readonly index: number } | undefined {
    const chart = this.#chart;
    const [item] = chart?.getElementsAtEventForMode(event, 'nearest', { intersect: false }, false) ?? [];
    if (item === undefined || this.#canvas === undefined || this.#drawing?.type === 'pie' || this.#drawing?.type === 'heatMap') return undefined;
    const box = this.#canvas.getBoundingClientRect();
    return Math.hypot(item.element.x - (event.clientX - box.left), item.element.y - (event.clientY - box.top)) <= NEAR ? item : undefined;
  }

  #become(status: ChartCanvas['status']): void {
    this.status = status;
    this.#host.requestUpdate();
  }

  #clear(): void {
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#canvas = undefined;
    if (this.status !== 'loading') this.status = 'none';
  }
}
