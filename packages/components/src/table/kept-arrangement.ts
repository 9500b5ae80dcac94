import type { ColumnArrangement } from './model/column-arrangement.ts';

/** Before the name that the builder gives. */
const PREFIX = 'inlay-table:';

/** What was kept under a name in this browser; undefined for nothing, or where the page may keep nothing. */
export function keptArrangement(name: string): ColumnArrangement | undefined {
  try {
    const text = localStorage.getItem(PREFIX + name);
    return text === null ? undefined : (JSON.parse(text) as ColumnArrangement);
  } catch {
    return undefined;
  }
}

/** Keeps an arrangement under a name, or forgets it. Where the page may keep nothing, it holds until the page is left. */
export function keepArrangement(name: string, arrangement: ColumnArrangement | null): void {
  try {
    if (arrangement === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, JSON.stringify(arrangement));
  } catch {
    // Storage is forbidden or full.
  }
}
