import type { BrowserContext, Page } from 'playwright-core';

/** How much slower pages are than the machine and its network would have them. */
export interface Slowness {
  /** The processor of a page is this many times slower; 1 is as it is. */
  readonly rate: number;
  /** The longest that an answer is held back, in milliseconds; each by a random part of it. */
  readonly delayMs: number;
  /** What is random follows from it: the same delays in the same order of requests. */
  readonly seed: number;
}

/** By how much longer than elsewhere a test of slow pages may wait: a slow page is no failure, one that stands still is. */
export function patience(slowness: Slowness | undefined): number {
  return slowness === undefined || slowness.rate <= 6 ? 1 : 2;
}

/** Slows all pages that the context opens from now on, and everything that they fetch. */
export async function slowDown(context: BrowserContext, { rate, delayMs, seed }: Slowness): Promise<void> {
  const random = randomNumbers(seed);
  context.on('page', (page) => void throttle(page, rate).catch(() => undefined)); // It may be closed already.
  await context.route('**/*', async (route) => {
    await new Promise((resolve) => { setTimeout(resolve, random() * delayMs); });
    await route.fallback().catch(() => undefined); // The page that asked may be gone.
  });
}

async function throttle(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Numbers from 0 to 1 by mulberry32. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
