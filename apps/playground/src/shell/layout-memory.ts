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
/** All panels closed, or as they are at first where all were. */
export function allToggled({ left, right, bottom, bottomHeight }: ShellLayout): ShellLayout {
  const isAllClosed = left === null && !right && bottom === null;
  return isAllClosed ? { ...FIRST, bottomHeight } : { left: null, right: false, bottom: null, bottomHeight };
}

/** Where side panels would lie over the canvas, it comes first. */
const FIRST_OVERLAYING: ShellLayout = { left: null, right: false, bottom: null, bottomHeight: BOTTOM_HEIGHT.first };

/** Reads the remembered layout; the first one where there is none, it cannot be read, or there is no room for it. */
export function readLayout(storage: Storage, isOverlaying: boolean): ShellLayout {
  if (isOverlaying) return FIRST_OVERLAYING;
  try {
    const kept = JSON.parse(storage.getItem(KEY) ?? '{}') as Partial<ShellLayout>;
    return {
      left: typeof kept.left === 'string' || kept.left === null ? kept.left : FIRST.left,
      right: typeof kept.right === 'boolean' ? kept.right : FIRST.right,
      bottom: typeof kept.bottom === 'string' || kept.bottom === null ? kept.bottom : FIRST.bottom,
      bottomHeight: clampBottom(kept.bottomHeight ?? FIRST.bottomHeight),
    };
  } catch {
    return FIRST;
  }
}

/** Remembers the layout of a wide screen; a full or forbidden storage only means that it is not remembered. */
export function keepLayout(storage: Storage, layout: ShellLayout): void {
  try {
    storage.setItem(KEY, JSON.stringify(layout));
  } catch {
    // Nothing is lost but the arrangement of panels.
  }
}

const GUIDE_KEY = 'inlay.guide';

/** Whether a person has closed the guide to a first app, in this browser; not where that cannot be remembered. */
export function isGuideClosed(storage: Storage): boolean {
  try {
    return storage.getItem(GUIDE_KEY) === 'closed';
  } catch {
    return false;
  }
}

/** Remembers that it was closed: whoever knows how apps begin is not told with each of them. */
export function keepGuideClosed(storage: Storage): void {
  try {
    storage.setItem(GUIDE_KEY, 'closed');
  } catch {
    // It opens once more with the next empty app.
  }
}

/** A height that the bottom panel may have. */
export function clampBottom(height: number): number {
  return Number.isFinite(height) ? Math.min(BOTTOM_HEIGHT.most, Math.max(BOTTOM_HEIGHT.least, Math.round(height))) : BOTTOM_HEIGHT.first;
}
