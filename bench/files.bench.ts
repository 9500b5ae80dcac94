import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { bundlePage } from '../tools/bundle-page.ts';
import { launchBrowser } from '../tools/launch-browser.ts';
import { serveFolder } from '../tools/serve-folder.ts';
import type { Reading } from './files/browser-page.ts';

const FILE_BYTES = 200_000_000;
const ROUNDS = 3;

/** What the page has. */
interface PageFunctions {
  prepare(bytes: number): number;
  readWithPapaparse(): Promise<number>;
  readWithOurs(): Promise<Reading>;
}

/** Reads a CSV of 200 MB in Chromium: with papaparse alone in a worker, and with ours into columns, in turns. */
export async function runBench(): Promise<string> {
  const bundled = await bundlePage('bench/files/browser-page.ts');
  const server = await serveFolder(bundled.folder);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/`);
    await page.waitForFunction(() => 'readWithOurs' in globalThis);
    const bytes = await page.evaluate((size) => (globalThis as unknown as PageFunctions).prepare(size), FILE_BYTES);
    return describe(bytes, await measure(browser, page));
  } finally {
    await browser.close();
    await server.close();
    bundled.remove();
  }
}

interface Measured {
  readonly papaparse: number;
  readonly ours: Reading;
  /** Bytes by which the page's process grew at its largest while ours read; undefined where the system does not tell. */
  readonly grown: number | undefined;
}

async function measure(browser: Browser, page: Page): Promise<Measured> {
  const papaparse: number[] = [];
  const ours: Reading[] = [];
  // First, before anything else has filled the heap.
  const process = await pageProcess(browser);
  const before = process === undefined ? undefined : memoryOf(process, 'VmRSS');
  const first = await page.evaluate(() => (globalThis as unknown as PageFunctions).readWithOurs());
  const most = process === undefined ? undefined : memoryOf(process, 'VmHWM');
  ours.push(first);
  for (let round = 0; round < ROUNDS; round += 1) {
    papaparse.push(await page.evaluate(() => (globalThis as unknown as PageFunctions).readWithPapaparse()));
    ours.push(await page.evaluate(() => (globalThis as unknown as PageFunctions).readWithOurs()));
  }
  const best = ours.reduce((least, next) => (next.milliseconds < least.milliseconds ? next : least));
  return {
    papaparse: Math.min(...papaparse),
    ours: { ...best, longestTask: Math.max(...ours.map(({ longestTask }) => longestTask)), firstRowsAfter: Math.max(...ours.map(({ firstRowsAfter }) => firstRowsAfter)) },
    grown: before === undefined || most === undefined ? undefined : most - before,
  };
}

/** The process of the page: the largest of those that show pages. */
async function pageProcess(browser: Browser): Promise<number | undefined> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  return pages.toSorted((one, other) => (memoryOf(other, 'VmRSS') ?? 0) - (memoryOf(one, 'VmRSS') ?? 0))[0];
}

/** Bytes, as Linux tells them; undefined elsewhere. */
function memoryOf(process: number, field: 'VmRSS' | 'VmHWM'): number | undefined {
  try {
    const kilobytes = new RegExp(`${field}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}

function describe(bytes: number, { papaparse, ours, grown }: Measured): string {
  const share = (part: number, whole: number): string => (part / whole).toFixed(2);
  return [
    `A CSV of ${Math.round(bytes / 1e6)} MB, ${ours.rows.toLocaleString('en')} rows of 7 columns, read in Chromium by the way that a file input takes: a worker, into columns. The best of ${ROUNDS + 1}.`, '',
    '| | |', '|---|---|',
    `| time into columns, by that of papaparse alone in a worker | ${share(ours.milliseconds, papaparse)} |`,
    `| first rows, by the time of the whole (the slowest) | ${share(ours.firstRowsAfter, ours.milliseconds)} |`,
    `| longest task of the page (the longest of all; tasks under 50 ms are not told) | ${ours.longestTask === 0 ? 'under 50 ms' : `${Math.round(ours.longestTask)} ms`} |`,
    `| columns, by the bytes of the file | ${share(ours.columnBytes, bytes)} |`,
    `| growth of the page's process at its largest, worker and page, by the bytes of the columns | ${grown === undefined ? 'not told by this system' : share(grown, ours.columnBytes)} |`,
  ].join('\n');
}
