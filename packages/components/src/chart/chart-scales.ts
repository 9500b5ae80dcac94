import type { ChartDrawing } from './chart-drawing.ts';
import { placeWords, valueWords } from './chart-words.ts';
import { timeTicks } from './time-ticks.ts';

/** As much of chart.js's scale as its callbacks use here. */
interface LinearScale {
  readonly min: number;
  readonly max: number;
  readonly width: number;
  ticks: { value: number }[];
}

/** Pixels that the words of one time take. */
const TIME_WIDTH = 90;

/** The two axes of a chart that has them, as chart.js takes them. */
export function chartScales(drawing: ChartDrawing): Readonly<Record<string, object>> {
  return drawing.type === 'heatMap' ? heatScales(drawing) : { x: xScale(drawing), y: yScale(drawing) };
}

function xScale(drawing: ChartDrawing): object {
  const { model, window, type, isStacked, xTitle, isRightToLeft } = drawing;
  const part = window === undefined ? {} : { min: window.from, max: window.to };
  const common = { ...base(drawing, xTitle || model.xName), ...part, reverse: isRightToLeft, stacked: isStacked && type !== 'line' && type !== 'scatter' };
  if (model.scale === 'category') return { ...common, type: 'category', labels: [...model.labels], offset: type === 'bar' || type === 'histogram', grid: { display: false }, ticks: { ...ticks(drawing), autoSkip: true, maxRotation: 45 } };
  const linear = { ...common, type: 'linear', ticks: { ...ticks(drawing), maxRotation: 0, callback: (value: number) => placeWords(model, value, drawing.format.language) } };
  return model.scale === 'number' ? linear : { ...linear, ...timeAxis(drawing) };
}

/** Marks at round times, as a linear axis would put them at round numbers. */
function timeAxis(drawing: ChartDrawing): object {
  let written = new Intl.DateTimeFormat(drawing.format.language);
  return {
    bounds: 'data',
    afterBuildTicks: (axis: LinearScale) => {
      const { values, format } = timeTicks(axis.min, axis.max, Math.max(2, Math.floor((axis.width || 600) / TIME_WIDTH)));
      written = new Intl.DateTimeFormat(drawing.format.language, format);
      axis.ticks = values.map((value) => ({ value }));
    },
    ticks: { ...ticks(drawing), maxRotation: 0, callback: (value: number) => written.format(value) },
  };
}

function yScale(drawing: ChartDrawing): object {
  const { model, type, isStacked, yTitle, format, isRightToLeft } = drawing;
  const isFromZero = type === 'bar' || type === 'histogram' || type === 'area';
  return {
    ...base(drawing, yTitle || model.yName), type: 'linear', position: isRightToLeft ? 'right' : 'left', beginAtZero: isFromZero, grace: '5%', stacked: isStacked && (type === 'bar' || type === 'area' || type === 'histogram'),
    ticks: { ...ticks(drawing), callback: (value: number) => valueWords(value, format), ...(type === 'histogram' ? { precision: 0 } : {}) },
  };
}

function heatScales(drawing: ChartDrawing): Readonly<Record<string, object>> {
  const { model, xTitle, yTitle, isRightToLeft } = drawing;
  const flat = { type: 'category', offset: true, grid: { display: false } };
  return {
    x: { ...base(drawing, xTitle || model.xName), ...flat, labels: [...model.labels], reverse: isRightToLeft, ticks: { ...ticks(drawing), autoSkip: true, maxRotation: 45 } },
    y: { ...base(drawing, yTitle), ...flat, labels: model.series.map(({ name }) => name).reverse(), position: isRightToLeft ? 'right' : 'left', ticks: ticks(drawing) },
  };
}

function base({ look }: ChartDrawing, title: string): object {
  return {
    border: { color: look.line }, grid: { color: look.line, tickColor: look.line },
    title: { display: title !== '', text: title, color: look.textMuted, font: { family: look.font, size: look.fontSize } },
  };
}

function ticks({ look }: ChartDrawing): object {
  return { color: look.textMuted, font: { family: look.font, size: look.fontSize } };
}
