import { deepEqual } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from './repository.ts';
import { axeViolations } from './story-page.ts';

/** Fails with what axe finds wrong with what the page shows: by all rules in light, and by its contrasts in the dark. */
export async function assertClean(page: Page, name: string): Promise<void> {
  // By the debugger and not by a script tag, which the page's policy would refuse.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await readFile(join(ROOT, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8'));
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeViolations(page, ['color-contrast']);
  deepEqual([...light, ...dark.map((violation) => `in the dark: ${violation}`)], [], name);
}
