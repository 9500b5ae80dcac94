import type { ChartConfiguration, ChartDataset, ScriptableContext } from 'chart.js';
import { mixColours } from './chart-look.ts';
import type { ChartModel, ChartPoint } from './chart-model.ts';
import { chartScales } from './chart-scales.ts';
import type { ChartDrawing, PointPlace } from './chart-drawing.ts';
import { placeWords, valueWords } from './chart-words.ts';

/** Lines with more points than this are thinned to what a screen can show; each peak stays. */
const THINNED_FROM = 2000;
/** So many marks on a line can be told apart; a longer one is drawn without. */
const MARKED_UP_TO = 60;

const MARKS = ['circle', 'rect', 'triangle', 'rectRot', 'crossRot', 'star'] as const;

/** What chart.js draws. Pure, so that nothing of that library is loaded for it. `current` is what is drawn by the time somebody points at it. */
export function chartConfig(drawing: ChartDrawing, current = (): ChartDrawing => drawing): ChartConfiguration {
  const { type, model, look } = drawing;
  return {
    type: CHART_TYPES[type],
    data: { labels: [...model.labels], datasets: type === 'pie' ? [slices(drawing)] : type === 'heatMap' ? [cells(drawing)] : model.series.map((_, series) => dataset(drawing, series)) },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      font: { family: look.font, size: look.fontSize },
      color: look.text,
      layout: { padding: { top: 8, right: 8, left: drawing.isRightToLeft ? 24 : 0 } },
      interaction: { mode: 'nearest', intersect: type === 'pie' || type === 'heatMap' || type === 'bar' || type === 'histogram' },
      ...(type === 'pie' ? {} : { scales: chartScales(drawing) }),
      plugins: { legend: { display: false }, decimation: { enabled: true, algorithm: 'min-max', threshold: THINNED_FROM }, tooltip: tooltip(drawing, current) },
    },
  } as ChartConfiguration;
}

/** True where only the values differ: then chart.js need not read its options again, which takes as long as making the points. */
export function hasSameOptions(one: ChartDrawing, other: ChartDrawing): boolean {
  return one.model.scale !== 'category' && optionsKey(one) === optionsKey(other);
}

function optionsKey({ type, model: { scale, xName, yName }, look, format, isStacked, xTitle, yTitle, window, isRightToLeft }: ChartDrawing): string {
  return JSON.stringify([type, scale, xName, yName, look, format, isStacked, xTitle, yTitle, window, isRightToLeft]);
}

const CHART_TYPES = { line: 'line', area: 'line', bar: 'bar', pie: 'pie', scatter: 'scatter', histogram: 'bar', heatMap: 'matrix' } as const;

/** The place of the point that chart.js means; undefined where it means none of ours. */
export function pointPlace({ type, model }: ChartDrawing, datasetIndex: number, index: number): PointPlace | undefined {
  if (type === 'heatMap') return heatPlaces(model)[index];
  const points = model.series[datasetIndex]?.points;
  const point = model.scale === 'category' || type === 'pie' ? (points?.findIndex(({ x }) => x === index) ?? -1) : index;
  return points?.[point] === undefined ? undefined : { series: datasetIndex, point };
}

/** What chart.js calls the point at a place. */
export function elementPlace({ type, model }: ChartDrawing, { series, point }: PointPlace): { readonly datasetIndex: number; readonly index: number } | undefined {
  const at = model.series[series]?.points[point];
  if (at === undefined) return undefined;
  if (type === 'heatMap') return { datasetIndex: 0, index: heatPlaces(model).findIndex((place) => place.series === series && place.point === point) };
  return { datasetIndex: series, index: model.scale === 'category' || type === 'pie' ? at.x : point };
}

function dataset(drawing: ChartDrawing, series: number): ChartDataset {
  const { type, model, look, hidden, isStacked } = drawing;
  const { name, points } = model.series[series]!;
  const colour = look.series[series % look.series.length]!;
  const isBar = type === 'bar' || type === 'histogram';
  // Asked for every point at every drawing, so it is a comparison and no search.
  const chosen = drawing.selected && elementPlace(drawing, drawing.selected);
  // Asked only where there is a choice: whatever is asked is asked for every point at every drawing.
  const bySelection = <Value>(marked: Value, plain: Value): unknown => (chosen?.datasetIndex === series ? (context: ScriptableContext<'line'>) => (isSelected(context) ? marked : plain) : plain);
  const isSelected = ({ dataIndex }: ScriptableContext<'line'>): boolean => chosen?.datasetIndex === series && chosen.index === dataIndex;
  const common = { label: name, data: dataOf(model, points, isStacked), hidden: hidden.has(name), normalized: true, ...(model.scale === 'category' ? {} : { parsing: false as const }) };
  if (isBar) return { ...common, ...(isStacked ? { stack: 'all' } : {}), backgroundColor: colour, hoverBackgroundColor: colour, borderColor: look.text, hoverBorderColor: look.text, borderWidth: bySelection(2, 0), hoverBorderWidth: 1, borderRadius: 2, maxBarThickness: 64, categoryPercentage: type === 'histogram' ? 1 : 0.8, barPercentage: type === 'histogram' ? 0.96 : 0.9 } as unknown as ChartDataset;
  const radius = type === 'scatter' ? 4 : points.length <= MARKED_UP_TO ? 3 : 0;
  return {
    ...common, borderColor: colour, backgroundColor: type === 'area' ? mixColours(look.surface, colour, isStacked ? 0.55 : 0.25) : colour, fill: type === 'area' ? (isStacked && series > 0 ? '-1' : 'origin') : false,
    ...(isStacked && type === 'area' ? { stack: 'all' } : {}), borderWidth: type === 'scatter' ? 1 : 2, pointStyle: MARKS[series % MARKS.length], pointBackgroundColor: colour, pointHoverBackgroundColor: colour, pointHoverBorderColor: look.text, spanGaps: false,
    pointRadius: bySelection(7, radius), pointBorderColor: bySelection(look.text, colour), pointHoverRadius: 6, pointHitRadius: 8,
  } as unknown as ChartDataset;
}

