import { deepEqual, equal, ok } from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { startFreshServer } from '../e2e-server.ts';
import type { EndToEndContext } from '../e2e-test.ts';
import { test } from '../e2e-test.ts';

const APP = 'feedback-analysis';

/** Publishes what is on the canvas, live, with the version that is suggested, which is what it should be. */
async function publish(page: Page, expected: string): Promise<void> {
  await page.locator('inlay-top-bar').getByRole('button', { name: 'Publish' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish' });
  await dialog.getByRole('textbox', { name: 'Version' }).waitFor();
  equal(await dialog.getByRole('textbox', { name: 'Version' }).inputValue(), expected);
  await dialog.getByRole('button', { name: 'Publish' }).click();
  await page.getByText(`${expected} is live.`).waitFor();
}

/** Sets the words of the app's button, as a builder would; it can only be pressed once there is feedback. */
async function nameButton(page: Page, { from, to }: { readonly from: string; readonly to: string }): Promise<void> {
  await page.locator('inlay-canvas').getByLabel('Feedback', { exact: true }).fill('Too slow');
  await page.locator('inlay-canvas').getByRole('button', { name: from, exact: true }).click();
  await page.locator('inlay-inspector-panel').getByRole('textbox', { name: 'Text', exact: true }).fill(to);
  await page.locator('inlay-canvas').getByRole('button', { name: to, exact: true }).waitFor();
}

/** A site that is not ours, whose one page embeds what is live. */
async function startSite({ onCleanup }: Pick<EndToEndContext, 'onCleanup'>, origin: string): Promise<string> {
  const site = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>Shop</title><link rel="icon" href="data:,"><script type="module" src="${origin}/embed.js"></script><h1>Our shop</h1><inlay-app src="${origin}/apps/${APP}@live"></inlay-app>`);
  });
  await new Promise<void>((resolve) => { site.listen(0, '127.0.0.1', resolve); });
  onCleanup(() => { site.close(); site.closeAllConnections(); });
  return `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
}

test('a builder publishes, changes the draft while live stays, publishes again, and rolls live back in one click', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.goto(server.url);
  await publish(page, '1.0.0');
  const opened = page.context().waitForEvent('page');
  await page.locator('.notice').getByRole('link', { name: 'Open' }).click();
  await (await opened).getByRole('button', { name: 'Analyze', exact: true }).waitFor();

  const viewer = await page.context().newPage();
  const live = `${server.origin}/apps/${APP}@live`;
  const showsButton = async (name: string): Promise<void> => {
    await viewer.goto(live);
    await viewer.getByRole('button', { name, exact: true }).waitFor();
  };
  await showsButton('Analyze');

  await nameButton(page, { from: 'Analyze', to: 'Ask' });
  await page.locator('inlay-top-bar').getByText(/^Draft · saved \d/).waitFor();
  await showsButton('Analyze');

  await publish(page, '1.0.1');
  await showsButton('Ask');

  await page.getByRole('button', { name: 'Releases', exact: true }).click();
  const panel = page.locator('inlay-releases-panel');
  await panel.getByRole('button', { name: 'Roll back to 1.0.0' }).click();
  await panel.getByRole('region', { name: 'Live' }).getByText('1.0.0', { exact: true }).waitFor();
  await page.getByText('1.0.0 is live now.').waitFor();
  equal(await page.getByText('1.0.1 is live.').count(), 0);
  await panel.getByRole('region', { name: 'Changed since' }).getByText('Changed since 1.0.0').waitFor();
  await panel.getByRole('region', { name: 'Changed since' }).getByText('Changed text of').waitFor();
  await showsButton('Analyze');
  await viewer.goto(`${server.origin}/apps/${APP}@1.0.1`);
  await viewer.getByRole('button', { name: 'Ask', exact: true }).waitFor();

  await page.getByRole('button', { name: 'History', exact: true }).click();
  const history = page.locator('inlay-history-panel');
  await history.getByRole('combobox', { name: 'Which versions' }).selectOption('Released');
  await history.getByText('1.0.1', { exact: true }).waitFor();
  equal(await history.getByRole('listitem').count(), 2);
});

test('a viewer without a session uses a released app, and no byte that comes or goes holds its prompt', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.goto(server.url);
  await publish(page, '1.0.0');
  const { queries, components } = await page.evaluate(async (app) => ((await (await fetch(`/api/apps/${app}`)).json()) as { document: { components: object; queries: Record<string, { resource: string; options: Record<string, unknown> }> } }).document, APP);
  const query = queries['analyze']!;
  const secrets = [query.resource, ...Object.values(query.options).filter((option): option is string => typeof option === 'string')].flatMap((text) => text.split(/<<.*?>>/s)).map((text) => text.trim()).filter((text) => text.length > 6 && !JSON.stringify(components).includes(text));
  ok(secrets.length >= 2, 'the app has a prompt to look for');

  const viewer = await context.openPage();
  const seen: string[] = [];
  viewer.on('request', (request) => void seen.push(request.postData() ?? ''));
  viewer.on('response', (response) => {
    if (response.url().includes('/apps/')) void response.text().then((text) => seen.push(text), () => undefined);
  });
  await viewer.goto(`${server.origin}/apps/${APP}@live`);
  await viewer.getByLabel('Feedback', { exact: true }).fill('Everything is great, thank you!');
  await viewer.getByRole('button', { name: 'Analyze' }).click();
  await viewer.locator('inlay-ai-query').getByText('demo: rules, not a language model').waitFor();
  deepEqual(await viewer.evaluate(async () => Promise.all(['/api/run', '/api/rest'].map(async (path) => (await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })).status))), [401, 401]);
  const bytes = seen.join('\n');
  ok(bytes.includes('Everything is great'), 'the input went along');
  deepEqual(secrets.filter((secret) => bytes.includes(JSON.stringify(secret).slice(1, -1))), []);
});

test('another site shows a released app once its owner has named the site, and the app answers there', async (context) => {
  const server = await startFreshServer(context);
  const site = await startSite(context, server.origin);
  const page = await context.openPage();
  await page.goto(server.url);
  await publish(page, '1.0.0');

  const shop = await context.openPage();
  await shop.goto(site);
  await shop.getByText(`Pages of ${site} may not show this app.`).waitFor();

  await page.getByRole('button', { name: 'Releases', exact: true }).click();
  await page.getByRole('textbox', { name: 'Sites that may show the app' }).fill(site);
  const saved = page.waitForResponse((response) => response.url().endsWith('/origins'));
  await page.getByRole('button', { name: 'Save the sites' }).click();
  await saved;

  await shop.reload();
  await shop.getByLabel('Feedback', { exact: true }).fill('Everything is great, thank you!');
  await shop.getByRole('button', { name: 'Analyze' }).click();
  await shop.locator('inlay-ai-query').getByText('demo: rules, not a language model').waitFor();
});
