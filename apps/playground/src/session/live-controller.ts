import { effect } from '@inlay/runtime/state';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keeps a value read from the running app for its host, and re-renders the host when it changes. */
export class LiveController<Value> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #read: () => Value;
  #value: Value | undefined;
  #stop: (() => void) | undefined;

  /** `read` may read anything live; it runs again when that changes. */
  constructor(host: ReactiveControllerHost, read: () => Value) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  get value(): Value | undefined {
    return this.#value;
  }

  hostConnected(): void {
    this.#stop = effect(() => {
      this.#value = this.#read();
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#stop?.();
  }
}
