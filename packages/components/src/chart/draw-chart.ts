import { ArcElement, BarController, BarElement, CategoryScale, Chart, Decimation, Filler, LineController, LineElement, LinearScale, PieController, PointElement, ScatterController, Tooltip } from 'chart.js';
import type { ChartConfiguration } from 'chart.js';
import { MatrixController, MatrixElement } from 'chartjs-chart-matrix';
import { hideOnEscape } from './hide-on-escape.ts';

let isReady = false;

/** Draws a chart on a canvas and keeps it as large as the element around it. This module brings the charting library: import it when a chart is drawn. */
export function drawChart(canvas: HTMLCanvasElement, config: ChartConfiguration): Chart {
  if (!isReady) Chart.register(ArcElement, BarController, BarElement, CategoryScale, Decimation, Filler, LineController, LineElement, LinearScale, PieController, PointElement, ScatterController, Tooltip, MatrixController, MatrixElement);
  isReady = true;
  return new Chart(canvas, { ...config, plugins: [hideOnEscape()] });
}
