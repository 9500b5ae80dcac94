/** What a brush needs to know, and what it is for. */
export interface BrushUse {
  readonly canZoom: () => boolean;
  /** The value of the axis under a pointer. */
  readonly valueAt: (event: PointerEvent) => number | undefined;
  /** A stretch was drawn over. */
  readonly select: (from: number, to: number) => void;
  /** The pointer was pressed and let go in one place. */
  readonly press: (event: PointerEvent) => void;
}

/** A pointer that moved no farther than this has pressed and not dragged, in pixels. */
const STILL = 5;

/** Drawing over a stretch of a chart with the pointer, with a band that shows it. */
export class ChartBrush {
  readonly #use: BrushUse;

  constructor(use: BrushUse) {
    this.#use = use;
  }

  /** The listener for `pointerdown` on the drawing. */
  readonly start = (event: PointerEvent): void => {
    const plot = event.currentTarget;
    if (event.button !== 0 || !(plot instanceof HTMLElement)) return;
    const band = document.createElement('div');
    band.className = 'brush';
    const end = new AbortController();
    const listen = (type: string, listener: (event: PointerEvent) => void): void => plot.addEventListener(type, listener as EventListener, { signal: end.signal });
    const finish = (): void => {
      end.abort();
      band.remove();
    };
    listen('pointermove', (move) => {
      if (!this.#use.canZoom() || !hasMoved(event, move)) return;
      if (!band.isConnected) plot.append(band);
      plot.setPointerCapture(event.pointerId);
      const { left, width } = plot.getBoundingClientRect();
      const [from, to] = [event.clientX, move.clientX].map((x) => Math.min(width, Math.max(0, x - left))).sort((a, b) => a - b) as [number, number];
      band.style.left = `${from}px`;
      band.style.width = `${to - from}px`;
    });
    listen('pointerup', (up) => {
      finish();
      if (!hasMoved(event, up)) return this.#use.press(up);
      const [from, to] = [this.#use.valueAt(event), this.#use.valueAt(up)];
      if (this.#use.canZoom() && from !== undefined && to !== undefined) this.#use.select(Math.min(from, to), Math.max(from, to));
    });
    listen('pointercancel', finish);
  };
}

function hasMoved(from: PointerEvent, to: PointerEvent): boolean {
  return Math.abs(to.clientX - from.clientX) > STILL;
}
