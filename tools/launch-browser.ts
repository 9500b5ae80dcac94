import { type Browser, chromium } from 'playwright-core';
import { browserArguments, findBrowser } from './find-browser.ts';

/** Starts the browser that is found on this machine, or brought to it, without a window. Whoever opens it closes it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: browserArguments(), timeout: 120_000 });
}

/** Starts two browsers, for work that is shared out between them: as many as keep a machine of two cores busy. The first may have to be brought. */
export async function launchBrowsers(): Promise<Browser[]> {
  return [await launchBrowser(), await launchBrowser()];
}
