import type { ChartLook } from './chart-look.ts';
import type { ChartModel } from './chart-model.ts';
import type { ChartType } from './chart-source.ts';
import type { ValueFormat } from './chart-words.ts';

/** A stretch of the x axis: numbers, milliseconds, or places from 0. */
export interface ChartWindow {
  readonly from: number;
  readonly to: number;
}

/** A point by its series and its place in that series' `points`. */
export interface PointPlace {
  readonly series: number;
  readonly point: number;
}

/** Everything that a drawing is made of. */
export interface ChartDrawing {
  readonly type: ChartType;
  readonly model: ChartModel;
  readonly look: ChartLook;
  readonly format: ValueFormat;
  readonly isStacked: boolean;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly hidden: ReadonlySet<string>;
  readonly window: ChartWindow | undefined;
  readonly selected: PointPlace | undefined;
  readonly isRightToLeft: boolean;
}
