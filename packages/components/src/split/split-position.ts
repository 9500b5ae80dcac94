/** What bounds where two panes meet, in pixels. */
export interface SplitBounds {
  /** Of both panes together. */
  readonly room: number;
  readonly minStart: number;
  readonly minEnd: number;
}

/** The keys' step, in percent; ten of them with Shift. */
const STEP = 1;
const LARGE_STEP = 10;

/** The least and the most that the first pane may have, in percent. Where both minimums have no room, the first one's counts. */
export function splitRange({ room, minStart, minEnd }: SplitBounds): { readonly least: number; readonly most: number } {
  if (!(room > 0)) return { least: 0, most: 100 };
  const least = Math.min(100, (Math.max(0, minStart) / room) * 100);
  return { least, most: Math.max(least, 100 - (Math.max(0, minEnd) / room) * 100) };
}

/** A position within its bounds, in percent with one decimal. */
export function clampPosition(position: number, bounds: SplitBounds): number {
  const { least, most } = splitRange(bounds);
  const within = Math.min(most, Math.max(least, Number.isFinite(position) ? position : 50));
  return Math.round(within * 10) / 10;
}

/** Where a key leads to from a position, by the window splitter pattern of the ARIA authoring practices; undefined for other keys. */
export function positionForKey(position: number, { name, shift, isVertical, rightToLeft }: { readonly name: string; readonly shift: boolean; readonly isVertical: boolean; readonly rightToLeft: boolean }): number | undefined {
  const step = shift ? LARGE_STEP : STEP;
  const [back, on] = isVertical ? ['ArrowUp', 'ArrowDown'] : rightToLeft ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  switch (name) {
    case back: return position - step;
    case on: return position + step;
    case 'PageUp': return position - LARGE_STEP;
    case 'PageDown': return position + LARGE_STEP;
    case 'Home': return 0;
    case 'End': return 100;
    default: return undefined;
  }
}
