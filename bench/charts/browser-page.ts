import '@inlay/components/register';
import { CategoryScale, Chart, Decimation, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import uPlot from 'uplot';

Chart.register(CategoryScale, Decimation, LinearScale, LineController, LineElement, PointElement);

const POINTS = 10_000;
type Point = Readonly<Record<'x' | 'y', number>>;
type Drawn = (points: readonly Point[]) => Promise<void> | void;

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** All draw a line of the same points in the same room, without marks, thinned to what a screen can show. */
const drawings: Readonly<Record<string, () => Promise<Drawn>>> = {
  async inlay() {
    const chart = Object.assign(document.createElement('inlay-chart'), { label: 'Points', type: 'line', x: 'x', y: 'y', aggregate: 'none', height: 400, data: makePoints(0) });
    chart.className = 'chart';
    document.body.append(chart);
    await chart.updateComplete;
    while (chart.shadowRoot!.querySelector('canvas') === null) await frame();
    return async (points) => {
      chart.data = points;
      await chart.updateComplete;
    };
  },
  async 'Chart.js'() {
    const box = document.createElement('div');
    box.className = 'chart';
    const canvas = document.createElement('canvas');
    box.append(canvas);
    document.body.append(box);
    const chart = new Chart(canvas, {
      type: 'line',
      data: { datasets: [{ data: [...makePoints(0)], pointRadius: 0 }] },
      options: { animation: false, parsing: false, normalized: true, maintainAspectRatio: false, scales: { x: { type: 'linear' } }, plugins: { decimation: { enabled: true, algorithm: 'min-max', threshold: 2000 } } },
    });
    await frame();
    return (points) => {
      chart.data.datasets[0]!.data = [...points];
      chart.update('none');
    };
  },
  /** It takes columns in place of points, and draws every one of them: what is thinned here is left to how it draws. */
  async uPlot() {
    const box = document.createElement('div');
    box.className = 'chart';
    document.body.append(box);
    const columnsOf = (points: readonly Point[]): uPlot.AlignedData => [points.map(({ x }) => x), points.map(({ y }) => y)];
    const chart = new uPlot({ width: 900, height: 400, scales: { x: { time: false } }, legend: { show: false }, series: [{}, { stroke: 'teal', width: 2, points: { show: false } }] }, columnsOf(makePoints(0)), box);
    await frame();
    return (points) => chart.setData(columnsOf(points));
  },
};

let update: Drawn | undefined;

/** What the bench calls. */
const page = {
  names: () => Object.keys(drawings),
  async show(name: string) {
    document.body.replaceChildren();
    update = await drawings[name]!();
    for (let time = 0; time < 5; time += 1) {
      await update(makePoints(time));
      await frame();
    }
  },
  /** Gives the chart other points so many times, one a frame. */
  async update(times: number) {
    for (let time = 0; time < times; time += 1) {
      await update!(makePoints(time));
      await frame();
    }
  },
};

function makePoints(phase: number): readonly Point[] {
  return Array.from({ length: POINTS }, (_point, index) => ({ x: index, y: Math.sin((index + phase * 50) / 200) * 100 + ((index * 7919) % 13) }));
}

export type ChartPage = typeof page;
Object.assign(globalThis, { page });
