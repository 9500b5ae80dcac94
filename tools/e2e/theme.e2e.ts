import { deepEqual, equal } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { startFreshServer } from '../e2e-server.ts';
import { test } from '../e2e-test.ts';

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find a command or a place' }).fill(command);
  await page.getByRole('option', { name: command }).first().click();
}

const groundOf = (page: Page): Promise<string> => page.locator('inlay-canvas .frame.grounded').evaluate((frame) => getComputedStyle(frame).backgroundColor);
const saved = (page: Page): Promise<void> => page.locator('inlay-top-bar').getByText(/^Draft · saved \d/).waitFor();

test('a builder gives an app a theme of its own, sees it at once, and finds it again, whatever the builder’s own theme is', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage({ colorScheme: 'light' });
  await page.goto(server.url);
  const button = page.locator('inlay-canvas').getByRole('button', { name: 'Analyze', exact: true });
  await button.waitFor();
  await page.getByRole('button', { name: 'Theme', exact: true }).click();
  const panel = page.locator('inlay-theme-panel');
  await panel.getByRole('combobox', { name: 'Scheme' }).selectOption('dark');
  await panel.getByRole('textbox', { name: 'Accent, dark', exact: true }).fill('#ffcc00');
  await panel.getByRole('textbox', { name: 'Corners of controls' }).fill('9px');
  await page.keyboard.press('Tab');
  deepEqual(await button.evaluate((element) => [getComputedStyle(element).backgroundColor, getComputedStyle(element).borderRadius]), ['rgb(255, 204, 0)', '9px']);
  equal(await groundOf(page), 'oklch(0.175 0.004 90)');
  await panel.getByText('Every pair of colours that meets can be read.').waitFor();
  await panel.getByRole('textbox', { name: 'Accent, dark', exact: true }).fill('#444444');
  await page.keyboard.press('Tab');
  await panel.getByRole('group', { name: 'Accent', exact: true }).getByText(/^accent on canvas is [\d.]+\s:\s1 in dark; text needs 4\.5\.$/).waitFor();
  await saved(page);

  await run(page, 'Builder theme: high contrast');
  await page.reload();
  await button.waitFor();
  equal(await page.evaluate(() => document.documentElement.dataset['appearance']), 'contrast');
  equal(await page.locator('inlay-playground').evaluate((shell) => getComputedStyle(shell).color), 'oklch(0 0 90)');
  equal(await button.evaluate((element) => getComputedStyle(element).backgroundColor), 'rgb(68, 68, 68)');
  await run(page, 'Builder theme: as the system');
  equal(await page.evaluate(() => localStorage.getItem('inlay.appearance')), null);
});

test('a builder renames a page and what goes to it follows, copies it and removes the copy', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.goto(server.url);
  await page.locator('inlay-canvas').getByRole('button', { name: 'Analyze', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Component tree', exact: true }).click();
  const tree = page.locator('inlay-tree-panel');
  await tree.getByRole('treeitem').first().click();
  const inspector = page.locator('inlay-inspector-panel');
  await inspector.getByRole('textbox', { name: 'Name', exact: true }).fill('start');
  await page.keyboard.press('Enter');
  await inspector.getByRole('button', { name: 'Duplicate start' }).click();
  await inspector.getByText('Page 2 of 2').waitFor();
  const count = await tree.getByRole('treeitem').count();
  await run(page, 'Remove this page');
  await page.getByText(/components stood on it\. Undo brings it back\.$/).waitFor();
  await inspector.getByText('Page 1 of 1').waitFor();
  equal(await tree.getByRole('treeitem').count(), count / 2);
  await page.locator('inlay-canvas').getByRole('button', { name: 'Analyze', exact: true }).waitFor();
});
