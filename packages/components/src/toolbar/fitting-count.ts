/**
 * How many of some things stand side by side in so much room, in pixels: all of them, or as many as leave room for the
 * button behind which the others are. One that takes no room, being hidden, always fits.
 */
export function fittingCount(widths: readonly number[], { room, gap, moreWidth }: { readonly room: number; readonly gap: number; readonly moreWidth: number }): number {
  const ends: number[] = [];
  for (const width of widths) {
    const before = ends.at(-1) ?? 0;
    ends.push(width === 0 ? before : before + (before === 0 ? 0 : gap) + width);
  }
  // Half a pixel: sizes are rounded by browsers, and what fits exactly must not flicker.
  if ((ends.at(-1) ?? 0) <= room + 0.5) return widths.length;
  const beside = room - moreWidth - gap + 0.5;
  return ends.filter((end) => end <= beside).length;
}
