/** What a name in an expression stands for: keys that are read one by one, each live; or one live value. */
export type Named = (
  | {
      readonly kind: 'keys';
      readonly keys: () => readonly string[];
      readonly read: (key: string) => unknown;
      /** What reads one key again and again, where that is quicker. */
      readonly reader?: (key: string) => () => unknown;
    }
  | { readonly kind: 'value'; readonly read: () => unknown }
) & {
  /** What scripts can do to it, by name; expressions never see these. A value that has some is an object. */
  readonly methods?: () => Readonly<Record<string, (...args: unknown[]) => unknown>>;
};

/**
 * Everything that has a name in a running app. `generation` is live and changes when a name comes, goes or means
 * something else; until then what was looked up stays right, and need not be looked up again.
 */
export interface Names {
  readonly generation: number;
  lookup(name: string): Named | undefined;
  all(): readonly string[];
}
