import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SessionEvent } from '../session/session-options.ts';
import type { Session } from '../session/session.ts';

/** What is done after which changes of a session. */
export interface SessionReaction {
  readonly events: readonly SessionEvent[];
  readonly react: () => void;
}

/** Does something after each such change of a session, while its host is on the page: to read again what the host shows. */
export class SessionListener implements ReactiveController {
  readonly #session: () => Session;
  readonly #reaction: SessionReaction;
  #disposers: readonly (() => void)[] = [];

  constructor(host: ReactiveControllerHost, session: () => Session, reaction: SessionReaction) {
    this.#session = session;
    this.#reaction = reaction;
    host.addController(this);
  }

  hostConnected(): void {
    const { events, react } = this.#reaction;
    this.#disposers = events.map((event) => this.#session().on(event, react));
  }

  hostDisconnected(): void {
    for (const dispose of this.#disposers) dispose();
    this.#disposers = [];
  }
}
