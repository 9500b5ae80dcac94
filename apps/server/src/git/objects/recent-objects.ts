import type { GitObject } from './git-object.ts';

/** Objects that were just unpacked, as others are changes of them. */
export interface RecentObjects {
  get(offset: number): GitObject | undefined;
  set(offset: number, object: GitObject): void;
}

const MOST_BYTES = 16_000_000;

/** Keeps as many as have 16 MB in all; those that were not asked for longest go first. */
export function createRecentObjects(): RecentObjects {
  const objects = new Map<number, GitObject>();
  let bytes = 0;
  const drop = (offset: number): GitObject | undefined => {
    const object = objects.get(offset);
    bytes -= object?.content.byteLength ?? 0;
    objects.delete(offset);
    return object;
  };
  const set = (offset: number, object: GitObject): void => {
    drop(offset);
    if (object.content.byteLength > MOST_BYTES / 2) return;
    objects.set(offset, object);
    bytes += object.content.byteLength;
    for (const oldest of objects.keys()) {
      if (bytes <= MOST_BYTES) return;
      drop(oldest);
    }
  };
  return {
    get(offset) {
      const object = drop(offset);
      if (object !== undefined) set(offset, object);
      return object;
    },
    set,
  };
}
