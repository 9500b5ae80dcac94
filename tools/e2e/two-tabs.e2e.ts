import { equal } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { startFreshServer } from '../e2e-server.ts';
import { test } from '../e2e-test.ts';

const nameOf = (page: Page) => page.getByRole('textbox', { name: 'Name of the app' });
const saved = (page: Page): Promise<void> => page.locator('inlay-top-bar').getByText(/^Draft · saved \d/).waitFor();
const isNamed = async (page: Page, name: string): Promise<void> => {
  await page.waitForFunction((expected) => document.querySelector('inlay-playground')?.shadowRoot?.querySelector('inlay-top-bar')?.shadowRoot?.querySelector('input')?.value === expected, name);
};

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

test('a page that is reloaded in the middle of typing keeps every letter', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  page.on('dialog', (dialog) => void dialog.accept());
  // Nothing is saved to the server: what is there afterwards was kept by the browser.
  await page.route(/\/versions(?:\?|$)/, (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
  await page.goto(server.url);
  await page.locator('inlay-canvas').getByText('0 characters').click();
  const label = page.locator('inlay-inspector-panel').getByRole('textbox', { name: 'Label', exact: true });
  await label.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('In the middle of a wor');
  await page.reload();
  await page.locator('inlay-canvas').getByLabel('In the middle of a wor', { exact: true }).waitFor();
  await page.unroute(/\/versions(?:\?|$)/);
  await page.keyboard.press('Control+s');
  await saved(page);
});
