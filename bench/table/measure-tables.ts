import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { bundlePage } from '../../tools/bundle-page.ts';
import { launchBrowser } from '../../tools/launch-browser.ts';
import { ROOT } from '../../tools/repository.ts';
import { serveFolder } from '../../tools/serve-folder.ts';
import type { BenchPage } from './browser-page.ts';
import { longestTask } from '../thread-tasks.ts';

/** How many rows, and how often each engine is measured with them; the best counts. */
const RUNS = [{ count: 10_000, repeats: 4 }, { count: 100_000, repeats: 3 }, { count: 1_000_000, repeats: 2 }] as const;
/** Pixels a frame, and frames. */
const SLOW = [96, 60] as const;
const FLING = [2400, 60] as const;
const LIMIT = 'hand-made limit';

/** What was measured of one engine: milliseconds of the page's main thread, frames, and bytes. */
interface Measures {
  first: number;
  slow: number;
  fling: number;
  blank: number;
  jump: number;
  sortNumber: number;
  sortText: number;
  longestTask: number;
  filter: number;
  heap: number;
}

/** The results as Markdown: ratios to the hand-made limit, and its own milliseconds. */
export async function measureTables(): Promise<string> {
  const built = await bundlePage('bench/table/browser-page.ts');
  copyFileSync(join(ROOT, 'bench/table/page.css'), join(built.folder, 'style.css'));
  copyFileSync(join(ROOT, 'node_modules/tabulator-tables/dist/css/tabulator.min.css'), join(built.folder, 'tabulator.css'));
  copyFileSync(join(ROOT, 'node_modules/slickgrid/dist/styles/css/slick.grid.css'), join(built.folder, 'slick.css'));
  writeFileSync(join(built.folder, 'index.html'), '<!doctype html><meta charset="utf-8"><title>Tables</title><link rel="icon" href="data:,"><link rel="stylesheet" href="tabulator.css"><link rel="stylesheet" href="slick.css"><link rel="stylesheet" href="style.css"><script type="module" src="page.js"></script>');
  const server = await serveFolder(built.folder);
  try {
    const tables: string[] = [];
    for (const { count, repeats } of RUNS) tables.push(...resultTable(count, await measureCount(server.url, count, repeats)));
    return [INTRODUCTION, ...tables].join('\n');
  } finally {
    await server.close();
    built.remove();
  }
}

const INTRODUCTION = `Twenty columns of words, figures, money, days and shares, 32 px rows, a view of 1200 x 640, all engines with the same words in the cells, taking turns in tabs of
one Chromium each; main-thread time by the thread's own clock, the best of several runs. The limit is a hand-made grid of recycled rows and cells that can do nothing
else; its row is in milliseconds, the others are times of it. It sorts and filters plain typed arrays, and shows the rows that are left. Slow is 96 px a frame, fling 2,400; jump is frames until the last rows are seen. Blank counts frames of both
in which a place in the view had no words. Heap is bytes a row beside the data: what does not grow with the rows (code, elements, formats) is shared by them, so that it
shows with few. A dash: the engine was not asked, for want of such a call, or failed. The longest task is that of the thread's own time, too.`;

async function measureCount(url: string, count: number, repeats: number): Promise<ReadonlyMap<string, Measures>> {
  const best = new Map<string, Measures>();
  const names = await inTab(url, (tab) => tab.evaluate(() => (globalThis as unknown as { page: BenchPage }).page.names()));
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    for (const name of names) {
      const measures = await inTab(url, (tab, session) => measureEngine(tab, session, { name, count })).catch((error: unknown) => {
        console.error(`${name} with ${count} rows: ${String(error).split('\n')[0]}`);
        return undefined;
      });
      if (measures === undefined) continue;
      const before = best.get(name);
      best.set(name, before === undefined ? measures : Object.fromEntries(Object.entries(measures).map(([key, value]) => [key, minimum(before[key as keyof Measures], value)])) as unknown as Measures);
    }
  }
  return best;
}

