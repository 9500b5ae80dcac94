import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What could not be fetched, to be tried again: by itself when the network is back, and by a person. */
export class Retry implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #again: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** True from when something could not be fetched until it is there. */
  get isOffered(): boolean {
    return this.#again !== undefined;
  }

  /** Offers it; the last one counts. */
  offer(again: () => void): void {
    this.#again = again;
    addEventListener('online', this.now);
    this.#host.requestUpdate();
  }

  withdraw(): void {
    if (this.#again === undefined) return;
    this.#again = undefined;
    removeEventListener('online', this.now);
    this.#host.requestUpdate();
  }

  /** Tries it now. It stays offered until it is withdrawn. */
  readonly now = (): void => this.#again?.();

  hostDisconnected(): void {
    this.withdraw();
  }
}
