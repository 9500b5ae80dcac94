import { equal } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { assertClean } from '../e2e-axe.ts';
import { bisect } from '../e2e-bisect.ts';
import { startFreshServer } from '../e2e-server.ts';
import { test } from '../e2e-test.ts';

/** Sets the words of the app's button, as a builder would; it can only be pressed once there is feedback. */
async function nameButton(page: Page, { from, to }: { readonly from: string; readonly to: string }): Promise<void> {
  await page.locator('inlay-canvas').getByLabel('Feedback', { exact: true }).fill('Too slow');
  await page.locator('inlay-canvas').getByRole('button', { name: from, exact: true }).click();
  await page.locator('inlay-inspector-panel').getByRole('textbox', { name: 'Text', exact: true }).fill(to);
  await page.locator('inlay-canvas').getByRole('button', { name: to, exact: true }).waitFor();
}

/** The top bar's words once the draft is saved. */
async function saved(page: Page): Promise<void> {
  await page.locator('inlay-top-bar').getByText(/^Draft · saved \d/).waitFor();
}

test('two pages change one place; the later one decides, and nothing else of either is lost', async (context) => {
  const server = await startFreshServer(context);
  const first = await context.openPage();
  await first.goto(server.url);
  await first.locator('inlay-canvas').getByText('0 characters').waitFor();
  // Another browser: tabs of one follow each other at once.
  const second = await context.openPage();
  await second.goto(server.url);
  await second.locator('inlay-canvas').getByText('0 characters').waitFor();

  await nameButton(first, { from: 'Analyze', to: 'Theirs' });
  await first.getByRole('textbox', { name: 'Name of the app' }).fill('Named by the first');
  await first.keyboard.press('Enter');
  await saved(first);

  await nameButton(second, { from: 'Analyze', to: 'Mine' });
  await second.locator('inlay-top-bar').getByText('Somebody else changed a place that you changed, too.').waitFor();
  await second.getByRole('button', { name: 'Decide…' }).click();
  const dialog = second.getByRole('dialog', { name: 'Two changes in one place' });
  await dialog.getByRole('group', { name: 'text of analyzeButton' }).getByText('Theirs', { exact: true }).last().waitFor();
  await assertClean(second, 'two changes in one place');
  await dialog.getByRole('button', { name: 'Save what I chose' }).click();
  await saved(second);
  equal(await second.getByRole('textbox', { name: 'Name of the app' }).inputValue(), 'Named by the first');
  await second.locator('inlay-canvas').getByRole('button', { name: 'Mine', exact: true }).waitFor();

  await first.reload();
  await first.locator('inlay-canvas').getByRole('button', { name: 'Mine', exact: true }).waitFor();
});

test('a builder names a version, finds it again, and brings one removed component back from it', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.goto(server.url);
  const canvas = page.locator('inlay-canvas');
  const history = page.locator('inlay-history-panel');
  await nameButton(page, { from: 'Analyze', to: 'Ask' });
  await saved(page);
  await page.getByRole('button', { name: 'History', exact: true }).click();
  await history.getByText('Changed text of analyzeButton').click();
  await history.getByRole('textbox', { name: 'Name' }).fill('Good');
  await history.getByRole('textbox', { name: 'Note' }).focus();
  await history.getByText('Good', { exact: true }).waitFor();

  await page.getByRole('button', { name: 'Component tree' }).click();
  await page.locator('inlay-tree-panel').getByRole('treeitem', { name: /^analyzeButton/ }).click();
  await page.keyboard.press('Delete');
  await canvas.getByRole('button', { name: 'Ask', exact: true }).waitFor({ state: 'detached' });
  await page.getByRole('textbox', { name: 'Name of the app' }).fill('Later');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'History', exact: true }).click();
  await history.getByText('renamed the app to Later').waitFor();

  await history.getByRole('combobox', { name: 'Which versions' }).selectOption('Named and pinned');
  await history.getByText('Good', { exact: true }).click();
  await history.getByRole('button', { name: 'Against the draft' }).click();
  await history.locator('li.part').filter({ hasText: 'analyzeButton' }).getByRole('button', { name: 'Bring back' }).first().click();
  await canvas.getByRole('button', { name: 'Ask', exact: true }).waitFor();
  equal(await page.getByRole('textbox', { name: 'Name of the app' }).inputValue(), 'Later');
  await history.locator('li.part').filter({ hasText: 'The app' }).getByRole('button', { name: 'Bring back' }).click();
  await history.getByText('There is no difference.').waitFor();
  equal(await page.getByRole('textbox', { name: 'Name of the app' }).inputValue(), 'Feedback analysis');
});

