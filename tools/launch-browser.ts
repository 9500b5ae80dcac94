import { type Browser, chromium } from 'playwright-core';
import { browserArguments, findBrowser } from './find-browser.ts';

/** Starts the browser that is found on this machine, or brought to it, without a window. Whoever opens it closes it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: browserArguments(), timeout: 120_000 });
}
