import type { ComponentLayout } from '@inlay/runtime/document';

/** A line of the grid that what is moved shares with what stands there: a column's or a row's number; half of one is the middle of its cells. */
export interface Guide {
  readonly axis: 'x' | 'y';
  readonly at: number;
}

/** The sizes of a grid's rows, in pixels; those behind them are of one size. */
export type RowSizes = readonly number[];

/**
 * Lines at which an edge of the moved layout meets an edge of one that stays, or the middle of it that of another of another size. Columns are
 * equally wide; rows are not, so that middles count only where all rows of both are equally high.
 */
export function guidesOf(moved: ComponentLayout, others: readonly ComponentLayout[], rows: RowSizes = []): readonly Guide[] {
  const shared = (axis: 'x' | 'y', edges: (layout: ComponentLayout) => readonly number[]): readonly Guide[] => {
    const there = new Set(others.flatMap(edges));
    return edges(moved).filter((edge) => there.has(edge)).map((at) => ({ axis, at }));
  };
  const [middleX, middleY] = [moved.x + moved.w / 2, moved.y + moved.h / 2];
  const sharesX = others.some(({ x, w }) => w !== moved.w && x + w / 2 === middleX);
  const sharesY = others.some(({ y, h }) => h !== moved.h && y + h / 2 === middleY && areEqual(rows.slice(Math.min(y, moved.y), Math.max(y + h, moved.y + moved.h))));
  const middles: readonly Guide[] = [...(sharesX ? [{ axis: 'x', at: middleX } as const] : []), ...(sharesY ? [{ axis: 'y', at: middleY } as const] : [])];
  return [...shared('x', ({ x, w }) => [x, x + w]), ...shared('y', ({ y, h }) => [y, y + h]), ...middles];
}

function areEqual(sizes: RowSizes): boolean {
  return sizes.every((size) => size === sizes[0]);
}
