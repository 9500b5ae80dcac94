import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Up to so many rows, all are in the page. */
const FEW_ROWS = 100;
/** So many rows above and below what is visible are in the page, too. */
const MARGIN_ROWS = 12;

/** Rows that are in the page, or a gap as high as the ones that are not. */
export type RowPart = { readonly index: number; readonly gap?: undefined } | { readonly gap: number; readonly index?: undefined };

/** A stretch of a list that can be seen, in pixels of the list. */
export interface SeenStretch {
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
  /** How much higher the list is than its rows alone: one that is open, space between parts. */
  readonly surplus: number;
}

/** Which of so many rows are in the page, and how high the gaps between them are, in rows: those around what is seen, and one that is kept. */
export function rowParts(count: number, { top, height, rowHeight, surplus }: SeenStretch, kept: number | undefined): readonly RowPart[] {
  // What is higher than a row may stand above what is seen or below: both are counted in.
  const last = count <= FEW_ROWS ? count - 1 : Math.min(count - 1, Math.ceil((top + height) / rowHeight) + MARGIN_ROWS);
  const first = count <= FEW_ROWS ? 0 : Math.max(0, Math.min(last, Math.floor((top - surplus) / rowHeight) - MARGIN_ROWS));
  const seen = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const indices = kept === undefined || kept < 0 || kept >= count ? seen : kept < first ? [kept, ...seen] : kept > last ? [...seen, kept] : seen;
  const parts: RowPart[] = [];
  let next = 0;
  for (const index of indices) {
    if (index > next) parts.push({ gap: index - next });
    parts.push({ index });
    next = index + 1;
  }
  if (next < count) parts.push({ gap: count - next });
  return parts;
}

/** Where the rows of a host are. */
export interface RowWindowOptions {
  readonly rowHeight: number;
  /** Finds the list in what the host has drawn; its gaps are the elements of the class `gap`, with their `data-rows`. */
  readonly list: () => HTMLElement | null;
}

/** Keeps those rows of a long list in the page that can be seen, in whatever scrolls around its host, and draws the host again when these are others. */
export class RowWindow implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: RowWindowOptions;
  readonly #resize = new ResizeObserver(() => this.#look());
  #scroller: HTMLElement | Document | undefined;
  #seen: SeenStretch;
  #count = 0;
  #kept: number | undefined;
  #parts: readonly RowPart[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, options: RowWindowOptions) {
    this.#host = host;
    this.#options = options;
    this.#seen = { top: 0, height: FEW_ROWS * options.rowHeight / 2, rowHeight: options.rowHeight, surplus: 0 };
    host.addController(this);
  }

  /** What to draw of so many rows; the one that is `kept` is there wherever it stands, since it has the keyboard. */
  parts(count: number, kept: number | undefined): readonly RowPart[] {
    [this.#count, this.#kept] = [count, kept];
    this.#parts = rowParts(count, this.#seen, kept);
    return this.#parts;
  }

  hostUpdated(): void {
    const list = this.#options.list();
    // Through the object model: a style attribute is refused by the policy.
    for (const gap of list?.querySelectorAll<HTMLElement>('.gap') ?? []) gap.style.setProperty('block-size', `${Number(gap.dataset['rows']) * this.#options.rowHeight}px`);
    if (this.#scroller !== undefined || this.#count <= FEW_ROWS) return;
    this.#scroller = scrollerOf(this.#host);
    this.#scroller.addEventListener('scroll', this.#look, { passive: true });
    this.#resize.observe(this.#scroller instanceof Document ? this.#host : this.#scroller);
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
    this.#scroller?.removeEventListener('scroll', this.#look);
    this.#scroller = undefined;
  }

  readonly #look = (): void => {
    const list = this.#options.list();
    if (list === null || this.#scroller === undefined) return;
    const outer = this.#scroller instanceof Document ? { top: 0, height: innerHeight } : this.#scroller.getBoundingClientRect();
    const inner = list.getBoundingClientRect();
    const { rowHeight } = this.#options;
    this.#seen = { top: Math.max(0, outer.top - inner.top), height: outer.height, rowHeight, surplus: Math.max(0, inner.height - this.#count * rowHeight) };
    const parts = rowParts(this.#count, this.#seen, this.#kept);
    const isSame = parts.length === this.#parts.length && parts.every((part, place) => part.index === this.#parts[place]?.index && part.gap === this.#parts[place]?.gap);
    if (!isSame) this.#host.requestUpdate();
  };
}

/** What scrolls around an element, through the shadow trees that it stands in; the page where nothing else does. */
function scrollerOf(element: Element): HTMLElement | Document {
  for (let at: Element | null = parentOf(element); at !== null; at = parentOf(at)) {
    if (at instanceof HTMLElement && ['auto', 'scroll'].includes(getComputedStyle(at).overflowY)) return at;
  }
  return document;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
