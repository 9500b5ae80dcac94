import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SessionEvent } from './session-options.ts';
import type { Session } from './session.ts';

/** Re-renders its host when the session says so, while the host is on the page. */
export class SessionController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #session: () => Session;
  readonly #events: readonly SessionEvent[];
  #disposers: readonly (() => void)[] = [];

  constructor(host: ReactiveControllerHost, session: () => Session, events: readonly SessionEvent[]) {
    this.#host = host;
    this.#session = session;
    this.#events = events;
    host.addController(this);
  }

  hostConnected(): void {
    this.#disposers = this.#events.map((event) => this.#session().on(event, () => this.#host.requestUpdate()));
  }

  hostDisconnected(): void {
    for (const dispose of this.#disposers) dispose();
    this.#disposers = [];
  }
}
