import { childrenInOrder } from '@inlay/runtime/document';
import type { AppDocument } from '@inlay/runtime/document';
import type { Box } from './grid-tracks.ts';

/** Smaller than this it was a press; pixels. */
const LEAST = 4;

/** The components that stand directly on a page and that a frame touches. Boxes are in pixels of the window. */
export function namesIn(document: AppDocument, page: string, { marquee, boxOf }: { readonly marquee: Box; readonly boxOf: (name: string) => Box | undefined }): readonly string[] {
  if (marquee.width < LEAST && marquee.height < LEAST) return [];
  return (childrenInOrder(document).get(page) ?? []).filter((name) => {
    const box = boxOf(name);
    return box !== undefined && touches(marquee, box);
  });
}

function touches(one: Box, other: Box): boolean {
  return one.left < other.left + other.width && other.left < one.left + one.width && one.top < other.top + other.height && other.top < one.top + one.height;
}
