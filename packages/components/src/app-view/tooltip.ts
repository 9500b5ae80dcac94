/** How long the pointer rests before the words appear, and how long they stay once it has left, so that it can move onto them. Milliseconds. */
const DELAY = 500;
const GRACE = 150;
/** Between the box and its words, and between those and the edges of the window. Pixels. */
const GAP = 4;
const MARGIN = 8;

/**
 * The words about a component that appear while the pointer rests on its box or the keyboard is in it. As WCAG 2.2 asks
 * (1.4.13) Escape takes them away, and the pointer may move onto them. What is in the box stands in other shadow trees,
 * where nothing can refer to these words, so a live region says them to who comes by keyboard.
 */
export class Tooltip {
  /** What the words are about. */
  readonly #box: HTMLElement;
  readonly #listening = new AbortController();
  #text = '';
  #popover: HTMLElement | undefined;
  #said: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(box: HTMLElement) {
    this.#box = box;
    const { signal } = this.#listening;
    const listen = <Name extends keyof HTMLElementEventMap>(name: Name, listener: (event: HTMLElementEventMap[Name]) => void): void => box.addEventListener(name, listener, { signal });
    listen('pointerenter', ({ pointerType }) => {
      if (pointerType !== 'touch') this.#after(DELAY, () => this.#show());
    });
    // The pointer may have been there before this was.
    if (box.matches(':hover')) this.#after(DELAY, () => this.#show());
    listen('pointerleave', () => this.#after(GRACE, () => this.#hide()));
    listen('pointerdown', () => this.#hide());
    listen('focusin', () => {
      if (deepestFocus()?.matches(':focus-visible') !== true) return;
      this.#show();
      this.#say();
    });
    listen('focusout', () => this.#hide());
    // Whoever types has begun, and needs to see what stands below.
    listen('input', () => this.#hide());
    // Wherever the keyboard is: the words may be there for the pointer alone.
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || this.#popover === undefined) return;
      // The words alone, and not the dialog that they may stand over.
      event.preventDefault();
      event.stopPropagation();
      this.#hide();
    }, { signal, capture: true });
  }

  /** Nothing appears while it is empty. */
  set text(text: string) {
    this.#text = text;
    if (text === '') this.#hide();
    else if (this.#popover !== undefined) this.#popover.textContent = text;
  }

  dispose(): void {
    this.#hide();
    this.#said?.remove();
    this.#listening.abort();
  }

  #after(milliseconds: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, milliseconds);
  }

  #show(): void {
    clearTimeout(this.#timer);
    if (this.#text === '' || this.#popover !== undefined || !this.#box.isConnected) return;
    const popover = document.createElement('div');
    popover.className = 'tooltip';
    popover.setAttribute('part', 'tooltip');
    popover.role = 'tooltip';
    popover.popover = 'manual';
    popover.textContent = this.#text;
    popover.addEventListener('pointerenter', () => clearTimeout(this.#timer));
    popover.addEventListener('pointerleave', () => this.#after(GRACE, () => this.#hide()));
    this.#popover = popover;
    this.#box.getRootNode().appendChild(popover);
    popover.showPopover();
    place(popover, this.#box.getBoundingClientRect());
  }

  #hide(): void {
    clearTimeout(this.#timer);
    this.#popover?.remove();
    this.#popover = undefined;
    this.#said?.replaceChildren();
  }

  #say(): void {
    if (this.#said === undefined) {
      this.#said = document.createElement('span');
      this.#said.className = 'visually-hidden';
      this.#said.role = 'status';
      this.#box.getRootNode().appendChild(this.#said);
    }
    this.#said.textContent = this.#text;
  }
}

/** What has the focus, in whatever shadow tree it stands. */
function deepestFocus(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement != null) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** Below the box and in its middle, or above where there is no room. Through the object model: a strict policy refuses style attributes. */
function place(popover: HTMLElement, at: DOMRect): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const { width, height } = popover.getBoundingClientRect();
  const isAbove = at.bottom + GAP + height > clientHeight - MARGIN && at.top > height + GAP;
  popover.style.top = `${isAbove ? at.top - GAP - height : at.bottom + GAP}px`;
  popover.style.left = `${Math.max(MARGIN, Math.min(at.left + (at.width - width) / 2, clientWidth - MARGIN - width))}px`;
}
