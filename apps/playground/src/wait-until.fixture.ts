import { waitUntil as waitShortly } from '@open-wc/testing';

/** Longer than anything takes on a machine that does much else, and shorter than a test may take. Milliseconds. */
const LONGEST = 8_000;

/** Waits until a condition holds, as the library does, which gives up after a second: a slow machine is no fault. */
export function waitUntil(holds: () => unknown, message?: string, { timeout = LONGEST }: { readonly timeout?: number } = {}): Promise<void> {
  return waitShortly(holds as () => boolean, message, { timeout });
}
