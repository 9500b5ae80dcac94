import type { PointPlace } from './chart-drawing.ts';
import type { ChartModel } from './chart-model.ts';

/** Where a key leads from a point, as in a grid: along a series, and to the one above or below. Undefined for other keys. */
export function walkChart(model: ChartModel, at: PointPlace | undefined, { key, hidden, isRightToLeft }: { readonly key: string; readonly hidden: ReadonlySet<string>; readonly isRightToLeft: boolean }): PointPlace | undefined {
  const shown = model.series.flatMap(({ name, points }, series) => (hidden.has(name) || points.length === 0 ? [] : [series]));
  const first = shown[0];
  if (first === undefined || !isWalkKey(key)) return undefined;
  if (at === undefined || !shown.includes(at.series)) return { series: first, point: 0 };
  const last = model.series[at.series]!.points.length - 1;
  const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case 'Home': return { ...at, point: 0 };
    case 'End': return { ...at, point: last };
    case 'ArrowUp': return beside(model, at, shown[shown.indexOf(at.series) - 1]);
    case 'ArrowDown': return beside(model, at, shown[shown.indexOf(at.series) + 1]);
    default: return { ...at, point: Math.min(last, Math.max(0, at.point + (key === forward ? 1 : -1))) };
  }
}

function isWalkKey(key: string): boolean {
  return key.startsWith('Arrow') || key === 'Home' || key === 'End';
}

/** The point of another series that is nearest to the same place. */
function beside({ series }: ChartModel, at: PointPlace, other: number | undefined): PointPlace {
  if (other === undefined) return at;
  const { x } = series[at.series]!.points[at.point]!;
  const { points } = series[other]!;
  const nearest = points.reduce((best, point, index) => (Math.abs(point.x - x) < Math.abs(points[best]!.x - x) ? index : best), 0);
  return { series: other, point: nearest };
}
