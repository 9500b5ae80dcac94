import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import type { EndToEndContext } from './e2e-test.ts';
import { patience, type Slowness, slowDown } from './slow-page.ts';

/** A waiting action that has not happened by then will not; it is generous because machines are shared. */
const LONGEST_ACTION = 30_000;

/** A context for one test, with what its pages did wrong and the way to end it. */
export interface TestContext {
  readonly context: EndToEndContext;
  /** Grows while the test runs. */
  readonly problems: readonly string[];
  /** Closes all that was opened; takes a picture of each page first when a title is given. Resolves with what failed on the way. */
  close(pictureTitle?: string): Promise<string[]>;
}

/** Where pictures of failed tests go, and how slow pages are to be. */
export interface TestContextOptions {
  readonly pictures: string;
  readonly slowness?: Slowness | undefined;
}

/** Creates what a test is given. */
export function createTestContext(browser: Browser, { pictures, slowness }: TestContextOptions): TestContext {
  const contexts: BrowserContext[] = [];
  const cleanups: (() => unknown)[] = [];
  const problems: string[] = [];
  const context: EndToEndContext = {
    browser,
    onCleanup: (run) => { cleanups.push(run); },
    async openPage(options) {
      const opened = await browser.newContext({ reducedMotion: 'reduce', ...options });
      contexts.push(opened);
      opened.setDefaultTimeout(LONGEST_ACTION * patience(slowness));
      if (slowness !== undefined) await slowDown(opened, slowness);
      await watch(opened, problems);
      return opened.newPage();
    },
  };
  const close = async (pictureTitle?: string) => {
    const failures: string[] = [];
    const attempt = async (run: () => unknown) => {
      try {
        await run();
      } catch (error) {
        failures.push(`while cleaning up: ${error instanceof Error ? error.message : String(error)}`);
      }
    };
    if (pictureTitle !== undefined) await attempt(() => takePictures(contexts, join(pictures, pictureTitle.replace(/[^a-z0-9]+/gi, '-').slice(0, 80))));
    for (const opened of contexts) await attempt(() => opened.close());
    for (const cleanup of cleanups.reverse()) await attempt(cleanup);
    return failures;
  };
  return { context, problems, close };
}

/** Notes what pages throw and what their security policy blocks; both are mistakes of ours wherever they happen. */
async function watch(context: BrowserContext, problems: string[]): Promise<void> {
  context.on('weberror', (error) => problems.push(`the page threw: ${error.error().stack || error.error().message}`));
  await context.exposeBinding('inlayReportViolation', (_source, text: string) => { problems.push(`the security policy blocked ${text}`); });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const report = Reflect.get(globalThis, 'inlayReportViolation') as (text: string) => void;
      report(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample} at ${event.sourceFile}:${event.lineNumber}`);
    });
  });
}

async function takePictures(contexts: readonly BrowserContext[], path: string): Promise<void> {
  const pages = contexts.flatMap((context) => context.pages());
  await Promise.all(pages.map((page, index) => page.screenshot({ path: `${path}-${index + 1}.png`, fullPage: true })));
}
