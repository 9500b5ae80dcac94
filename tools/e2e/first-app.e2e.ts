import { equal } from 'node:assert/strict';
import { startFreshServer } from '../e2e-server.ts';
import { test } from '../e2e-test.ts';

test('a new builder is led to a first app that answers', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Apps', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Apps' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('First');
  await dialog.getByRole('button', { name: 'Create' }).click();
  const guide = page.getByRole('region', { name: 'Your first app' });
  await guide.getByText('Press Text area in the panel').waitFor();

  // The first step by hand, the second by a press, the others at once.
  await page.locator('inlay-add-panel').getByRole('button', { name: 'Text area', exact: true }).click();
  await guide.getByText('Press + Query below').waitFor();
  await guide.getByRole('button', { name: 'Do it for me' }).click();
  await guide.getByText('Add a button, and let its click run the query').waitFor();
  await guide.getByRole('button', { name: 'Do all of it for me' }).click();
  const canvas = page.locator('inlay-canvas');
  await canvas.getByText('The answer appears here.').waitFor();
  await canvas.locator('inlay-textarea').getByRole('textbox').fill('The export is too slow.');
  await canvas.getByRole('button', { name: 'Sum up' }).click();
  await guide.getByText('That is an app').waitFor();
  await guide.getByRole('button', { name: 'Close the guide' }).click();
  await guide.waitFor({ state: 'hidden' });
});

test('the guide, once closed, stays closed with new apps, and is found again in the palette', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  const guide = page.getByRole('region', { name: 'Your first app' });
  const begin = async (name: string): Promise<void> => {
    await page.getByRole('button', { name: 'Apps', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Apps' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
    await dialog.getByRole('button', { name: 'Create' }).click();
    await page.waitForFunction((title) => document.title.startsWith(title), name);
    await page.locator('inlay-canvas').getByText('This page is empty').waitFor();
    // With an empty app it opens the panel, as the guide does where there is one.
    await page.locator('inlay-add-panel').waitFor();
  };
  await page.goto(server.url);
  await begin('First');
  await guide.waitFor();
  await begin('Second');
  await guide.getByRole('button', { name: 'Close the guide' }).click();
  await guide.waitFor({ state: 'hidden' });
  await begin('Third');
  await page.keyboard.press('Control+k');
  const palette = page.locator('inlay-command-palette dialog[open]');
  await palette.waitFor();
  equal(await page.locator('inlay-first-app-guide').count(), 0, 'it has not opened with the third app');
  await page.keyboard.insertText('first app');
  await palette.getByText('Your first app, step by step').waitFor();
  await page.keyboard.press('Enter');
  await guide.getByText('Press Text area in the panel').waitFor();
  await page.reload();
  await page.locator('inlay-canvas').getByText('This page is empty').waitFor();
  await page.locator('inlay-add-panel').waitFor();
  await page.getByRole('button', { name: 'Apps', exact: true }).click();
  await page.getByRole('dialog', { name: 'Apps' }).waitFor();
  equal(await page.locator('inlay-first-app-guide').count(), 0, 'looking at it once more opens it no more often');
});
