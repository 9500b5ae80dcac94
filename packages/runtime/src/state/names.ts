/** What a name in an expression stands for: keys that are read one by one, each live; or one live value. */
export type Named =
  | { readonly kind: 'keys'; readonly keys: () => readonly string[]; readonly read: (key: string) => unknown }
  | { readonly kind: 'value'; readonly read: () => unknown };

/** Everything that has a name in a running app. Looking a name up is live: it notices names that come and go. */
export interface Names {
  lookup(name: string): Named | undefined;
  all(): readonly string[];
}
