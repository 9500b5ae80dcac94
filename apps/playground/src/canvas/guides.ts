import type { ComponentLayout } from '@inlay/runtime/document';

/** A line of the grid that what is moved shares with what stands there: a column's or a row's number. */
export interface Guide {
  readonly axis: 'x' | 'y';
  readonly at: number;
}

/** Lines at which an edge of the moved layout meets an edge of one that stays. */
export function guidesOf(moved: ComponentLayout, others: readonly ComponentLayout[]): readonly Guide[] {
  const shared = (axis: 'x' | 'y', edges: (layout: ComponentLayout) => readonly number[]): readonly Guide[] => {
    const there = new Set(others.flatMap(edges));
    return edges(moved).filter((edge) => there.has(edge)).map((at) => ({ axis, at }));
  };
  return [...shared('x', ({ x, w }) => [x, x + w]), ...shared('y', ({ y, h }) => [y, y + h])];
}
