import type { SealedBundle } from '../gateway/element-bundle.ts';

/** What was looked at and may be added next, by hash. */
export interface ElementPreviews {
  add(preview: ElementPreview): void;
  /** Undefined where it was never looked at, or too long ago. */
  read(hash: string): ElementPreview | undefined;
}

/** A bundle as it would be kept, and where it came from. */
export interface ElementPreview {
  readonly sealed: SealedBundle;
  readonly url: string;
}

const MAX_PREVIEWS = 6;
const KEPT_MS = 15 * 60_000;

/** Previews of one server, in memory, the latest few. `now` is in milliseconds. */
export function createElementPreviews(now: () => number): ElementPreviews {
  const previews = new Map<string, { readonly preview: ElementPreview; readonly until: number }>();
  return {
    add: (preview) => {
      previews.delete(preview.sealed.hash);
      previews.set(preview.sealed.hash, { preview, until: now() + KEPT_MS });
      if (previews.size > MAX_PREVIEWS) previews.delete(previews.keys().next().value!);
    },
    read: (hash) => {
      const kept = previews.get(hash);
      return kept === undefined || kept.until <= now() ? undefined : kept.preview;
    },
  };
}
