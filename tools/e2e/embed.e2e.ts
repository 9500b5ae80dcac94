import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startFreshServer, startMockProvider } from '../e2e-server.ts';
import type { EndToEndContext } from '../e2e-test.ts';
import { test } from '../e2e-test.ts';
import { ROOT } from '../repository.ts';

/** A site that is not ours, with the pages it is given. */
async function startSite({ onCleanup }: Pick<EndToEndContext, 'onCleanup'>, pages: Readonly<Record<string, string>>): Promise<string> {
  const site = createServer((request, response) => {
    const body = pages[request.url ?? '/'];
    const type = request.url?.endsWith('.json') ? 'application/json' : request.url?.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => { site.listen(0, '127.0.0.1', resolve); });
  onCleanup(() => { site.close(); site.closeAllConnections(); });
  return `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
}

test('a plain page of this server embeds an app with two lines, and it answers', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.goto(server.url);
  await page.locator('inlay-canvas').waitFor();
  await page.goto(`${server.origin}/examples/embed.html`);
  await page.getByLabel('Feedback', { exact: true }).fill('Everything is great, thank you!');
  await page.getByRole('button', { name: 'Analyze' }).click();
  await page.locator('inlay-ai-query').getByText('demo: rules, not a language model').waitFor();
});

test('a page of another site embeds an app and asks a keyless model straight from the browser', async (context) => {
  const server = await startFreshServer(context);
  const provider = await startMockProvider(context);
  provider.onMessage(/Slow again/, { content: 'It is slow **again**.' });
  const site = await startSite(context, {
    '/': `<!doctype html><title>Shop</title><script type="module" src="${server.origin}/embed.js"></script><script type="module" src="/site.js"></script><h1>Our shop</h1><inlay-app src="/feedback.app.json"></inlay-app>`,
    '/site.js': `document.querySelector('inlay-app').resources = { localModel: { name: 'localModel', description: '', baseUrl: '${provider.url}/v1', schema: 'openai', models: ['mock-model'], headers: {} } };`,
    '/feedback.app.json': await readFile(join(ROOT, 'examples', 'feedback-analysis.app.json'), 'utf8'),
  });
  const page = await context.openPage();
  await page.goto(site);
  await page.getByLabel('Feedback', { exact: true }).fill('Slow again');
  await page.getByRole('button', { name: 'Analyze' }).click();
  await page.locator('inlay-ai-query').getByText('It is slow again.').waitFor();
});

test('a document that is no JSON is told with its line and a caret, in place of the app', async (context) => {
  const server = await startFreshServer(context);
  const site = await startSite(context, {
    '/': `<!doctype html><title>Shop</title><script type="module" src="${server.origin}/embed.js"></script><inlay-app src="/broken.app.json"></inlay-app><inlay-app src="/gone.app.json"></inlay-app>`,
    '/broken.app.json': '{\n  "inlay": 1,\n  "name": oops\n}',
  });
  const page = await context.openPage();
  await page.goto(site);
  await page.getByText('This is not valid JSON: line 3, column 11.').waitFor();
  await page.locator('pre', { hasText: '^' }).waitFor();
  await page.getByText('/gone.app.json answered with HTTP 404').waitFor();
});
