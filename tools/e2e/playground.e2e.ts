import { equal } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { startFreshServer } from '../e2e-server.ts';
import type { EndToEndContext } from '../e2e-test.ts';
import { test } from '../e2e-test.ts';
import { assertClean } from '../e2e-axe.ts';
import { openFirstApp, PLAYGROUND_VIEWS } from '../playground-views.ts';

async function openPlayground(context: EndToEndContext, options?: Parameters<EndToEndContext['openPage']>[0]): Promise<Page> {
  const server = await startFreshServer(context);
  const page = await context.openPage(options);
  await page.goto(server.url);
  await page.locator('inlay-canvas').getByText('0 characters').waitFor();
  return page;
}

test('a builder adds, binds, moves, undoes and removes a component without a mouse', async (context) => {
  const page = await openPlayground(context);
  const canvas = page.locator('inlay-canvas');
  const inspector = page.locator('inlay-inspector-panel');

  await page.getByRole('searchbox', { name: 'Search components' }).or(page.getByPlaceholder('Search components')).focus();
  await page.keyboard.type('paragraph');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await canvas.getByRole('button', { name: /^Move text1/ }).waitFor();

  await inspector.getByRole('textbox', { name: 'Text', exact: true }).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('<< feedbackTextarea.value.length * 2 >> double');
  await canvas.getByText('0 double').waitFor();
  await canvas.getByLabel('Feedback', { exact: true }).focus();
  await page.keyboard.type('abc');
  await canvas.getByText('6 double').waitFor();

  await page.getByRole('button', { name: 'Component tree' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('inlay-tree-panel').getByRole('treeitem', { name: /text1/ }).focus();
  await page.keyboard.press('Enter');
  const tag = canvas.getByRole('button', { name: /^Move text1/ });
  await tag.focus();
  await page.keyboard.press('ArrowRight');
  await canvas.getByRole('button', { name: /^Move text1, column 2/ }).waitFor();
  await page.keyboard.press('Control+ArrowRight');
  await canvas.getByRole('button', { name: /^Move text1, column 2, row \d+, 7 wide/ }).waitFor();
  equal(await page.locator('inlay-playground').evaluate((shell) => {
    shell.scrollTop = 50;
    return shell.scrollTop;
  }), 0, 'the frame of the page stays where it is, whatever is brought into view in a panel');
  await page.keyboard.press('Delete');
  await canvas.getByText('6 double').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+Z');
  await canvas.getByText('6 double').waitFor();
  await page.getByText(/Draft · saved \d/).waitFor();

  await page.getByRole('button', { name: 'History', exact: true }).click();
  await page.locator('inlay-history-panel').getByText(/added text text1/i).first().waitFor();
});

test('every panel and dialog is clean by axe, in light and dark', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await openFirstApp(page, server.url);
  for (const view of PLAYGROUND_VIEWS) {
    await view.open(page);
    await assertClean(page, view.name);
    await view.close(page);
  }
});

test('on a narrow screen the canvas comes first, and panels open one at a time', async (context) => {
  const page = await openPlayground(context, { viewport: { width: 390, height: 844 } });
  equal(await page.locator('inlay-add-panel, inlay-inspector-panel').count(), 0);
  await page.getByRole('button', { name: 'Add components' }).click();
  await page.locator('inlay-add-panel').waitFor();
  await page.getByRole('button', { name: 'Inspector', exact: true }).click();
  await page.locator('inlay-inspector-panel').waitFor();
  equal(await page.locator('inlay-add-panel').count(), 0);
  equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, 'nothing is wider than the screen');
});
