import { equal } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { startFreshServer } from '../e2e-server.ts';
import { test } from '../e2e-test.ts';

async function nameButton(page: Page, { from, to }: { readonly from: string; readonly to: string }): Promise<void> {
  const canvas = page.locator('inlay-canvas');
  await canvas.getByLabel('Feedback', { exact: true }).fill('Too slow');
  await canvas.getByRole('button', { name: from, exact: true }).click();
  await page.locator('inlay-inspector-panel').getByRole('textbox', { name: 'Text', exact: true }).fill(to);
  await canvas.getByRole('button', { name: to, exact: true }).waitFor();
}

async function nameApp(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Name of the app' }).fill(name);
  await page.keyboard.press('Enter');
}

const saved = (page: Page): Promise<void> => page.locator('inlay-top-bar').getByText(/^Draft · saved \d/).waitFor();
const hasButton = (page: Page, name: string): Promise<void> => page.locator('inlay-canvas').getByRole('button', { name, exact: true }).waitFor();

test('a builder branches off, changes both branches in one place, and merges with a choice', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.goto(server.url);
  await hasButton(page, 'Analyze');

  await page.getByRole('button', { name: 'Branch: main' }).click();
  await page.getByRole('textbox', { name: 'New branch from here' }).fill('new words');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Branch: new-words' }).waitFor();
  await nameButton(page, { from: 'Analyze', to: 'Ask' });
  await nameApp(page, 'Named on the branch');
  await saved(page);

  // Another tab is on main meanwhile, and sees none of it.
  const other = await page.context().newPage();
  await other.goto(new URL('/apps/feedback-analysis', server.url).href);
  await nameButton(other, { from: 'Analyze', to: 'Go' });
  await saved(other);
  equal(await other.getByRole('textbox', { name: 'Name of the app' }).inputValue(), 'Feedback analysis');
  await page.reload();
  await page.locator('inlay-canvas').getByLabel('Feedback', { exact: true }).fill('Too slow');
  await hasButton(page, 'Ask');

  await other.bringToFront();
  await other.getByRole('button', { name: 'Branch: main' }).click();
  await other.getByRole('button', { name: 'Compare, merge, protect, delete…' }).click();
  const dialog = other.getByRole('dialog', { name: 'Branches' });
  await dialog.getByRole('button', { name: 'Compare new-words with main' }).click();
  await dialog.getByText(/^new-words has .* that main has not, and main has .* that new-words has not\.$/).waitFor();
  await dialog.getByRole('group', { name: 'text of analyzeButton' }).getByRole('radio', { name: /^new-words/ }).check();
  await dialog.getByRole('button', { name: 'Merge new-words into main' }).click();
  await dialog.getByText('Merged into main.').waitFor();
  await dialog.getByText(/^main has everything of new-words/).waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await hasButton(other, 'Ask');
  equal(await other.getByRole('textbox', { name: 'Name of the app' }).inputValue(), 'Named on the branch');
  await other.getByRole('button', { name: 'History', exact: true }).click();
  await other.locator('inlay-history-panel').getByText(/^Merged new-words into main: .*, one place decided by hand$/).waitFor();
});

test('a protected branch keeps what was typed for a new branch, and a deleted branch comes back', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.goto(server.url);
  await hasButton(page, 'Analyze');
  const dialog = page.getByRole('dialog', { name: 'Branches' });
  const manage = async (): Promise<void> => {
    await page.getByRole('button', { name: /^Branch: / }).click();
    await page.getByRole('button', { name: 'Compare, merge, protect, delete…' }).click();
  };
  await manage();
  await dialog.getByRole('button', { name: 'Protect main' }).click();
  await dialog.getByRole('button', { name: 'Stop protecting main' }).waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();

  await nameApp(page, 'Typed on main');
  await page.locator('inlay-top-bar').getByText('Not saved: The branch main is protected').waitFor();
  await page.getByRole('button', { name: 'New branch with my changes…' }).click();
  await page.getByRole('textbox', { name: 'New branch with my changes' }).fill('mine');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Branch: mine' }).waitFor();
  await saved(page);
  equal(await page.getByRole('textbox', { name: 'Name of the app' }).inputValue(), 'Typed on main');

  await page.goto(new URL('/apps/feedback-analysis', server.url).href);
  await page.getByRole('button', { name: 'Branch: main' }).waitFor();
  equal(await page.getByRole('textbox', { name: 'Name of the app' }).inputValue(), 'Feedback analysis');
  await manage();
  await dialog.getByRole('button', { name: 'Delete mine' }).click();
  await dialog.getByRole('region', { name: 'Deleted' }).getByRole('button', { name: 'Bring back' }).click();
  await dialog.getByRole('button', { name: 'Compare mine with main' }).click();
  await dialog.getByRole('button', { name: 'Merge mine into main' }).click();
  await dialog.getByText('Merged into main.').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  equal(await page.getByRole('textbox', { name: 'Name of the app' }).inputValue(), 'Typed on main');
});
