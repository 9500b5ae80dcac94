/** Browsers draw no box much higher than 33 million pixels, some only 17: higher contents are scrolled on a smaller scale. */
const MAX_HEIGHT = 15_000_000;

/**
 * Where the rows are that a scroll position shows. Up to a height that every browser draws, positions are pixels. Beyond,
 * a long move of the scroll bar counts in proportion, and a short one in pixels, so that no row is jumped over by a wheel.
 */
export class ScrollMap {
  readonly lines: number;
  readonly lineHeight: number;
  /** The height of all rows. */
  readonly contentHeight: number;
  /** The height of the box that is scrolled. */
  readonly boxHeight: number;
  #viewHeight: number;
  #scrollTop = 0;
  #top = 0;

  constructor(lines: number, lineHeight: number, viewHeight: number) {
    this.lines = lines;
    this.lineHeight = lineHeight;
    this.contentHeight = lines * lineHeight;
    this.boxHeight = Math.min(this.contentHeight, MAX_HEIGHT);
    this.#viewHeight = viewHeight;
  }

  get isScaled(): boolean {
    return this.contentHeight > this.boxHeight;
  }

  get viewHeight(): number {
    return this.#viewHeight;
  }

  /** The pixel of all rows that stands at the top of the view. */
  get top(): number {
    return this.#top;
  }

  /** What to add to a row's own place for its place in the box. */
  get shift(): number {
    return this.isScaled ? this.#scrollTop - this.#top : 0;
  }

  resize(viewHeight: number): void {
    this.#viewHeight = viewHeight;
  }

  /** The box was scrolled to a position. */
  scrollTo(scrollTop: number): void {
    const moved = scrollTop - this.#scrollTop;
    this.#scrollTop = scrollTop;
    if (!this.isScaled) this.#top = scrollTop;
    else if (scrollTop <= 0) this.#top = 0;
    else if (scrollTop >= this.#scrollRange) this.#top = this.#topRange;
    else if (Math.abs(moved) < this.#viewHeight * 4) this.#top = Math.min(this.#topRange, Math.max(0, this.#top + moved));
    else this.#top = (scrollTop / this.#scrollRange) * this.#topRange;
  }

  /** The position of the box that shows the rows at `top`, which are shown from now on. */
  showTop(top: number): number {
    this.#top = Math.min(this.#topRange, Math.max(0, top));
    this.#scrollTop = Math.round(this.settled());
    return this.#scrollTop;
  }

  /** Where the scroll bar belongs for the rows that are shown: short moves leave it behind. */
  settled(): number {
    return this.isScaled ? (this.#top / this.#topRange) * this.#scrollRange : this.#top;
  }

  /** The scroll bar was put where it belongs; the rows stay. */
  settle(scrollTop: number): void {
    this.#scrollTop = scrollTop;
  }

  get #scrollRange(): number {
    return Math.max(1, this.boxHeight - this.#viewHeight);
  }

  get #topRange(): number {
    return Math.max(1, this.contentHeight - this.#viewHeight);
  }
}
