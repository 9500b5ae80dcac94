import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import type { Fit, FitOptions } from './fit/page.ts';
import { ROOT } from './repository.ts';

/** WCAG 1.4.10: what a window of 1280 × 1024 has room for when it is enlarged to 400 %, in CSS pixels. */
const ENLARGED = { width: 320, height: 256 };

type FitWindow = { readonly fit: Fit };

/** Brings to a page what `fitFaults` asks there. */
export async function addFitCheck(page: Page): Promise<void> {
  const { outputFiles } = await build({ entryPoints: [join(ROOT, 'tools/fit/page.ts')], bundle: true, write: false, format: 'iife', target: 'es2023', logLevel: 'silent' });
  await page.addScriptTag({ content: outputFiles[0]!.text });
}

/**
 * What of the shown page cannot be read or pressed by people who need more room: with more space between words, with words
 * twice as large, in a window enlarged to 400 %, with a pointer that is not exact, by keyboard, with less motion, and with forced colours. A sentence each, with the rule of WCAG 2.2.
 * It leaves the page as wide as it was, but controls smaller.
 */
export async function fitFaults(page: Page, options: FitOptions): Promise<string[]> {
  const words = await page.evaluate(async (given) => [...(globalThis as unknown as FitWindow).fit.motion(), ...await (globalThis as unknown as FitWindow).fit.words(given)], options);
  await page.emulateMedia({ forcedColors: 'active' });
  const forced = await page.evaluate(() => (globalThis as unknown as FitWindow).fit.forced());
  await page.emulateMedia({ forcedColors: 'none' });
  const size = page.viewportSize()!;
  await page.setViewportSize(ENLARGED);
  const narrow = await page.evaluate(async () => [...await (globalThis as unknown as FitWindow).fit.narrow(), ...await (globalThis as unknown as FitWindow).fit.focus()]);
  await page.setViewportSize(size);
  const targets = await page.evaluate(() => (globalThis as unknown as FitWindow).fit.targets());
  return [...words, ...forced, ...narrow, ...targets];
}
