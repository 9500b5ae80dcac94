/** Edits of an earlier visit that fit onto the saved app no more, as they were kept. */
export interface KeptUnfit {
  readonly id: string;
  /** When they were found; milliseconds since 1970. */
  readonly at: number;
  /** The branch that they were made on. */
  readonly branch: string;
  /** What the earlier tab kept: a `PendingEdits` as JSON, or whatever stood in its place. */
  readonly text: string;
}

/** What the keys of such edits of an app begin with. */
export const unfitPrefix = (app: string): string => `inlay.unfit.${app}?`;

/** What an app's earlier tabs could not save and later ones cannot put back, kept apart in this browser until a person removes it. Read and added to in `keep-unfit.ts`. */
export class UnfitEdits {
  readonly app: string;
  readonly storage: Storage;
  /** Those that the browser has no room for: they can be looked at and copied while this page is open. */
  unkept: readonly KeptUnfit[] = [];

  constructor(storage: Storage, app: string) {
    this.storage = storage;
    this.app = app;
  }

  /** The keys of those that are in the storage. */
  get keys(): readonly string[] {
    return keysOf(this.storage).filter((key) => key.startsWith(unfitPrefix(this.app)));
  }

  /** How many there are. */
  get count(): number {
    return this.keys.length + this.unkept.length;
  }
}

/** The keys of all that is in a storage. */
export function keysOf(storage: Storage): readonly string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index)!);
}
