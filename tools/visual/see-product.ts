import type { Browser, BrowserContext } from 'playwright-core';
import { buildPlayground } from '../build.ts';
import { startFreshServer } from '../e2e-server.ts';
import { openFirstApp, PLAYGROUND_VIEWS } from '../playground-views.ts';
import type { TestFailure } from '../test-report.ts';
import { type TakenPicture, takePicture } from './take-picture.ts';

/** Windows that the playground is looked at in: a desktop, a tablet, a phone. Pixels. */
const SIZES = [{ width: 1440, height: 900 }, { width: 1024, height: 768 }, { width: 390, height: 844 }] as const;

/** What was seen of the built playground: a picture of each panel and dialog, `product-history-1440 light`. */
export interface SeenProduct {
  readonly pictures: ReadonlyMap<string, TakenPicture>;
  readonly failed: readonly TestFailure[];
}

/** Takes a picture of every panel and dialog of the built playground, in each size, light and dark. */
export async function seeProduct(browser: Browser): Promise<SeenProduct> {
  const problem = await buildPlayground();
  if (problem !== undefined) return { pictures: new Map(), failed: [{ title: 'building the playground', message: problem }] };
  const cleanups: (() => unknown)[] = [];
  const pictures = new Map<string, TakenPicture>();
  const failed: TestFailure[] = [];
  try {
    const server = await startFreshServer({ onCleanup: (run) => { cleanups.push(run); } });
    for (const size of SIZES) {
      const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC' });
      failed.push(...await seeViews(context, { address: server.url, width: size.width, pictures }));
      await context.close();
    }
  } finally {
    for (const cleanup of cleanups) await cleanup();
  }
  return { pictures, failed };
}

/** Goes through all views once; what cannot be opened is said, and the rest is looked at all the same. */
async function seeViews(context: BrowserContext, { address, width, pictures }: { readonly address: string; readonly width: number; readonly pictures: Map<string, TakenPicture> }): Promise<readonly TestFailure[]> {
  const failed: TestFailure[] = [];
  const [page, counter] = [await context.newPage(), await context.newPage()];
  await page.bringToFront();
  page.setDefaultTimeout(20_000);
  await openFirstApp(page, address);
  for (const { name, open, close } of PLAYGROUND_VIEWS) {
    const title = `product-${name.replaceAll(' ', '-')}-${width}`;
    try {
      await open(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        pictures.set(`${title} ${colorScheme}`, await takePicture(page, counter));
      }
      await close(page);
    } catch (error) {
      failed.push({ title, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return failed;
}
