import { bundlePage } from '../../tools/bundle-page.ts';
import { launchBrowser } from '../../tools/launch-browser.ts';
import { serveFolder } from '../../tools/serve-folder.ts';

/** A page that shares its process with nobody gets a clock that steps in microseconds. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** What `browser-page.ts` measures in a Chromium of its own. */
export async function measureInChromium(): Promise<string> {
  const page = await bundlePage('bench/bindings/browser-page.ts');
  const server = await serveFolder(page.folder, ISOLATED);
  const browser = await launchBrowser();
  try {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const errors: string[] = [];
    tab.on('pageerror', (error) => errors.push(error.message));
    await tab.goto(`${server.url}/`);
    await tab.waitForFunction(() => 'measure' in globalThis);
    const result = await tab.evaluate(() => (globalThis as unknown as { measure(): Promise<string> }).measure());
    if (errors.length > 0) throw new Error(`The page failed: ${errors.join('; ')}`);
    return result;
  } finally {
    await browser.close();
    await server.close();
    page.remove();
  }
}
