/** What of the shell is remembered in this browser: which panels are open, and how large. */
export interface ShellLayout {
  readonly left: string | null;
  readonly right: boolean;
  readonly bottom: string | null;
  readonly bottomHeight: number;
}

const KEY = 'inlay.shell';
/** Pixels; the bottom panel is never smaller or larger. */
export const BOTTOM_HEIGHT = Object.freeze({ least: 120, most: 640, first: 280 });

const FIRST: ShellLayout = { left: 'add', right: true, bottom: 'queries', bottomHeight: BOTTOM_HEIGHT.first };
/** On a narrow screen the canvas comes first. */
const FIRST_NARROW: ShellLayout = { left: null, right: false, bottom: null, bottomHeight: BOTTOM_HEIGHT.first };

/** Reads the remembered layout; the first one where there is none or it cannot be read. */
export function readLayout(storage: Storage, narrow: boolean): ShellLayout {
  const first = narrow ? FIRST_NARROW : FIRST;
  if (narrow) return first;
  try {
    const kept = JSON.parse(storage.getItem(KEY) ?? '{}') as Partial<ShellLayout>;
    return {
      left: typeof kept.left === 'string' || kept.left === null ? kept.left : first.left,
      right: typeof kept.right === 'boolean' ? kept.right : first.right,
      bottom: typeof kept.bottom === 'string' || kept.bottom === null ? kept.bottom : first.bottom,
      bottomHeight: clampBottom(kept.bottomHeight ?? first.bottomHeight),
    };
  } catch {
    return first;
  }
}

/** Remembers the layout; a full or forbidden storage only means that it is not remembered. */
export function keepLayout(storage: Storage, layout: ShellLayout): void {
  try {
    storage.setItem(KEY, JSON.stringify(layout));
  } catch {
    // Nothing is lost but the arrangement of panels.
  }
}

/** A height that the bottom panel may have. */
export function clampBottom(height: number): number {
  return Number.isFinite(height) ? Math.min(BOTTOM_HEIGHT.most, Math.max(BOTTOM_HEIGHT.least, Math.round(height))) : BOTTOM_HEIGHT.first;
}
