/**
 * What documents and edits need to know of a kind of component. A `ComponentDefinition` is one; nothing here knows more
 * of it than this.
 */
export interface KnownComponent {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
  /** Properties that every kind has beside its own. */
  readonly pageProps?: Readonly<Record<string, unknown>>;
  readonly events: Readonly<Record<string, unknown>>;
  /** Other components may stand inside it. */
  readonly container?: { readonly accepts?: readonly string[] };
  /** The only kinds of container that it may stand in. */
  readonly within?: readonly string[];
  /** It shows a query, which the literal text of this property names; renaming the query renames it there too. */
  readonly query?: { readonly nameProp: string };
  /** What of its look one component can have for itself, by name. */
  readonly style?: Readonly<Record<string, unknown>>;
}
