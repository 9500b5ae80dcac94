/** An element that is fetched when it is first shown. */
export interface LazyElement {
  /** The tag that the shell registers it under. */
  readonly tag: string;
  /** Fetches its class. Rejects where it cannot be had, and may be called again then. */
  readonly load: () => Promise<CustomElementConstructor>;
}
