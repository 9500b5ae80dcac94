import { deepEqual, equal, ok } from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { startFreshServer } from '../e2e-server.ts';
import { test } from '../e2e-test.ts';

/** What the page may bring before an editor is opened; gzipped bytes. */
const MOST = 250_000;

/** The static files that a page has asked for, with their gzipped bytes. What the API answers is no part of them. */
function watchStatic(page: Page): () => Promise<ReadonlyMap<string, number>> {
  const bodies: Promise<readonly [string, number] | undefined>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.startsWith('/api/')) bodies.push(response.body().then((body) => [pathname, gzipSync(body, { level: 9 }).length] as const, () => undefined));
  });
  return async () => new Map((await Promise.all(bodies)).filter((each) => each !== undefined));
}

/** Until nothing is fetched any more, what waits for an idle page included. */
async function untilIdle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise<void>((resolve) => { requestIdleCallback(() => resolve()); }));
  await page.waitForLoadState('networkidle');
}

test('the playground brings no more than 250 kB before an editor is opened, logs nothing, and brings panels, editor and kinds with their first use', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  const brought = watchStatic(page);
  const logged: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') logged.push(`${message.text()} ${message.location().url}`); });
  await page.goto(server.url);
  await page.locator('inlay-canvas').getByText('0 characters').waitFor();
  await page.locator('inlay-queries-panel').getByText('Not run yet.').waitFor();
  await untilIdle(page);
  deepEqual(logged, []);
  const first = await brought();
  const sum = [...first.values()].reduce((total, bytes) => total + bytes, 0);
  ok(first.size > 5 && sum <= MOST, `${sum} bytes gzipped in ${first.size} files:\n${[...first].sort(([, left], [, right]) => right - left).map(([path, bytes]) => `${bytes} ${path}`).join('\n')}`);
  const isThere = async (part: string): Promise<boolean> => [...(await brought()).keys()].some((path) => path.includes(part));
  const later = ['history-panel', 'expression-editor', 'component-inspector', 'rating.kind'];
  deepEqual(await Promise.all(later.map(isThere)), later.map(() => false));

  await page.getByRole('button', { name: 'History', exact: true }).click();
  await page.locator('inlay-history-panel').waitFor();
  await page.getByRole('button', { name: 'Add components' }).click();
  await page.locator('inlay-add-panel').getByRole('button', { name: 'Rating' }).click();
  await page.locator('inlay-canvas').getByRole('button', { name: /^Move rating1/ }).waitFor();
  await page.locator('inlay-canvas inlay-rating').getByRole('radio').first().waitFor();
  await page.locator('inlay-component-inspector').waitFor();
  await page.locator('inlay-queries-panel').getByRole('textbox', { name: 'Prompt' }).focus();
  await page.locator('inlay-queries-panel .cm-editor.cm-focused').waitFor();
  deepEqual(await Promise.all(later.map(isThere)), later.map(() => true));
});

test('a panel that cannot be fetched says so in its frame, and comes when it is tried again', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.goto(server.url);
  await page.locator('inlay-canvas').getByText('0 characters').waitFor();
  await untilIdle(page);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'History', exact: true }).click();
  const frame = page.getByRole('region', { name: 'History' });
  await frame.getByText('could not be loaded. Check the connection.').waitFor();
  await page.keyboard.press('Control+k');
  await page.getByText('This dialog could not be loaded.').waitFor();
  await page.locator('inlay-add-panel').waitFor({ state: 'detached' });
  await page.context().setOffline(false);
  await frame.getByRole('button', { name: 'Try again' }).press('Enter');
  await page.locator('inlay-history-panel').waitFor();
  equal(await page.evaluate(() => document.querySelector('inlay-playground')!.shadowRoot!.activeElement?.className), 'panel-body', 'the keyboard stays in the panel');
  await page.keyboard.press('Control+k');
  await page.locator('inlay-command-palette dialog[open]').waitFor();
});

test('a panel that the browser has given up on offers to reload the page, which brings it', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.route(/releases-panel/, (route) => route.abort());
  await page.goto(server.url);
  await page.locator('inlay-canvas').waitFor();
  await page.getByRole('button', { name: 'Releases', exact: true }).click();
  const frame = page.getByRole('region', { name: 'Releases' });
  await frame.getByRole('button', { name: 'Try again' }).click();
  await page.unroute(/releases-panel/);
  await frame.getByRole('button', { name: 'Reload the page' }).click();
  await page.locator('inlay-releases-panel').waitFor();
});
