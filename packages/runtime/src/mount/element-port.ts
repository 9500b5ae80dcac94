/**
 * The one place where a component of the runtime meets an element. A page implements it over a custom element; tests
 * implement it over a record.
 */
export interface ElementPort {
  /** Writes a property; called only when its value changed. */
  set(prop: string, value: unknown): void;
  /** Calls back on each event with a reader of the element's properties and the event's detail. Returns the disposer. */
  listen(event: string, listener: (read: (key: string) => unknown) => void): () => void;
  /** Calls a method of the element (`focus`). */
  call(method: string, args: readonly unknown[]): void;
}
