import { deepEqual, equal } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { startFreshServer } from '../e2e-server.ts';
import { test } from '../e2e-test.ts';

const nameOf = (page: Page) => page.getByRole('textbox', { name: 'Name of the app' });
const saved = (page: Page): Promise<void> => page.locator('inlay-top-bar').getByText(/^Draft · saved \d/).waitFor();
const isNamed = async (page: Page, name: string): Promise<void> => {
  await page.waitForFunction((expected) => document.querySelector('inlay-playground')?.shadowRoot?.querySelector('inlay-top-bar')?.shadowRoot?.querySelector('input')?.value === expected, name);
};

const VERSIONS = /\/versions(?:\?|$)/;
/** From then on nothing is saved to the server: what is there afterwards was kept by the browser. */
const refuseSaves = (page: Page): Promise<unknown> => page.route(VERSIONS, (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
const notSaved = (page: Page): Promise<void> => page.locator('inlay-top-bar').getByText(/^Not saved:/).waitFor();

test('two tabs on one app follow what the other saves, say so once, and lose nothing', async (context) => {
  const server = await startFreshServer(context);
  const first = await context.openPage();
  await first.goto(server.url);
  await first.locator('inlay-canvas').getByText('0 characters').waitFor();
  const second = await first.context().newPage();
  await second.goto(new URL('/', server.url).href);
  await second.locator('inlay-canvas').getByText('0 characters').waitFor();

  await nameOf(first).fill('From the first tab');
  await first.keyboard.press('Enter');
  await second.getByText('This app was changed in another tab or by somebody else.').waitFor();
  equal(await nameOf(second).inputValue(), 'From the first tab');

  await nameOf(second).fill('From the second tab');
  await second.keyboard.press('Enter');
  await first.getByText('This app was changed in another tab or by somebody else.').waitFor();
  equal(await nameOf(first).inputValue(), 'From the second tab');
  await saved(second);

  // Each takes back what it did itself, unless the other has changed the same place since.
  await second.getByRole('button', { name: 'Undo', exact: true }).click();
  equal(await nameOf(second).inputValue(), 'From the first tab');
  // Step by step: what is saved in between, the other follows.
  await isNamed(first, 'From the first tab');
  await second.getByRole('button', { name: 'Redo', exact: true }).click();
  await isNamed(first, 'From the second tab');
  await first.getByRole('button', { name: 'Undo', exact: true }).click();
  await first.getByText('That cannot be taken back: somebody else has changed it since.').waitFor();
  equal(await nameOf(first).inputValue(), 'From the second tab');
});

test('what two tabs could not save is all put back when both are gone, though one of them has saved in between', async (context) => {
  const server = await startFreshServer(context);
  const first = await context.openPage();
  await first.goto(server.url);
  await first.locator('inlay-canvas').getByText('0 characters').waitFor();
  const second = await first.context().newPage();
  await second.goto(new URL('/', server.url).href);
  await Promise.all([first, second].map(refuseSaves));
  const label = second.locator('inlay-inspector-panel').getByRole('textbox', { name: 'Label', exact: true });

  await nameOf(first).fill('From the first tab');
  await first.keyboard.press('Enter');
  await notSaved(first);
  await second.locator('inlay-canvas').getByText('0 characters').click();
  await label.fill('From the second tab');
  await notSaved(second);

  await second.unroute(VERSIONS);
  await second.keyboard.press('Control+s');
  await saved(second);
  await first.locator('inlay-canvas').getByLabel('From the second tab', { exact: true }).waitFor();
  await notSaved(first);
  await refuseSaves(second);
  await label.fill('Later from the second tab');
  await notSaved(second);
  const next = await first.context().newPage();
  await Promise.all([first, second].map((page) => page.close({ runBeforeUnload: false })));

  await next.goto(new URL('/', server.url).href);
  await isNamed(next, 'From the first tab');
  await next.locator('inlay-canvas').getByLabel('Later from the second tab', { exact: true }).waitFor();
  await saved(next);
  deepEqual(await next.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('inlay.pending.'))), []);
  await next.evaluate(() => localStorage.clear());
  await next.reload();
  await isNamed(next, 'From the first tab');
  await next.locator('inlay-canvas').getByLabel('Later from the second tab', { exact: true }).waitFor();
});

test('a page that is reloaded in the middle of typing keeps every letter', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  page.on('dialog', (dialog) => void dialog.accept());
  await refuseSaves(page);
  await page.goto(server.url);
  await page.locator('inlay-canvas').getByText('0 characters').click();
  const label = page.locator('inlay-inspector-panel').getByRole('textbox', { name: 'Label', exact: true });
  await label.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('In the middle of a wor');
  await page.reload();
  await page.locator('inlay-canvas').getByLabel('In the middle of a wor', { exact: true }).waitFor();
  await page.unroute(VERSIONS);
  await page.keyboard.press('Control+s');
  await saved(page);
});
