import { MAX_WIDTH, MIN_WIDTH } from './table-columns.ts';
import type { Column } from './table-columns.ts';

/** What a person did to the columns: kept apart from what the builder stated, which it goes over. */
export interface ColumnArrangement {
  /** Keys in the order wanted; columns that are not named stand after those that are. */
  readonly order: readonly string[];
  /** Pixels by key. */
  readonly widths: Readonly<Record<string, number>>;
  /** By key: an edge, or 'none' for a column that the builder pinned and the person did not want so. */
  readonly pinned: Readonly<Record<string, 'start' | 'end' | 'none'>>;
  readonly hidden: Readonly<Record<string, boolean>>;
}

export const NO_ARRANGEMENT: ColumnArrangement = Object.freeze({ order: [], widths: {}, pinned: {}, hidden: {} });

/** An arrangement from a value that may come from anywhere, such as a browser's storage. */
export function readArrangement(value: unknown): ColumnArrangement {
  if (typeof value !== 'object' || value === null) return NO_ARRANGEMENT;
  const { order, widths, pinned, hidden } = value as Readonly<Record<string, unknown>>;
  return {
    order: Array.isArray(order) ? (order as readonly unknown[]).filter((key): key is string => typeof key === 'string') : [],
    widths: entries(widths, (width) => (typeof width === 'number' && Number.isFinite(width) ? clampWidth(width) : undefined)),
    pinned: entries(pinned, (edge) => (['start', 'end', 'none'] as const).find((known) => known === edge)),
    hidden: entries(hidden, (isHidden) => (typeof isHidden === 'boolean' ? isHidden : undefined)),
  };
}

/** The columns as the person arranged them. */
export function arrangeColumns(columns: readonly Column[], { order, widths, pinned, hidden }: ColumnArrangement): readonly Column[] {
  const place = new Map(order.map((key, index) => [key, index]));
  const sorted = place.size === 0 ? columns : columns.toSorted((a, b) => (place.get(a.key) ?? order.length) - (place.get(b.key) ?? order.length));
  return sorted.map((column) => {
    const { key } = column;
    const edge = Object.hasOwn(pinned, key) ? pinned[key] : column.pinned;
    return { ...column, width: widths[key] ?? column.width, pinned: edge === 'none' ? undefined : edge, hidden: hidden[key] ?? column.hidden };
  });
}

export function withWidth(arrangement: ColumnArrangement, key: string, width: number): ColumnArrangement {
  return { ...arrangement, widths: { ...arrangement.widths, [key]: clampWidth(width) } };
}

export function withPin(arrangement: ColumnArrangement, key: string, edge: 'start' | 'end' | 'none'): ColumnArrangement {
  return { ...arrangement, pinned: { ...arrangement.pinned, [key]: edge } };
}

export function withHidden(arrangement: ColumnArrangement, key: string, isHidden: boolean): ColumnArrangement {
  return { ...arrangement, hidden: { ...arrangement.hidden, [key]: isHidden } };
}

/** Puts a column before or after another. `keys` are all keys in the order that they have now. */
export function withMove(arrangement: ColumnArrangement, keys: readonly string[], { key, to, isAfter }: { readonly key: string; readonly to: string; readonly isAfter: boolean }): ColumnArrangement {
  if (key === to) return arrangement;
  const others = keys.filter((each) => each !== key);
  const place = others.indexOf(to) + (isAfter ? 1 : 0);
  return { ...arrangement, order: others.toSpliced(place, 0, key) };
}

function clampWidth(width: number): number {
  return Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width)));
}

function entries<Value>(value: unknown, read: (member: unknown) => Value | undefined): Readonly<Record<string, Value>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).flatMap(([key, member]) => {
    const known = read(member);
    return known === undefined ? [] : [[key, known]];
  }));
}
