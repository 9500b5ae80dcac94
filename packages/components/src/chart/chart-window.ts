import type { ChartWindow } from './chart-drawing.ts';
import type { ChartModel } from './chart-model.ts';

/** A part of an axis of words is never smaller than this many places less one. */
const LEAST_PLACES = 1;
/** A part of a scale is never smaller than this share of it. */
const LEAST_SHARE = 1 / 10_000;

/** All of the x axis; undefined where there are not two places to look between. */
export function wholeWindow({ scale, labels, series }: ChartModel): ChartWindow | undefined {
  if (scale === 'category') return labels.length > 1 ? { from: 0, to: labels.length - 1 } : undefined;
  let [from, to] = [Infinity, -Infinity];
  for (const { points } of series) {
    for (const { x } of points) {
      if (x < from) from = x;
      if (x > to) to = x;
    }
  }
  return from < to ? { from, to } : undefined;
}

/** The part around the middle of `part` that is `factor` times as long, within the whole; undefined for the whole. */
export function zoomWindow(model: ChartModel, part: ChartWindow | undefined, factor: number): ChartWindow | undefined {
  const whole = wholeWindow(model);
  if (whole === undefined) return undefined;
  const { from, to } = part ?? whole;
  const middle = (from + to) / 2;
  const half = ((to - from) * factor) / 2;
  return clampWindow(model, { from: middle - half, to: middle + half });
}

/** A part moved and stretched so that it can be looked at; undefined where it is the whole. */
export function clampWindow(model: ChartModel, { from, to }: ChartWindow): ChartWindow | undefined {
  const whole = wholeWindow(model);
  if (whole === undefined) return undefined;
  const isWords = model.scale === 'category';
  const least = isWords ? LEAST_PLACES : (whole.to - whole.from) * LEAST_SHARE;
  const length = Math.max(isWords ? Math.round(to - from) : to - from, least);
  if (length >= whole.to - whole.from) return undefined;
  const start = Math.min(Math.max(whole.from, isWords ? Math.round(from) : from), whole.to - length);
  return { from: start, to: start + length };
}

/** The part moved, where needed, so that a place is in it. */
export function windowWith(model: ChartModel, part: ChartWindow | undefined, x: number): ChartWindow | undefined {
  if (part === undefined || (x >= part.from && x <= part.to)) return part;
  const length = part.to - part.from;
  return clampWindow(model, x < part.from ? { from: x, to: x + length } : { from: x - length, to: x });
}
