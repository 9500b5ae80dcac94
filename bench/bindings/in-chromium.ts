import type { Page } from 'playwright-core';
import { bundlePage } from '../../tools/bundle-page.ts';
import { launchBrowser } from '../../tools/launch-browser.ts';
import { serveFolder } from '../../tools/serve-folder.ts';
import { BINDINGS, heapText } from './heap-subjects.ts';

/** A page that shares its process with nobody gets a clock that steps in microseconds. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** What `browser-page.ts` measures in a Chromium of its own. */
export async function measureInChromium(): Promise<string> {
  const page = await bundlePage('bench/bindings/browser-page.ts');
  const server = await serveFolder(page.folder, ISOLATED);
  const browser = await launchBrowser();
  try {
    const errors: string[] = [];
    const open = async (): Promise<Page> => {
      const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      tab.on('pageerror', (error) => errors.push(error.message));
      await tab.goto(`${server.url}/`);
      await tab.waitForFunction(() => 'measure' in globalThis);
      return tab;
    };
    // Heap has a tab of its own: the pages that were held for it would be what the engine knows of the code that is timed.
    const held = await open();
    const heap = await measureHeap(held);
    await held.close();
    const tab = await open();
    const result = await tab.evaluate(() => (globalThis as unknown as { measure(): Promise<string> }).measure());
    if (errors.length > 0) throw new Error(`The page failed: ${errors.join('; ')}`);
    // Tall enough for five hundred texts in rows of twelve.
    await tab.setViewportSize({ width: 1280, height: 2200 });
    const visible = await tab.evaluate(() => (globalThis as unknown as { measureVisible(dependants: number): Promise<string> }).measureVisible(500));
    if (errors.length > 0) throw new Error(`The page failed: ${errors.join('; ')}`);
    return `${heap}\n${result}\n${visible}`;
  } finally {
    await browser.close();
    await server.close();
    page.remove();
  }
}

/** What one binding holds of a page's heap, as a line. */
async function measureHeap(tab: Page): Promise<string> {
  const session = await tab.context().newCDPSession(tab);
  const used = async (name?: string): Promise<number> => {
    await tab.evaluate((subject) => (globalThis as unknown as { hold(subject?: string): boolean }).hold(subject), name);
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const perBinding = async (name: string): Promise<number> => {
    await used(name);
    const before = await used();
    return Math.round((await used(name) - before) / BINDINGS);
  };
  const line = heapText({ app: await perBinding('app'), template: await perBinding('template'), bare: await perBinding('bare'), kept: await perBinding('kept') });
  await used();
  await session.detach();
  return line;
}
