import { equal, ok } from 'node:assert/strict';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type EndToEndContext, test } from '../e2e-test.ts';
import { ROOT } from '../repository.ts';
import { serveFolder } from '../serve-folder.ts';

/** The policy of the server's own pages: a host of files may well have it, too. */
const POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; worker-src 'self'; connect-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html dompurify inlay";

/** The built playground on a host that only gives files. */
async function openFiles(context: EndToEndContext): Promise<{ readonly page: Page; readonly url: string }> {
  const host = await serveFolder(join(ROOT, 'apps', 'playground', 'dist'), { 'content-security-policy': POLICY });
  context.onCleanup(() => host.close());
  const page = await context.openPage();
  await page.goto(`${host.url}/`);
  await page.locator('inlay-canvas').getByText('0 characters').waitFor();
  return { page, url: `${host.url}/` };
}

async function rename(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Name of the app' }).fill(name);
  await page.keyboard.press('Enter');
}

const saved = (page: Page): Promise<void> => page.locator('inlay-top-bar').getByText(/^Draft · saved \d/).waitFor();

test('without a server, an app and its history are kept in the browser, and versions can be brought back', async (context) => {
  const { page, url } = await openFiles(context);
  await rename(page, 'First name');
  await saved(page);
  await page.reload();
  const history = page.locator('inlay-history-panel');
  await page.getByRole('button', { name: 'History', exact: true }).click();
  equal(await page.getByRole('textbox', { name: 'Name of the app' }).inputValue(), 'First name');
  await rename(page, 'Second name');
  await history.getByText(/Second name/).first().waitFor();
  await history.getByRole('searchbox', { name: 'Search the history' }).fill('created');
  await history.getByText('Created the app', { exact: true }).click();
  await history.getByRole('button', { name: 'Restore' }).first().click();
  await page.locator('inlay-history-panel').getByText(/^Restored/).first().waitFor();
  equal(await page.getByRole('textbox', { name: 'Name of the app' }).inputValue(), 'Feedback analysis');

  await page.getByRole('button', { name: /^Apps/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Apps' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Another');
  await dialog.getByRole('button', { name: 'Create' }).click();
  await page.waitForURL(/\?app=another-/);
  ok(page.url().startsWith(url));
  await page.getByRole('textbox', { name: 'Name of the app' }).waitFor();
});

test('without a server, two tabs on one app take over what the other saves', async (context) => {
  const { page, url } = await openFiles(context);
  const other = await page.context().newPage();
  await other.goto(url);
  await other.locator('inlay-canvas').getByText('0 characters').waitFor();
  await rename(page, 'From the first tab');
  await saved(page);
  await other.waitForFunction(() => document.querySelector('inlay-playground')?.shadowRoot?.querySelector('inlay-top-bar')?.shadowRoot?.querySelector('input')?.value === 'From the first tab');
  await rename(other, 'From the second tab');
  await saved(other);
  await page.waitForFunction(() => document.querySelector('inlay-playground')?.shadowRoot?.querySelector('inlay-top-bar')?.shadowRoot?.querySelector('input')?.value === 'From the second tab');
});

test('without a server, a tab that is closed in the middle of a save loses nothing', async (context) => {
  const { page, url } = await openFiles(context);
  const session = page.context();
  let tab = page;
  for (const name of ['One', 'Two', 'Three']) {
    await rename(tab, name);
    // As soon as the save has begun: whether it ends is the browser's business.
    await tab.locator('inlay-top-bar').getByText(/Saving|saved/).first().waitFor();
    await tab.close({ runBeforeUnload: false });
    tab = await session.newPage();
    await tab.goto(url);
    await tab.getByRole('textbox', { name: 'Name of the app' }).waitFor();
    equal(await tab.getByRole('textbox', { name: 'Name of the app' }).inputValue(), name);
  }
  await saved(tab);
  await tab.getByRole('button', { name: 'History', exact: true }).click();
  await tab.locator('inlay-history-panel').getByText(/Three/).first().waitFor();
});
