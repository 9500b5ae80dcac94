import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ShownOption } from './filter-options.ts';
import { placePopup } from './place-popup.ts';

/** What the list needs of the element that it belongs to. */
export interface OptionPopupHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What the list asks of its element. */
export interface OptionPopupPort {
  /** The options that are listed now. */
  readonly shown: () => readonly ShownOption[];
  /** Whether it may open: not while disabled or read only. */
  readonly canOpen: () => boolean;
  /** The person chose the option at a place among all. */
  readonly choose: (place: number) => void;
}

/**
 * The list of options under a combobox: whether it is open, which option the keyboard is at, the keys of the APG pattern,
 * and its place on the page. The keyboard stays in the input; the option that it is at is told by `activeId`.
 */
export class OptionPopup implements ReactiveController {
  readonly #host: OptionPopupHost;
  readonly #port: OptionPopupPort;
  #isOpen = false;
  #active = -1;

  constructor(host: OptionPopupHost, port: OptionPopupPort) {
    this.#host = host;
    this.#port = port;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** The place among those shown that the keyboard is at; -1 for none. */
  get active(): number {
    return Math.min(this.#active, this.#port.shown().length - 1);
  }

  /** The id of that option, for `aria-activedescendant`. */
  get activeId(): string | undefined {
    const at = this.#isOpen ? this.#port.shown()[this.active] : undefined;
    return at && optionId(at.place);
  }

  /** Opens it, or moves in the open one. */
  open(active = -1): void {
    if (!this.#port.canOpen()) return;
    if (!this.#isOpen) this.#listen(true);
    this.#isOpen = true;
    this.#active = active;
    this.#host.requestUpdate();
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#listen(false);
    this.#isOpen = false;
    this.#active = -1;
    this.#host.requestUpdate();
  }

  /** Does what a key means for the list. True when it meant something, and nothing else should come of it. */
  press(event: KeyboardEvent): boolean {
    if (event.isComposing || event.ctrlKey || event.metaKey) return false;
    const isHandled = this.#handle(event);
    if (isHandled) {
      event.preventDefault();
      event.stopPropagation();
    }
    return isHandled;
  }

  hostUpdated(): void {
    const popup = this.#popup;
    if (!popup) return;
    if (!popup.matches(':popover-open')) popup.showPopover();
    this.#place();
    popup.querySelector('.active')?.scrollIntoView({ block: 'nearest' });
  }

  hostDisconnected(): void {
    this.close();
  }

  #handle({ key, altKey }: KeyboardEvent): boolean {
    const count = this.#port.shown().length;
    switch (key) {
      case 'ArrowDown':
        this.open(altKey ? this.active : this.#isOpen ? (this.active + 1) % Math.max(1, count) : 0);
        return true;
      case 'ArrowUp':
        if (altKey) this.close();
        else this.open(this.#isOpen && this.active > 0 ? this.active - 1 : count - 1);
        return true;
      case 'PageDown':
      case 'PageUp':
        if (!this.#isOpen) return false;
        this.open(key === 'PageDown' ? Math.min(count - 1, this.active + PAGE) : Math.max(0, this.active - PAGE));
        return true;
      case 'Enter':
        return this.#chooseActive();
      case 'Escape':
        if (!this.#isOpen) return false;
        this.close();
        return true;
      default:
        return false;
    }
  }

  #chooseActive(): boolean {
    const at = this.#isOpen ? this.#port.shown()[this.active] : undefined;
    if (!at || at.option.disabled) return false;
    this.#port.choose(at.place);
    return true;
  }

  get #popup(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.popup');
  }

  #listen(isOn: boolean): void {
    const change = isOn ? window.addEventListener : window.removeEventListener;
    change.call(window, 'scroll', this.#place, { capture: true, passive: true } as AddEventListenerOptions);
    change.call(window, 'resize', this.#place);
  }

  readonly #place = (): void => {
    const popup = this.#popup;
    const box = this.#host.renderRoot.querySelector('.box');
    if (popup && box) placePopup(popup, box.getBoundingClientRect());
  };
}

/** How many options a page is. */
const PAGE = 10;

/** The id of the option at a place among all. */
export function optionId(place: number): string {
  return `option-${place}`;
}
