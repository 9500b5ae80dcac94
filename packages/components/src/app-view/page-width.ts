/** Up to this width a page has one column. In CSS pixels, as in `app-view.styles.ts`. */
const NARROW = 599;

/** Whether a page stands where there is little room, watched once somebody asks. */
export class PageWidth {
  readonly #host: Element;
  /** As wide as the page and of no height, which would change with what is shown at another width, while it is measured. */
  readonly #measure = document.createElement('div');
  readonly #listeners = new Set<() => void>();
  #observer: ResizeObserver | undefined;
  #isNarrow = false;

  constructor(host: Element) {
    this.#host = host;
  }

  /** The page has one column. Not known before the first listener is called. */
  get isNarrow(): boolean {
    return this.#isNarrow;
  }

  /** Calls back when that changes, before the change is painted, until the disposer is called. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    this.#observer ??= this.#observe();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.dispose();
    };
  }

  dispose(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#measure.remove();
  }

  #observe(): ResizeObserver {
    const observer = new ResizeObserver((entries) => {
      const { width } = entries.at(-1)!.contentRect;
      // Off the page it has no width.
      if (width === 0 || this.#isNarrow === width <= NARROW) return;
      this.#isNarrow = width <= NARROW;
      for (const listener of this.#listeners) listener();
    });
    this.#host.shadowRoot?.append(this.#measure);
    observer.observe(this.#measure);
    return observer;
  }
}
