import type { PointPlace } from './chart-drawing.ts';
import type { ChartModel } from './chart-model.ts';

/** A chosen point, as an app reads it. */
export interface ChartSelection {
  readonly series: string;
  /** Its label, its number, or its time in ISO form. */
  readonly x: string | number;
  readonly y: number | null;
  /** The place in `data` of the first row that it was made from; -1 for a bar that no row fills. */
  readonly index: number;
  /** That row, or null. */
  readonly row: unknown;
}

/** What an app is told of a point. */
export function selectionAt(model: ChartModel, { series, point }: PointPlace, data: readonly unknown[]): ChartSelection | null {
  const of = model.series[series];
  const at = of?.points[point];
  if (of === undefined || at === undefined) return null;
  const x = model.scale === 'category' ? (model.labels[at.x] ?? '') : model.scale === 'time' ? new Date(at.x).toISOString() : at.x;
  return { series: of.name, x, y: at.y, index: at.index, row: data[at.index] ?? null };
}

/** Where a chosen point is in a drawing of the same or newer data; undefined where it is no more, and for what is none. */
export function placeOf(model: ChartModel, selection: unknown): PointPlace | undefined {
  if (typeof selection !== 'object' || selection === null) return undefined;
  const { series: name, x } = selection as Partial<ChartSelection>;
  const series = model.series.findIndex((each) => each.name === name);
  const point = model.series[series]?.points.findIndex((_, index) => selectionAt(model, { series, point: index }, [])?.x === x) ?? -1;
  return point === -1 ? undefined : { series, point };
}
