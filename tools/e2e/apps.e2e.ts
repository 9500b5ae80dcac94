import { equal, match } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { startFreshServer } from '../e2e-server.ts';
import { test } from '../e2e-test.ts';

test('a builder begins an empty app, copies one, and carries one over in a file', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.goto(server.url);
  const name = page.getByRole('textbox', { name: 'Name of the app' });
  const dialog = page.getByRole('dialog', { name: 'Apps' });
  const apps = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Apps', exact: true }).click();
    await dialog.getByRole('link', { name: 'Feedback analysis', exact: true }).first().waitFor();
  };
  await page.locator('inlay-canvas').getByText('0 characters').waitFor();

  await apps();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Stock room');
  await dialog.getByRole('button', { name: 'Create' }).click();
  await page.waitForURL(/\/apps\/stock-room-/);
  await page.locator('inlay-canvas').getByText('This page is empty').waitFor();
  equal(await name.inputValue(), 'Stock room');
  await page.locator('inlay-add-panel').getByRole('button', { name: 'Text area', exact: true }).click();
  await page.locator('inlay-canvas inlay-textarea').waitFor();
  await page.locator('inlay-top-bar').getByText(/^Draft · saved \d/).waitFor();

  await apps();
  const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Save this app to a file' }).click()]);
  equal(download.suggestedFilename(), 'Stock room.app.json');
  const text = await readFile(await download.path(), 'utf8');
  match(text, /"textarea1"/);
  const choose = (content: string): Promise<void> => dialog.getByLabel('App document').setInputFiles({ name: 'carried.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  await choose('{"inlay": 1, "pages": 3}');
  await dialog.getByRole('alert').getByText('carried.json cannot be opened').waitFor();
  await choose(text.replace('Stock room', 'Carried over'));
  await page.waitForURL(/\/apps\/carried-over-/);
  await page.locator('inlay-canvas inlay-textarea').waitFor();

  await apps();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('A second one');
  await dialog.getByRole('combobox', { name: 'Begins as' }).selectOption('A copy of Feedback analysis');
  await dialog.getByRole('button', { name: 'Create' }).click();
  await page.waitForURL(/\/apps\/a-second-one-/);
  await page.locator('inlay-canvas').getByText('0 characters').waitFor();
  await apps();
  await dialog.getByRole('link', { name: 'Stock room' }).click();
  await page.waitForURL(/\/apps\/stock-room-/);
  await page.locator('inlay-canvas inlay-textarea').waitFor();

  await apps();
  const [whole] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Save it with its history' }).click()]);
  equal(whole.suggestedFilename(), 'Stock room.inlay.json');
  const history = await readFile(await whole.path(), 'utf8');
  await choose(history.replace('"message":"Created the app"', '"message":"Changed"'));
  await dialog.getByRole('alert').getByText('was changed').waitFor();
  const before = page.url();
  await choose(history);
  await page.waitForURL((url) => /\/apps\/stock-room-/.test(url.href) && url.href !== before);
  await page.locator('inlay-canvas inlay-textarea').waitFor();
  await page.getByRole('button', { name: 'History', exact: true }).click();
  await page.locator('inlay-history-panel').getByText('Added textarea textarea1 and 1 more').waitFor();
});

test('the address that names no app opens the one that was open last, and the first one once that is gone', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  const name = page.getByRole('textbox', { name: 'Name of the app' });
  await page.goto(server.url);
  await page.locator('inlay-canvas').getByText('0 characters').waitFor();
  await page.getByRole('button', { name: 'Apps', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Apps' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Stock room');
  await dialog.getByRole('button', { name: 'Create' }).click();
  await page.waitForURL(/\/apps\/stock-room-/);
  await page.locator('inlay-canvas').getByText('This page is empty').waitFor();
  await page.goto(new URL('/', server.url).href);
  await page.locator('inlay-canvas').getByText('This page is empty').waitFor();
  equal(await name.inputValue(), 'Stock room');
  await page.evaluate(() => localStorage.setItem('inlay.app', 'gone'));
  await page.reload();
  await page.locator('inlay-canvas').getByText('0 characters').waitFor();
});

test('panels that a narrow window closes are open again in a wide one', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage({ viewport: { width: 900, height: 800 } });
  await page.goto(server.url);
  await page.locator('inlay-canvas').getByText('0 characters').waitFor();
  equal(await page.locator('inlay-inspector-panel').count(), 0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.locator('inlay-inspector-panel').waitFor();
  await page.setViewportSize({ width: 900, height: 800 });
  await page.getByRole('button', { name: 'Close Inspector' }).click();
  await page.locator('inlay-inspector-panel').waitFor({ state: 'detached' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.locator('inlay-inspector-panel').waitFor();
});