test('what a part needs comes back with it by the keyboard, as one version and one step that can be taken back', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.goto(server.url);
  const [canvas, history] = [page.locator('inlay-canvas'), page.locator('inlay-history-panel')];
  await canvas.getByText('0 characters').waitFor();
  await page.evaluate(async () => {
    const { head } = await (await fetch('/api/apps/feedback-analysis')).json() as { head: { version: string } };
    const edits = [{ type: 'removeComponent', name: 'answer' }, { type: 'removeComponent', name: 'analyzeButton' }, { type: 'removeQuery', name: 'analyze' }];
    await fetch('/api/apps/feedback-analysis/versions', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ edits, message: '', expected: head.version }) });
  });
  await page.reload();
  await page.getByRole('button', { name: 'History', exact: true }).click();
  await history.getByText('Imported the example').click();
  await history.locator('li.part').filter({ hasText: 'analyzeButton' }).getByRole('button', { name: 'Bring back' }).first().press('Enter');
  const question = history.getByRole('group', { name: 'Bring back analyzeButton' });
  await question.getByRole('checkbox', { name: 'query analyze' }).waitFor();
  await assertClean(page, 'what a part needs');
  await question.getByRole('button', { name: 'Bring back all 2' }).press('Enter');
  await canvas.getByRole('button', { name: 'Analyze', exact: true }).waitFor();
  await page.locator('inlay-queries-panel').getByRole('button', { name: 'analyze', exact: true }).waitFor();
  await history.getByText('Brought back analyzeButton and analyze from the version of').waitFor();
  await page.keyboard.press('Control+z');
  await canvas.getByRole('button', { name: 'Analyze', exact: true }).waitFor({ state: 'detached' });
  await page.locator('inlay-queries-panel').getByRole('button', { name: 'analyze', exact: true }).waitFor({ state: 'detached' });
});

test('a builder finds the change that broke the app in few looks, sees it beside what was, and takes it back', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.goto(server.url);
  const [canvas, history] = [page.locator('inlay-canvas'), page.locator('inlay-history-panel')];
  const rename = async (name: string): Promise<void> => {
    await page.getByRole('textbox', { name: 'Name of the app' }).fill(name);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+s');
    await saved(page);
    await history.getByText(`enamed the app to ${name}`).waitFor();
  };
  await canvas.getByText('0 characters').waitFor();
  await page.getByRole('button', { name: 'History', exact: true }).click();
  for (const name of ['One', 'Two']) await rename(name);
  await nameButton(page, { from: 'Analyze', to: 'Broken' });
  await page.keyboard.press('Control+s');
  await history.getByText('Changed text of analyzeButton').waitFor();
  for (const name of ['Three', 'Four', 'Five']) await rename(name);

  const requests: string[] = [];
  page.on('request', (request) => { if (/\/api\/(?:run|rest)/.test(request.url())) requests.push(request.url()); });
  await bisect(history, canvas, () => canvas.getByRole('button', { name: 'Broken', exact: true }).isVisible());
  await history.locator('.guilty').getByText('analyzeButton').waitFor();
  await history.getByRole('button', { name: 'Take back this change' }).click();
  await canvas.getByRole('button', { name: 'Analyze', exact: true }).waitFor();
  equal(await page.getByRole('textbox', { name: 'Name of the app' }).inputValue(), 'Five');

  await history.getByText(/^Took back: /).click();
  await history.getByRole('button', { name: 'Side by side' }).click();
  const dialog = history.getByRole('dialog');
  await dialog.getByRole('region', { name: 'Before' }).getByText('~ analyzeButton').waitFor();
  await dialog.getByRole('region', { name: 'Before' }).getByRole('button', { name: 'Broken', includeHidden: true }).waitFor();
  await dialog.getByRole('button', { name: 'Slider' }).click();
  await dialog.getByRole('slider').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  equal(requests.length, 0);

  // The inspector knows who it was, and leads there.
  await page.getByRole('button', { name: 'Component tree' }).click();
  await page.locator('inlay-tree-panel').getByRole('treeitem', { name: /^analyzeButton/ }).click();
  await page.locator('inlay-last-change').first().getByRole('button', { name: /^Took back: / }).first().click();
  await history.locator('[aria-current=true]').getByText(/^Took back: /).waitFor();
});
