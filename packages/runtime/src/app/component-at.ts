import type { ComponentState, Place } from '../state/index.ts';

const IN_ROW = /^(\w+)\[(\d+)\]\.(.+)$/;

/** The component at a path: a name, or a list's name with a row's place and the path in there (`list1[0].textarea1`). */
export function componentAt(place: Place, path: string): ComponentState | undefined {
  if (!path.includes('[')) return place.get(path);
  const [, list, index, rest] = IN_ROW.exec(path) ?? [];
  if (list === undefined || rest === undefined) return undefined;
  const row = place.get(list)?.rows[Number(index)];
  return row && componentAt(row, rest);
}
