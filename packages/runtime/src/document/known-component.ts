/**
 * What reading a document needs to know of a kind of component: its type and the names of its properties and events.
 * A `ComponentDefinition` is one; the document knows no more of it than this.
 */
export interface KnownComponent {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly events: Readonly<Record<string, unknown>>;
}