/** What chart.js stacks, it writes on. */
function dataOf({ scale, labels }: ChartModel, points: readonly ChartPoint[], isStacked = false): unknown[] {
  // Handed over as they are: chart.js takes a null for a gap.
  if (scale !== 'category') return isStacked ? points.map(({ x, y }) => ({ x, y })) : (points as unknown[]);
  const values: (number | null)[] = labels.map(() => null);
  for (const { x, y } of points) values[x] = y;
  return values;
}

/** One series: its places are the slices. */
function slices(drawing: ChartDrawing): ChartDataset {
  const { model, look, hidden } = drawing;
  const values = dataOf(model, model.series[0]?.points ?? []) as (number | null)[];
  const colours = model.labels.map((_, index) => look.series[index % look.series.length]!);
  const chosen = drawing.selected && elementPlace(drawing, drawing.selected);
  return {
    data: values.map((value, index) => (hidden.has(model.labels[index]!) ? 0 : Math.max(0, value ?? 0))), backgroundColor: colours, hoverBackgroundColor: colours, borderColor: look.surface, hoverBorderColor: look.text,
    borderWidth: 2, offset: model.labels.map((_, index) => (chosen?.index === index ? 16 : 0)),
  } as unknown as ChartDataset;
}

/** Every cell, line by line; a place that no row fills has none. */
function heatPlaces(model: ChartModel): readonly PointPlace[] {
  return model.series.flatMap(({ points }, series) => points.map((_, point) => ({ series, point })));
}

function cells(drawing: ChartDrawing): ChartDataset {
  const { model, look } = drawing;
  const places = heatPlaces(model);
  const values = places.map(({ series, point }) => model.series[series]!.points[point]!.y);
  const numbers = values.filter((value) => value !== null);
  const [least, most] = numbers.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);
  const share = (value: number | null): number => (value === null ? 0 : most === least ? 1 : 0.08 + (0.92 * (value - least)) / (most - least));
  const size = (extent: 'width' | 'height', count: number) => ({ chart }: ScriptableContext<'line'>): number => Math.max(1, (chart.chartArea?.[extent] ?? 0) / Math.max(1, count) - 2);
  const at = (index: number): PointPlace => places[index]!;
  return {
    data: places.map(({ series, point }, index) => ({ x: model.labels[model.series[series]!.points[point]!.x], y: model.series[series]!.name, v: values[index] })),
    backgroundColor: ({ dataIndex }: ScriptableContext<'line'>) => mixColours(look.surface, look.series[0]!, share(values[dataIndex] ?? null)),
    hoverBackgroundColor: ({ dataIndex }: ScriptableContext<'line'>) => mixColours(look.surface, look.series[0]!, share(values[dataIndex] ?? null)),
    borderColor: look.text, hoverBorderColor: look.text, borderWidth: ({ dataIndex }: ScriptableContext<'line'>) => (isSame(drawing.selected, at(dataIndex)) ? 2 : 0), hoverBorderWidth: 1, borderRadius: 2,
    width: size('width', model.labels.length), height: size('height', model.series.length),
  } as unknown as ChartDataset;
}

function tooltip({ type, look, format, isRightToLeft }: ChartDrawing, current: () => ChartDrawing): object {
  const pointAt = ({ datasetIndex, dataIndex }: { readonly datasetIndex: number; readonly dataIndex: number }): { readonly name: string; readonly point: ChartPoint } | undefined => {
    const place = pointPlace(current(), datasetIndex, dataIndex);
    const series = place && current().model.series[place.series];
    return series && { name: series.name, point: series.points[place.point]! };
  };
  return {
    backgroundColor: look.text, titleColor: look.surface, bodyColor: look.surface, footerColor: look.surface, cornerRadius: 4, padding: 8, displayColors: type !== 'pie' && type !== 'heatMap', rtl: isRightToLeft,
    titleFont: { family: look.font, size: look.fontSize, weight: 600 }, bodyFont: { family: look.font, size: look.fontSize },
    callbacks: {
      title: (items: readonly { datasetIndex: number; dataIndex: number }[]) => {
        const point = items[0] && pointAt(items[0])?.point;
        return point === undefined ? '' : placeWords(current().model, point.x, format.language);
      },
      label: (item: { datasetIndex: number; dataIndex: number }) => {
        const found = pointAt(item);
        return found === undefined ? '' : `${type === 'pie' ? '' : `${found.name}: `}${valueWords(found.point.y, format)}`;
      },
    },
  };
}

function isSame(one: PointPlace | undefined, other: PointPlace | undefined): boolean {
  return one !== undefined && other !== undefined && one.series === other.series && one.point === other.point;
}
