import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells when a window has become wider than a narrow one, for as long as its host is on the page. */
export class Widening implements ReactiveController {
  readonly #narrow: MediaQueryList;
  readonly #onWide: () => void;

  /** `narrow` is the media query of a narrow window. */
  constructor(host: ReactiveControllerHost, narrow: string, onWide: () => void) {
    this.#narrow = matchMedia(narrow);
    this.#onWide = onWide;
    host.addController(this);
  }

  hostConnected(): void {
    this.#narrow.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    this.#narrow.removeEventListener('change', this.#onChange);
  }

  readonly #onChange = ({ matches }: MediaQueryListEvent): void => {
    if (!matches) this.#onWide();
  };
}
