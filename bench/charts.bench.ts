import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundlePage } from '../tools/bundle-page.ts';
import { launchBrowser } from '../tools/launch-browser.ts';
import { serveFolder } from '../tools/serve-folder.ts';
import type { ChartPage } from './charts/browser-page.ts';

const UPDATES = 20;
const ROUNDS = 5;

/** Measures what other data costs a chart, beside the library that draws it, and gives the section for results.md. */
export async function runBench(): Promise<string> {
  const built = await bundlePage('bench/charts/browser-page.ts');
  writeFileSync(join(built.folder, 'style.css'), '.chart { display: block; inline-size: 900px; block-size: 400px; }');
  writeFileSync(join(built.folder, 'index.html'), '<!doctype html><meta charset="utf-8"><title>Charts</title><link rel="icon" href="data:,"><link rel="stylesheet" href="style.css"><body><script type="module" src="page.js"></script>');
  const server = await serveFolder(built.folder);
  const browser = await launchBrowser();
  try {
    const tab = await browser.newPage({ locale: 'en', viewport: { width: 1000, height: 600 } });
    await tab.goto(server.url);
    await tab.waitForFunction(() => 'page' in globalThis);
    const session = await tab.context().newCDPSession(tab);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busy = async (): Promise<number> => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
    const best = new Map<string, number>();
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const name of await tab.evaluate(() => (globalThis as unknown as { page: ChartPage }).page.names())) {
        await tab.evaluate((which) => (globalThis as unknown as { page: ChartPage }).page.show(which), name);
        const before = await busy();
        await tab.evaluate((times) => (globalThis as unknown as { page: ChartPage }).page.update(times), UPDATES);
        best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, (await busy() - before) / UPDATES));
      }
    }
    const bare = best.get('Chart.js')!;
    return [
      'A line of 10,000 points gets 10,000 others, one time a frame: what the main thread does for each, by its own clock, making the points included; the best of',
      `${ROUNDS} rounds that take turns. Bare Chart.js draws the same line with neither table, legend, keyboard nor language; so does uPlot, which knows lines, areas and bars alone.`, '',
      '| | ms | by bare Chart.js |', '|---|--:|--:|', ...[...best].map(([name, time]) => `| ${name === 'inlay' ? 'inlay-chart' : `${name} alone`} | ${time.toFixed(1)} | ${(time / bare).toFixed(2)} |`),
    ].join('\n');
  } finally {
    await browser.close();
    await server.close();
    built.remove();
  }
}
