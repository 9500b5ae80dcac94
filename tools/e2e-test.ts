import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** What an end-to-end test works with. */
export interface EndToEndContext {
  /** The real browser. Tests use `openPage`, which watches what it opens. */
  readonly browser: Browser;
  /**
   * Opens a page with storage of its own, closed when the test ends. The test fails when the page throws,
   * or does anything that its security policy blocks.
   */
  openPage(options?: BrowserContextOptions): Promise<Page>;
  /** Runs after the test, however it ended; the last one given runs first. */
  onCleanup(run: () => unknown): void;
}

/** A test with its title, a sentence about behaviour. */
export interface EndToEndTest {
  readonly title: string;
  run(context: EndToEndContext): Promise<void>;
}

const registered: EndToEndTest[] = [];

/** Registers a test. To be called while a `tools/e2e/*.e2e.ts` file loads. */
export function test(title: string, run: (context: EndToEndContext) => Promise<void>): void {
  registered.push({ title, run });
}

/** The tests that were registered since the last call. */
export function takeTests(): EndToEndTest[] {
  return registered.splice(0);
}
