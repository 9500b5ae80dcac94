import type { Page } from 'playwright-core';
import { bundlePage } from '../../tools/bundle-page.ts';
import { launchBrowser } from '../../tools/launch-browser.ts';
import { serveFolder } from '../../tools/serve-folder.ts';
import { TOKENS } from './tokens.ts';
import type { FIELDS, FieldTimes } from './fields.ts';

/** A page that shares its process with nobody gets a clock that steps in microseconds. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
/** How many tokens are compared at the start and at the end, and after how many the start begins. */
const WINDOW = 1_000;
const START = 500;
const CHAT_RUNS = 3;

/** What the main thread does for a token, in milliseconds: script, style, layout and painting. */
export interface ChatTimes {
  readonly start: number;
  readonly end: number;
}

/** What a page of its own measures in a Chromium of its own. */
export interface KitTimes {
  readonly fields: Readonly<Record<keyof typeof FIELDS, FieldTimes>>;
  readonly chat: ChatTimes;
}

/** Measures fields and chat, each on a fresh page. */
export async function measureInChromium(): Promise<KitTimes> {
  const folder = await bundlePage('bench/kit/browser-page.ts');
  const server = await serveFolder(folder.folder, ISOLATED);
  const browser = await launchBrowser();
  const onPage = async <Result>(work: (page: Page) => Promise<Result>): Promise<Result> => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${server.url}/`);
    await page.waitForFunction(() => 'streamTo' in globalThis);
    const result = await work(page);
    await page.close();
    if (errors.length > 0) throw new Error(`The page failed: ${errors.join('; ')}`);
    return result;
  };
  try {
    return { fields: await onPage((page) => page.evaluate(() => (globalThis as unknown as { timeFields(): Promise<KitTimes['fields']> }).timeFields())), chat: await onPage(timeChat) };
  } finally {
    await browser.close();
    await server.close();
    folder.remove();
  }
}

/** The middle of several answers, by how much more the end takes. */
async function timeChat(page: Page): Promise<ChatTimes> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const streamTo = (count: number): Promise<void> => page.evaluate((end) => (globalThis as unknown as { streamTo(end: number): Promise<void> }).streamTo(end), count);
  const busy = async (): Promise<number> => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  const costOf = async (end: number): Promise<number> => {
    const before = await busy();
    await streamTo(end);
    return ((await busy()) - before) / WINDOW;
  };
  const runs: ChatTimes[] = [];
  for (let run = 0; run < CHAT_RUNS; run += 1) {
    await streamTo(START);
    const start = await costOf(START + WINDOW);
    await streamTo(TOKENS - WINDOW);
    runs.push({ start, end: await costOf(TOKENS) });
    await streamTo(0);
  }
  return runs.toSorted((a, b) => a.end / a.start - b.end / b.start)[Math.floor(CHAT_RUNS / 2)]!;
}
