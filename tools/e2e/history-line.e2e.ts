import { equal, notEqual } from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { bisect } from '../e2e-bisect.ts';
import { startFreshServer } from '../e2e-server.ts';
import { test } from '../e2e-test.ts';

const APP = 'feedback-analysis';

/** Publishes what is on the canvas, live, under the version that is suggested; gives that. */
async function publish(page: Page): Promise<string> {
  await page.locator('inlay-top-bar').getByRole('button', { name: 'Publish' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish' });
  const field = dialog.getByRole('textbox', { name: 'Version' });
  await field.waitFor();
  const version = await field.inputValue();
  await dialog.getByRole('button', { name: 'Publish' }).click();
  await page.getByText(`${version} is live.`).waitFor();
  return version;
}

/** Renames the app, each time as a version of its own. */
async function rename(page: Page, history: Locator, name: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Name of the app' }).fill(name);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+s');
  await history.getByText(`enamed the app to ${name}`).waitFor();
}

test('a builder builds, breaks, finds the change by bisect and by diff, restores one component, publishes, and rolls back live', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.goto(server.url);
  const [canvas, history, tree] = [page.locator('inlay-canvas'), page.locator('inlay-history-panel'), page.locator('inlay-tree-panel')];
  await canvas.getByText('0 characters').waitFor();
  const first = await publish(page);

  await page.getByRole('button', { name: 'Component tree' }).click();
  await tree.getByRole('treeitem', { name: /^feedbackTextarea/ }).click();
  await page.locator('inlay-inspector-panel').getByRole('textbox', { name: 'Label', exact: true }).fill('What people wrote');
  await canvas.getByLabel('What people wrote', { exact: true }).waitFor();
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: 'History', exact: true }).click();
  await history.getByText('Changed label of feedbackTextarea').waitFor();
  await rename(page, history, 'Two');
  await page.getByRole('button', { name: 'Component tree' }).click();
  await tree.getByRole('treeitem', { name: /^analyzeButton/ }).click();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: 'History', exact: true }).click();
  await history.getByText('Removed analyzeButton').waitFor();
  for (const name of ['Three', 'Four']) await rename(page, history, name);

  await bisect(history, canvas, async () => !await canvas.getByRole('button', { name: 'Analyze', exact: true }).isVisible());
  await history.locator('.guilty').getByText('Removed analyzeButton').waitFor();
  await history.getByRole('listitem').filter({ hasText: 'analyzeButton' }).getByText('component, removed').waitFor();
  await history.getByRole('button', { name: 'Back to the history' }).click();

  await history.getByRole('searchbox', { name: 'Search the history' }).fill('app to Two');
  await history.getByRole('button', { name: /enamed the app to Two/ }).click();
  await history.getByRole('button', { name: 'Against the draft' }).click();
  await history.locator('li.part').filter({ hasText: 'analyzeButton' }).getByRole('button', { name: 'Bring back' }).first().click();
  await canvas.getByRole('button', { name: 'Analyze', exact: true }).waitFor();
  equal(await page.getByRole('textbox', { name: 'Name of the app' }).inputValue(), 'Four');

  const second = await publish(page);
  notEqual(second, first);
  const viewer = await page.context().newPage();
  const live = `${server.origin}/apps/${APP}@live`;
  await viewer.goto(live);
  await viewer.getByRole('button', { name: 'Analyze', exact: true }).waitFor();
  await viewer.getByLabel('What people wrote', { exact: true }).waitFor();

  await page.getByRole('button', { name: 'Releases', exact: true }).click();
  const releases = page.locator('inlay-releases-panel');
  await releases.getByRole('button', { name: `Roll back to ${first}` }).click();
  await releases.getByRole('region', { name: 'Live' }).getByText(first, { exact: true }).waitFor();
  await viewer.goto(live);
  await viewer.getByLabel('Feedback', { exact: true }).waitFor();
  await canvas.getByLabel('What people wrote', { exact: true }).waitFor();
});

test('a builder deletes a version and then the app, by typing its name, and nothing of them is left', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.goto(server.url);
  const history = page.locator('inlay-history-panel');
  await page.locator('inlay-canvas').getByText('0 characters').waitFor();
  await page.getByRole('button', { name: 'History', exact: true }).click();
  for (const name of ['Secret', 'Open']) await rename(page, history, name);
  await history.getByRole('searchbox', { name: 'Search the history' }).fill('app to Secret');
  await history.getByRole('button', { name: /enamed the app to Secret/ }).click();
  await history.getByRole('button', { name: 'Delete this version…' }).click();
  await history.getByRole('button', { name: 'Delete it', exact: true }).click();
  await history.getByText('No version is like that.').waitFor();

  await history.getByText('Delete', { exact: true }).click();
  const remove = history.getByRole('button', { name: 'Delete the app' });
  equal(await remove.isDisabled(), true);
  await history.getByRole('textbox', { name: /^To delete this app/ }).fill('Open');
  // The page opens anew, on another app and maybe at the same address.
  await Promise.all([page.waitForEvent('load'), remove.click()]);
  await page.getByRole('textbox', { name: 'Name of the app' }).waitFor();
  equal(await page.evaluate(async (app) => (await fetch(`/api/apps/${app}`)).status, APP), 404);
});
