import { formatStat } from '../stat/format-stat.ts';
import type { StatFormat } from '../stat/format-stat.ts';
import type { ChartModel, ChartPoint } from './chart-model.ts';

/** How values are written. */
export type ValueFormat = StatFormat;

/** A value as people write it. */
export function valueWords(value: number | null, format: ValueFormat): string {
  return value === null ? '–' : formatStat(value, format);
}

/** The place of a point as people write it. */
export function placeWords({ scale, labels }: ChartModel, x: number, language: string | undefined): string {
  if (scale === 'category') return labels[x] ?? '';
  if (scale === 'number') return placeFormats(language)[Math.abs(x) >= 10_000 ? 1 : 0].format(x);
  const time = new Date(x);
  const isDay = time.getHours() === 0 && time.getMinutes() === 0 && time.getSeconds() === 0;
  return new Intl.DateTimeFormat(language, isDay ? { dateStyle: 'medium' } : { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

/** For the language asked for last: making these takes longer than using them a hundred times. */
let last: { readonly language: string | undefined; readonly formats: readonly [plain: Intl.NumberFormat, grouped: Intl.NumberFormat] } | undefined;

/** Numbers up to four figures are as good as names: years, measures. */
function placeFormats(language: string | undefined): readonly [plain: Intl.NumberFormat, grouped: Intl.NumberFormat] {
  const format = (useGrouping: boolean): Intl.NumberFormat => new Intl.NumberFormat(language, { maximumFractionDigits: 6, useGrouping });
  if (last === undefined || last.language !== language) last = { language, formats: [format(false), format(true)] };
  return last.formats;
}

/** A point in one line: where, what and how much. */
export function pointWords(model: ChartModel, { series, point, format }: { readonly series: number; readonly point: ChartPoint; readonly format: ValueFormat }): string {
  const name = model.series.length > 1 ? `, ${model.series[series]?.name ?? ''}` : '';
  return `${placeWords(model, point.x, format.language)}${name}: ${valueWords(point.y, format)}`;
}
