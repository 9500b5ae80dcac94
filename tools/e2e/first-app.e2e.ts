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
