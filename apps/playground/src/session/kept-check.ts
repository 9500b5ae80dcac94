import type { VersionCheck } from './version-check.ts';

const EMPTY: VersionCheck = { steps: '', expect: '' };
/** What an app's check is kept under. */
export const checkKey = (app: string): string => `inlay.check.${app}`;

/** The check that was last used for an app in this browser; an empty one where there is none. */
export function readCheck(storage: Storage, app: string): VersionCheck {
  try {
    const kept = JSON.parse(storage.getItem(checkKey(app)) ?? '{}') as Partial<Record<keyof VersionCheck, unknown>>;
    return { steps: String(kept.steps ?? ''), expect: String(kept.expect ?? '') };
  } catch {
    return EMPTY;
  }
}

/** Keeps it. A full or forbidden storage is not an error: it is only typed again next time. */
export function keepCheck(storage: Storage, app: string, check: VersionCheck): void {
  try {
    storage.setItem(checkKey(app), JSON.stringify(check));
  } catch {
    // See above.
  }
}
