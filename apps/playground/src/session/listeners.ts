/** Who listens to which event of something. */
export class Listeners<Event extends string> {
  readonly #listeners = new Map<Event, Set<() => void>>();

  /** Calls back after each such event until the disposer is called. */
  on(event: Event, listener: () => void): () => void {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  emit(event: Event): void {
    for (const listener of this.#listeners.get(event) ?? []) listener();
  }
}