function minimum(a: number, b: number): number {
  return Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.min(a, b);
}

/** Each measurement has a browser of its own, so that none pays for another's garbage. */
async function inTab<Result>(url: string, use: (tab: Page, session: CDPSession) => Promise<Result>): Promise<Result> {
  const browser = await launchBrowser();
  try {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    tab.setDefaultTimeout(180_000);
    await tab.goto(url);
    await tab.waitForFunction(() => 'page' in globalThis);
    const session = await tab.context().newCDPSession(tab);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return await Promise.race([use(tab, session), new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error('took longer than two minutes')), 120_000).unref())]);
  } finally {
    await browser.close();
  }
}

async function measureEngine(tab: Page, session: CDPSession, { name, count }: { readonly name: string; readonly count: number }): Promise<Measures> {
  const call = <Result>(method: keyof BenchPage, ...args: readonly unknown[]): Promise<Result> => tab.evaluate(([key, given]) => ((globalThis as unknown as { page: Record<string, (...all: readonly unknown[]) => unknown> }).page[key]!(...given)) as Result, [method, args] as const);
  const timed = async <Result>(work: () => Promise<Result>): Promise<readonly [time: number, result: Result]> => {
    const before = await taskTime(session);
    const result = await work();
    return [await taskTime(session) - before, result];
  };
  await call('makeRows', count);
  const empty = await heapUsed(session);
  const [first] = await timed(() => call('mount', name));
  const heap = (await heapUsed(session) - empty) / count;
  await call('scroll', FLING[0], 20);
  const [slow, slowBlank] = await timed(() => call<number>('scroll', ...SLOW));
  const [fling, flingBlank] = await timed(() => call<number>('scroll', ...FLING));
  const jump = await call<number>('jump');
  const measures = { first, heap, slow: slow / SLOW[1], fling: fling / FLING[1], blank: slowBlank + flingBlank, jump, sortNumber: Number.NaN, sortText: Number.NaN, longestTask: Number.NaN, filter: Number.NaN };
  if (!await call<boolean>('canSort')) return measures;
  const [sortNumber] = await timed(() => call('sort', 'number1'));
  let longest = Number.NaN;
  const [sortText] = await timed(async () => (longest = await longestTask(session, () => call('sort', 'text0'))));
  await call('filter', 'number2', 100_000);
  await call('filter', 'number2', undefined);
  const [filter] = await timed(() => call('filter', 'number2', 500_000));
  // Where rows are not found at the end of the scroll bar, they are not found by this either.
  if (jump < 60 && !await call<boolean>('seesFiltered', 'number2', 500_000)) throw new Error('shows rows that the filter leaves out');
  return { ...measures, sortNumber, sortText, longestTask: longest, filter };
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
}

async function heapUsed(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

function resultTable(count: number, results: ReadonlyMap<string, Measures>): string[] {
  const limit = results.get(LIMIT)!;
  const keys = ['first', 'slow', 'fling', 'sortNumber', 'sortText', 'filter'] as const;
  const lines = [...results].map(([name, measures]) => {
    const cells = keys.map((key) => (name === LIMIT ? round(measures[key]) : times(measures[key] / limit[key])));
    return `| ${name} | ${[...cells, String(measures.jump), String(measures.blank), round(measures.longestTask), round(measures.heap)].join(' | ')} |`;
  });
  return ['', `### ${count.toLocaleString('en')} rows`, '', '| engine | first rows | slow | fling | sort figures | sort words | filter | jump | blank | longest task of sorting words, ms | heap |', `|---|${'--:|'.repeat(10)}`, ...lines];
}

function times(ratio: number): string {
  return Number.isNaN(ratio) ? '-' : ratio.toFixed(ratio < 10 ? 2 : 0);
}

function round(value: number): string {
  return Number.isNaN(value) ? '-' : value < 10 ? value.toFixed(1) : value.toFixed(0);
}
